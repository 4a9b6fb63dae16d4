package merchant.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.store.copy.Difference;
import merchant.table.Field;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.style.Words;

/// What newer data would change in a table: how many rows are new, changed and gone, with examples, before anything is taken over.
final class DifferencePanel extends VBox {
    private static final double ROW = 28;

    private final Words words;
    private final CheckBox keep = new CheckBox();

    DifferencePanel(Words words, ImportModel model, ImportModel.State.Compared compared) {
        this.words = words;
        getStyleClass().add("difference");
        var found = compared.difference();
        getChildren().addAll(counts(found), key(model, found));
        found.renamed().forEach(r -> getChildren().add(LedgerList.text(words.say(r.said()), "ledger-line")));
        note(found.absent(), Sentence.of("The file lacks these columns; what the table holds in them stays: {0}.", Part.listing(found.absent())));
        note(found.additional(), Sentence.of("The file has these columns more, which the table does not take: {0}.", Part.listing(found.additional())));
        if (!found.absent().isEmpty() && !found.additional().isEmpty()) {
            getChildren().add(LedgerList.text(words.say("Is one of them a column of the table under a new name? Leave the table as it is, and give the column its name in the table where the file is shown."), "muted"));
        }
        found.retyped().forEach(r -> getChildren().add(LedgerList.text(words.say(r.said()), "muted")));
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
        if (!found.examples().isEmpty()) {
            var examples = examples(found);
            VBox.setVgrow(examples, Priority.ALWAYS);
            getChildren().add(examples);
        }
    }

    /// Whether rows stay that the file no longer has.
    boolean keeps() {
        return keep.isSelected();
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

    private HBox key(ImportModel model, Difference found) {
        var label = new Label(words.say("A row is the same where these columns agree:"));
        label.getStyleClass().add("muted");
        var menu = new MenuButton(String.join(", ", found.key()));
        menu.setId("key-columns");
        menu.setMnemonicParsing(false);
        var chosen = new ArrayList<>(found.key());
        for (var name : model.inspection().get().map(i -> shared(i.fields(), found)).orElse(List.of())) {
            var item = new CheckMenuItem(name);
            item.setMnemonicParsing(false);
            item.setSelected(chosen.contains(name));
            item.setOnAction(e -> {
                if (item.isSelected()) {
                    chosen.add(name);
                } else {
                    chosen.remove(name);
                }
            });
            menu.getItems().add(item);
        }
        menu.setOnHidden(e -> {
            if (!chosen.isEmpty() && !chosen.equals(found.key())) {
                model.compareBy(chosen);
            }
        });
        var row = new HBox(label, menu);
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
