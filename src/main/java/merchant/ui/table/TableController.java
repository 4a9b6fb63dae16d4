package merchant.ui.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import merchant.method.Question;
import merchant.store.step.Prepared;
import merchant.table.Field;
import merchant.table.TableSink;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.data.LedgerList;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Place;
import merchant.ui.shell.QuestionIcon;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;
import merchant.ui.wizard.Fit;

/// The code behind the table page: it binds and forwards.
public final class TableController {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FILTER = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final double NARROW = 860;
    private static final int MOST_SUGGESTED = 4;

    private final Words words;
    private final TableModel model;
    private final List<Question> questions;
    private final Navigator navigator;
    private final ObservableValue<Optional<Prepared>> prepared;
    private final TableBody body;
    private final FindBar find;
    private final ToggleButton beside;

    @FXML
    private BorderPane page;
    @FXML
    private Label tableName;
    @FXML
    private Label facts;
    @FXML
    private MenuButton ask;
    @FXML
    private VBox misfits;
    @FXML
    private HBox tools;
    @FXML
    private VBox head;
    @FXML
    private MenuButton columns;
    @FXML
    private MenuButton export;
    @FXML
    private StackPane content;
    @FXML
    private TabPane side;
    @FXML
    private VBox profile;
    @FXML
    private VBox origin;
    @FXML
    private Tab importTab;

    /// @param prepared the steps that made the table
    /// @param more further things that can be done with a column, from its head
    TableController(Words words, TableModel model, List<Question> questions, Navigator navigator, ObservableValue<Optional<Prepared>> prepared,
            Function<Field, List<MenuItem>> more) {
        this.words = words;
        this.model = model;
        this.questions = questions;
        this.navigator = navigator;
        this.prepared = prepared;
        this.body = new TableBody(words, model, more, navigator.notices());
        this.find = new FindBar(words, model, () -> body.grid().range().row(), () -> body.grid().requestFocus());
        this.beside = new ToggleButton(null, Icons.of("fth-sidebar"));
    }

