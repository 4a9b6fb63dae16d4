package merchant.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import merchant.csv.Inspection;
import merchant.text.Part;
import merchant.table.Ledger;
import merchant.text.Sentence;
import merchant.ui.notice.ProblemPanel;
import merchant.ui.notice.Skeleton;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// The code behind the import page: it binds and forwards.
public final class ImportController {
    private final Words words;
    private final ImportModel model;
    private final Runnable close;
    private final Runnable apart;
    private boolean filling;
    private final ReadingChoices menus;
    private @Nullable DifferencePanel difference;

    @FXML
    private Label fileName;
    @FXML
    private Label summary;
    @FXML
    private TitledPane reading;
    @FXML
    private GridPane choices;
    @FXML
    private StackPane content;
    @FXML
    private VBox ledger;
    @FXML
    private VBox side;
    @FXML
    private TextField tableName;
    @FXML
    private Button startImport;
    @FXML
    private Label busy;
    @FXML
    private HBox foot;
    @FXML
    private CheckBox voidOrders;
    @FXML
    private HBox several;
    @FXML
    private ComboBox<String> into;
    @FXML
    private Label nameLabel;
    @FXML
    private Button cancel;

    /// @param apart imports each file by itself
    ImportController(Words words, ImportModel model, Runnable close, Runnable apart) {
        this.words = words;
        this.model = model;
        this.close = close;
        this.apart = apart;
        this.menus = new ReadingChoices(words, model);
    }

    @FXML
    private void initialize() {
        fileName.setText(model.files().size() == 1 ? model.fileName() : words.say(Sentence.counted(model.files().size() - 1L, "{1} and {0} more", "{1} and {0} more", model.fileName())));
        var first = Naming.base(model.file());
        if (model.files().size() > 1 && model.tableName().get().equals(first) && Naming.common(model.files()).isEmpty()) {
            model.tableName().set(words.say(Sentence.counted(model.files().size() - 1L, "{1} and {0} more", "{1} and {0} more", first)));
        }
        tableName.textProperty().bindBidirectional(model.tableName());
        several();
        into.setConverter(new Target(words));
        into.setButtonCell(new Chosen(into));
        into.setAccessibleText(words.say("The table that gets the data"));
        Follow.chosen(into, is -> {
            if (!filling) {
                model.into(is);
            }
        });
        Follow.value(content, model.inspection(), found -> found.ifPresent(this::show));
        Follow.value(content, model.state(), this::show);
    }

    /// Says that several files become one table, and offers to take them apart.
    private void several() {
        boolean many = model.names().size() > 1;
        several.setVisible(many);
        several.setManaged(many);
        if (many) {
            var files = Part.listing(model.names());
            var said = LedgerList.text(words.say(model.apart() ? Sentence.of("{0} files with different columns: each becomes a table of its own: {1}.", model.names().size(), files)
                    : Sentence.of("{0} files are read as one table, each row with its file's name: {1}.", model.names().size(), files)), "muted");
            HBox.setHgrow(said, Priority.ALWAYS);
            var each = new Button(words.say("Import each by itself"));
            each.setId("import-apart");
            each.setMinWidth(Region.USE_PREF_SIZE);
            each.setOnAction(e -> {
                if (model.state().get() instanceof ImportModel.State.Failed) {
                    model.importApart();
                } else {
                    apart.run();
                }
            });
            several.getChildren().setAll(said, shown());
            if (!model.together()) {
                several.getChildren().add(each);
            }
        }
    }

    /// The choice of the file whose rows are shown.
    private ComboBox<Integer> shown() {
        var menu = new ComboBox<Integer>();
        menu.setId("shown-file");
        menu.getItems().setAll(java.util.stream.IntStream.range(0, model.names().size()).boxed().toList());
        menu.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer file) {
                return file == null ? "" : words.say("Shown: {0}", model.names().get(file));
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        menu.setValue(model.shown());
        menu.setAccessibleText(words.say("The file whose rows are shown"));
        menu.valueProperty().addListener((o, was, is) -> model.show(is));
        return menu;
    }

    private void show(ImportModel.State state) {
        boolean found = state instanceof ImportModel.State.Found;
        boolean compared = state instanceof ImportModel.State.Compared;
        startImport.setDisable(!found && !compared);
        startImport.setDefaultButton(found || compared);
        busy.setVisible(state instanceof ImportModel.State.Looking && model.inspection().get().isPresent());
        boolean usable = !(state instanceof ImportModel.State.Failed) && model.inspection().get().isPresent();
        side.setVisible(usable);
        side.setManaged(usable);
        foot.setVisible(!(state instanceof ImportModel.State.Failed || state instanceof ImportModel.State.Importing));
        choices.setDisable(!found && !(state instanceof ImportModel.State.Failed));
        into.setDisable(!found);
        target(compared);
        switch (state) {
            case ImportModel.State.Looking ignored -> {
                if (model.inspection().get().isEmpty()) {
                    content(new Skeleton());
                    reading.setVisible(false);
                }
            }
            case ImportModel.State.Found ready -> {
                several();
                content(new PreviewGrid(words, ready.inspection(), model));
                menus.focus(choices);
            }
            case ImportModel.State.Failed failed -> fail(failed);
            case ImportModel.State.Compared ready -> {
                var panel = new DifferencePanel(words, model, ready);
                difference = panel;
                content(panel);
            }
            case ImportModel.State.Importing importing -> content(new Skeleton(words, importing.task(), false));
        }
    }

