package merchant.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.store.copy.Difference;
import merchant.table.Field;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// What newer data would change in a table: how many rows are new, changed and gone, with examples, before anything is taken over.
final class DifferencePanel extends VBox {
    private static final double ROW = 28;

    private final Words words;
    private final CheckBox keep = new CheckBox();
    private final CheckBox copy = new CheckBox();
    private final String before;

    DifferencePanel(Words words, ImportModel model, ImportModel.State.Compared compared) {
        this.words = words;
        getStyleClass().add("difference");
        var found = compared.difference();
        getChildren().addAll(counts(found), key(model, compared));
        found.renamed().forEach(r -> getChildren().add(LedgerList.text(words.say(r.said()), "ledger-line")));
        note(found.absent(), Sentence.of("The file lacks these columns; what the table holds in them stays: {0}.", Part.listing(found.absent())));
        note(found.additional(), Sentence.of("The file has these columns more, which the table does not take: {0}.", Part.listing(found.additional())));
        if (found.renamed().size() + Math.min(found.absent().size(), found.additional().size()) > 0) {
            getChildren().add(columns(model, compared));
        }
        found.retyped().forEach(r -> getChildren().add(LedgerList.text(words.say(r.said()), "muted")));
        if (found.aside() > 0) {
            getChildren().add(LedgerList.text(words.say(Sentence.counted(found.aside(), "{0} record of the file is kept aside and is no row here; a row of the table that only it agrees with counts as no longer in the file. Where a column should hold such values, choose text as its type.",
                    "{0} records of the file are kept aside and are no rows here; rows of the table that only they agree with count as no longer in the file. Where a column should hold such values, choose text as its type.")), "caution"));
        }
        if (found.repeated() > 0) {
            getChildren().add(LedgerList.text(words.say(Sentence.counted(found.repeated(),
                    "{0} row repeats a key; rows of one key are matched in their order.", "{0} rows repeat a key; rows of one key are matched in their order.")), "muted"));
        }
        keep.setId("keep-vanished");
        keep.setSelected(true);
        keep.setText(words.say(Sentence.counted(found.vanished(), "Keep the {0} row that the file no longer has", "Keep the {0} rows that the file no longer has")));
        if (found.vanished() > 0) {
            getChildren().add(keep);
        }
        before = words.say("{0} before {1}", compared.older(), Naming.base(model.file()));
        copy.setId("keep-earlier");
        copy.setMnemonicParsing(false);
        copy.setText(words.say("Keep the table as it was, too, as \"{0}\": what is taken over cannot be taken back", before));
        copy.setWrapText(true);
        copy.setMinHeight(USE_PREF_SIZE);
        if (found.changed() + found.fresh() + found.vanished() > 0) {
            getChildren().add(copy);
        }
        if (!found.examples().isEmpty()) {
            getChildren().add(LedgerList.text(words.say(Sentence.of("Examples, up to {0} of each kind:", Difference.EXAMPLES)), "caption", "muted"));
            var examples = examples(found);
            VBox.setVgrow(examples, Priority.ALWAYS);
            getChildren().add(examples);
        }
        // what is told stays whole where room is scarce; the examples scroll
        for (var node : getChildren()) {
            if (node instanceof Labeled said) {
                said.setWrapText(true);
                said.setMinHeight(USE_PREF_SIZE);
            }
        }
    }

    /// Whether rows stay that the file no longer has.
    boolean keeps() {
        return keep.isSelected();
    }

    /// What a copy of the table as it was is to be called, if it is wanted.
    Optional<String> earlier() {
        return copy.isSelected() ? Optional.of(before) : Optional.empty();
    }

    private HBox counts(Difference found) {
        var row = new HBox(count(found.fresh(), Sentence.of("new")), count(found.changed(), Sentence.of("changed")), count(found.vanished(), Sentence.of("no longer in the file")),
                count(found.alike(), Sentence.of("as they are")));
        row.getStyleClass().add("counts");
        return row;
    }

    private VBox count(long rows, Sentence what) {
        var number = new Label(words.numerals().whole(rows));
        number.getStyleClass().add("title");
        var name = new Label(words.say(what));
        name.getStyleClass().add("muted");
        return new VBox(number, name);
    }