    @FXML
    private void initialize() {
        var table = model.table();
        tableName.setText(table.name());
        questions.forEach(q -> {
            var item = new MenuItem(words.say(q.asks()));
            item.setOnAction(e -> navigator.openWizard(q.id(), table.name()));
            ask.getItems().add(item);
        });
        tools();
        content.getChildren().setAll(body);
        Follow.value(content, model.looked(), this::show);
        Follow.value(content, model.problem(), p -> show(model.looked().get()));
        Follow.value(content, model.source(), s -> s.ifPresent(this::show));
        Follow.value(content, model.view(), v -> columns());
        Follow.value(content, model.shown(), v -> {
            columns();
            suggest();
            misfits();
        });
        Follow.value(content, prepared, p -> misfits());
        Follow.value(content, model.shown(), v -> facts.setText(words.say("{0} rows, {1} columns", table.rows(), table.fields().size())));
        if (model.looked().get().isEmpty() && !table.fields().isEmpty()) {
            model.look(table.fields().getFirst().name());
        }
        page.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (FIND.match(e)) {
                find.open();
                e.consume();
            } else if (FILTER.match(e)) {
                body.grid().column().flatMap(c -> table.find(c.name())).ifPresent(body::filter);
                e.consume();
            }
        });
    }

    /// Says of a table whose steps do not all fit that it is not what it seems, and lets nothing be asked of it.
    private void misfits() {
        var found = model.table().misfits();
        misfits.getChildren().clear();
        if (!found.isEmpty()) {
            misfits.getChildren().add(text(words.say("This table is not what its steps describe: it stands as it was before the first that does not fit."), "strong", "negative"));
            found.forEach(f -> misfits.getChildren().add(text(words.say(f), "negative")));
            misfits.getChildren().add(text(words.say(remedy(prepared.getValue())), "muted"));
        }
        misfits.getChildren().forEach(l -> ((Label) l).setMinHeight(Region.USE_PREF_SIZE));
        misfits.setVisible(!found.isEmpty());
        misfits.setManaged(!found.isEmpty());
        ask.setDisable(!found.isEmpty());
        head.lookupAll(".table-questions").forEach(n -> n.setDisable(!found.isEmpty()));
    }

    /// Only what can be done now.
    private static Sentence remedy(Optional<Prepared> steps) {
        if (steps.filter(s -> s.rows() == 0).isPresent()) {
            return Sentence.of("The table \"{0}\" has no rows yet: bring its data in, and the steps are made again.", steps.orElseThrow().base());
        }
        return steps.filter(Prepared::undo).isPresent() ? Sentence.of("Change, move or remove the step at the side, or take the last change back (Ctrl+Z).")
                : Sentence.of("Change, move or remove the step at the side.");
    }

    /// Questions that this table answers as it is, one click away: what else is asked stands in the menu.
    private void suggest() {
        head.getChildren().removeIf(n -> n.getStyleClass().contains("table-questions"));
        var certain = questions.stream().filter(q -> Fit.certain(q, model.table())).limit(MOST_SUGGESTED).toList();
        if (!certain.isEmpty()) {
            var row = new FlowPane(8, 4);
            row.getStyleClass().add("table-questions");
            certain.forEach(q -> {
                var button = new Button(words.say(q.asks()), Icons.of(QuestionIcon.of(q.id())));
                button.setId("ask-" + q.id());
                button.setOnAction(e -> navigator.openWizard(q.id(), model.table().name()));
                row.getChildren().add(button);
            });
            head.getChildren().add(1, row);
        }
    }

    private void tools() {
        var bar = new FilterBar(words, model, body::filter);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMinWidth(0);
        columns.setMinWidth(Region.USE_PREF_SIZE);
        export.setMinWidth(Region.USE_PREF_SIZE);
        new ExportTable(words, model, navigator.notices()).into(export);
        var search = Icons.button("fth-search", words, Sentence.of("Find (Ctrl+F)"), find::open);
        search.setId("find-open");
        beside.getStyleClass().addAll("button-icon", "flat");
        beside.setId("side-open");
        Icons.name(beside, words, Sentence.of("Column and import at the side"));
        tools.getChildren().addFirst(bar);
        tools.getChildren().addAll(search, beside);
        var row = new HBox(find);
        row.getStyleClass().add("find-row");
        row.managedProperty().bind(find.visibleProperty());
        head.getChildren().add(row);
        find.visibleProperty().addListener((o, was, is) -> search.setVisible(!is));
        search.managedProperty().bind(search.visibleProperty());
        beside.setSelected(true);
        side.visibleProperty().bind(beside.selectedProperty());
        side.managedProperty().bind(side.visibleProperty());
        page.widthProperty().addListener((o, was, is) -> {
            if (is.doubleValue() < NARROW != (was.doubleValue() > 0 && was.doubleValue() < NARROW)) {
                beside.setSelected(is.doubleValue() >= NARROW);
            }
        });
    }

    /// The menu in which hidden columns are found again.
    private void columns() {
        columns.getItems().clear();
        var hidden = model.view().get().hidden();
        var all = new MenuItem(words.say("Show all columns"));
        all.setDisable(hidden.isEmpty());
        all.setOnAction(e -> hidden.forEach(f -> model.view(model.view().get().hidden(f, false))));
        columns.getItems().addAll(all, new SeparatorMenuItem());
        for (var field : model.table().fields()) {
            var item = new CheckMenuItem(field.name());
            item.setMnemonicParsing(false);
            item.setSelected(!hidden.contains(field.name()));
            item.setDisable(item.isSelected() && model.columns().size() < 2);
            item.setOnAction(e -> model.view(model.view().get().hidden(field.name(), !item.isSelected())));
            columns.getItems().add(item);
        }
        columns.setText(hidden.isEmpty() ? words.say("Columns") : words.say(Sentence.counted(hidden.size(), "{0} column hidden", "{0} columns hidden")));
    }

    TableBody body() {
        return body;
    }

    FindBar find() {
        return find;
    }

    private void show(Optional<TableModel.Looked> looked) {
        if (model.problem().get().isPresent()) {
            profile.getChildren().clear();
            return;
        }
        looked.ifPresent(l -> profile.getChildren().setAll(new ProfileCard(words, l, !model.view().get().filter().isEmpty(),
                role -> model.role(l.field().name(), role), c -> model.view(model.view().get().filteredBy(c)))));
    }

    /// Where the rows came from; of several files their names alone.
    private static Sentence files(TableSink.Origin from) {
        var files = from.reading().getOrDefault("files", "").lines().map(TableSink.Origin::name).distinct().toList();
        return files.size() < 2 ? Sentence.of("From the file {0}.", from.file()) : Sentence.of("From the files {0}.", Part.listing(files));
    }

    private void show(TableModel.Source source) {
        var from = source.origin();
        var lines = new VBox();
        lines.getStyleClass().add("origin");
        lines.getChildren().add(text(words.say(files(from)), "strong"));
        if (from.modified() > 0) {
            lines.getChildren().add(text(words.say("Last changed on {0}.", day(from.modified())), "muted"));
        }
        var choices = from.reading().entrySet().stream().filter(e -> from.isChoice(e.getKey())).sorted(java.util.Map.Entry.comparingByKey()).toList();
        if (!choices.isEmpty()) {
            lines.getChildren().add(text(words.say("Read with {0}.", choices.stream().map(e -> e.getKey() + " = " + e.getValue()).collect(Collectors.joining(", "))), "muted"));
        }
        if (source.leftOut() > 0) {
            lines.getChildren().add(text(words.say(Sentence.counted(source.leftOut(), "{0} record of a cancelled or refunded order was left out, as you chose, and is kept apart.",
                    "{0} records of cancelled or refunded orders were left out, as you chose, and are kept apart.")), "muted"));
        }
        if (source.rejectedCount() > source.leftOut()) {
            lines.getChildren().add(text(words.say(Sentence.counted(source.rejectedCount() - source.leftOut(),
                    "{0} record could not be read and is kept apart.", "{0} records could not be read and are kept apart.")), "caution"));
        }
        if (source.rejectedCount() > 0) {
            var open = new Button(words.say(source.rejectedCount() > source.leftOut() ? "Write them anew" : "Look at them"));
            open.setId("open-rejected");
            open.setOnAction(e -> navigator.open(new Place.OfRejected(model.table().name())));
            lines.getChildren().add(open);
        }
        if (!from.file().isEmpty()) {
            var newer = new Button(words.say("Bring in newer data"));
            newer.setId("bring-newer");
            newer.setOnAction(e -> navigator.chooseNewer(model.table().name()));
            lines.getChildren().add(newer);
        }
        origin.getChildren().setAll(lines, new LedgerList(words, source.ledger(), source.rejected()));
        importTab.setDisable(false);
    }

    private static LocalDate day(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds).atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static Label text(String said, String... styles) {
        var label = new Label(said);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }
}