    /// The table that gets the data, where there is one that could, and what the button does.
    private void target(boolean compared) {
        var candidates = model.candidates();
        filling = true;
        var offered = new ArrayList<>(List.of(""));
        offered.addAll(candidates);
        if (!offered.equals(into.getItems())) {
            into.getItems().setAll(offered);
        }
        into.getSelectionModel().clearSelection();
        into.getSelectionModel().select(model.into());
        filling = false;
        into.setVisible(!candidates.isEmpty());
        into.setManaged(!candidates.isEmpty());
        boolean fresh = model.into().isEmpty();
        boolean named = fresh && !model.apart();
        for (var node : new Node[] {nameLabel, tableName}) {
            node.setVisible(named);
            node.setManaged(named);
        }
        startImport.setText(words.say(compared ? Sentence.of("Take over") : model.apart() && fresh ? Sentence.of("Import as {0} tables", model.names().size())
                : fresh ? Sentence.of("Import") : Sentence.of("Compare with \"{0}\"", model.into())));
        cancel.setText(words.say(compared ? Sentence.of("Leave the table as it is") : Sentence.of("Cancel")));
    }

    private void fail(ImportModel.State.Failed failed) {
        summary.setText("");
        var panel = new ProblemPanel(words, failed.problem()).action(words.say("Try again"), model::look);
        if (!model.choices().pairs().isEmpty()) {
            panel.action(words.say("Back to what the program found"), model::forgetChoices);
        }
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        content(panel.action(words.say("Close"), close));
        boolean seen = model.inspection().get().isPresent();
        if (!seen) {
            menus.parts(choices);
        }
        reading.setExpanded(reading.isExpanded() || model.packing().isPresent());
        reading.setVisible(seen ? !model.choices().pairs().isEmpty() : !choices.getChildren().isEmpty());
    }

    private void show(Inspection inspection) {
        summary.setText(words.say(model.summary().orElse(inspection.summary())));
        reading.setVisible(true);
        menus.fill(choices, inspection);
        ledger.getChildren().setAll(new LedgerList(words, model.ledger(),
                model.unreadable().isEmpty() && model.corrections() == 0 ? null : new RejectedList(words, model.unreadable(), model)));
        leaveOut();
    }

    /// Offers to leave out orders that are no sales, where there are any.
    private void leaveOut() {
        long count = model.voidOrders();
        voidOrders.setVisible(count > 0 || model.leavesOut());
        voidOrders.setManaged(voidOrders.isVisible());
        boolean whole = model.ledger().lines().stream().noneMatch(l -> l.kind().equals(Ledger.COUNTED_OVER));
        voidOrders.setText(words.say(whole ? Sentence.counted(count, "Leave out {0} record of a cancelled or refunded order", "Leave out {0} records of cancelled or refunded orders")
                : Sentence.of("Leave out the records of cancelled or refunded orders ({0} in what was looked at)", count)));
        voidOrders.setSelected(model.leavesOut());
        voidOrders.setOnAction(e -> model.choose("cancelled", voidOrders.isSelected() ? "leave-out" : ""));
    }

    private void content(Node node) {
        content.getChildren().setAll(node);
    }

    @FXML
    private void startImport() {
        var panel = difference;
        if (model.state().get() instanceof ImportModel.State.Compared && panel != null) {
            model.takeOver(panel.keeps(), panel.earlier());
        } else if (model.apart() && model.into().isEmpty()) {
            model.importApart();
        } else {
            model.importNow();
        }
    }

    @FXML
    private void cancel() {
        if (model.state().get() instanceof ImportModel.State.Compared) {
            model.leave();
        } else {
            close.run();
        }
    }

    /// The closed box. It shows the value: by place in the list, as a box does by itself, it names another table after the list has changed.
    private static final class Chosen extends ListCell<String> {
        private final ComboBox<String> box;

        private Chosen(ComboBox<String> box) {
            this.box = box;
            box.valueProperty().addListener((o, was, is) -> show());
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            show();
        }

        private void show() {
            setText(box.getConverter().toString(box.getValue()));
        }
    }

    /// A new table, or one by name.
    private static final class Target extends StringConverter<String> {
        private final Words words;

        private Target(Words words) {
            this.words = words;
        }

        @Override
        public String toString(String table) {
            return table == null ? "" : words.say(table.isEmpty() ? Sentence.of("A new table") : Sentence.of("Newer data of \"{0}\"", table));
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