    private HBox key(ImportModel model, ImportModel.State.Compared compared) {
        var found = compared.difference();
        var label = new Label(words.say("A row is the same where these columns agree:"));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        var menu = new MenuButton(String.join(", ", found.key()));
        menu.setId("key-columns");
        menu.setMnemonicParsing(false);
        var chosen = new ArrayList<>(found.key());
        for (var name : model.inspection().get().map(i -> shared(i.fields(), found)).orElse(List.of())) {
            var box = new CheckBox(name);
            box.setMnemonicParsing(false);
            box.setSelected(chosen.contains(name));
            box.setOnAction(e -> {
                if (box.isSelected()) {
                    chosen.add(name);
                } else {
                    chosen.remove(name);
                }
                menu.setText(String.join(", ", chosen));
            });
            menu.getItems().add(new CustomMenuItem(box, false));
        }
        menu.setOnHidden(e -> {
            if (!chosen.isEmpty() && !chosen.equals(found.key())) {
                model.match(compared.wanted().with(chosen));
            } else {
                menu.setText(String.join(", ", found.key()));
            }
        });
        var row = new HBox(label, menu);
        row.getStyleClass().add("key");
        return row;
    }

    /// What the file calls the columns of the table that it lacks, or seems to call otherwise.
    private FlowPane columns(ImportModel model, ImportModel.State.Compared compared) {
        var found = compared.difference();
        var pane = new FlowPane();
        pane.getStyleClass().add("columns");
        var label = new Label(words.say("Where a column has a new name in the file:"));
        label.getStyleClass().add("muted");
        pane.getChildren().add(label);
        found.renamed().forEach(r -> pane.getChildren().add(column(model, compared, r.older(), r.newer())));
        found.absent().forEach(older -> pane.getChildren().add(column(model, compared, older, "")));
        return pane;
    }

    private HBox column(ImportModel model, ImportModel.State.Compared compared, String older, String newer) {
        var name = new Label(older);
        var names = new ArrayList<>(List.of(""));
        if (!newer.isEmpty()) {
            names.add(newer);
        }
        names.addAll(compared.difference().additional());
        var box = new ComboBox<String>();
        box.setId("column-" + older);
        names.forEach(n -> box.getItems().add(n.isEmpty() ? words.say("not in the file") : n));
        box.getSelectionModel().select(names.indexOf(newer));
        box.setAccessibleText(words.say("What the file calls \"{0}\"", older));
        Follow.chosen(box, is -> model.match(compared.wanted().with(older, names.get(box.getSelectionModel().getSelectedIndex()))));
        var row = new HBox(name, box);
        row.getStyleClass().add("key");
        return row;
    }

    /// The columns that both tables have, by their names in the older one.
    private static List<String> shared(List<Field> fields, Difference found) {
        return fields.stream().map(Field::name).filter(n -> !found.additional().contains(n))
                .map(n -> found.renamed().stream().filter(r -> r.newer().equals(n)).map(Difference.Renamed::older).findFirst().orElse(n)).toList();
    }

    private void note(List<String> columns, Sentence what) {
        if (!columns.isEmpty()) {
            getChildren().add(LedgerList.text(words.say(what), "muted"));
        }
    }

    private TableView<Difference.Example> examples(Difference found) {
        var grid = new TableView<Difference.Example>();
        grid.getStyleClass().add("grid");
        grid.setFixedCellSize(ROW);
        grid.setAccessibleText(words.say("Examples of what differs"));
        grid.getColumns().add(column(Sentence.of("What"), 152, e -> words.say(switch (e.kind()) {
            case NEW -> Sentence.of("new");
            case CHANGED -> Sentence.of("changed");
            case VANISHED -> Sentence.of("no longer in the file");
        })));
        grid.getColumns().add(column(Sentence.of("Key"), 152, Difference.Example::key));
        grid.getColumns().add(column(Sentence.of("Column"), 112, Difference.Example::column));
        grid.getColumns().add(column(Sentence.of("Before"), 104, Difference.Example::before));
        grid.getColumns().add(column(Sentence.of("After"), 104, Difference.Example::after));
        grid.getItems().setAll(found.examples());
        return grid;
    }

    private TableColumn<Difference.Example, String> column(Sentence title, double width, Function<Difference.Example, String> value) {
        var column = new TableColumn<Difference.Example, String>(words.say(title));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        return column;
    }
}
