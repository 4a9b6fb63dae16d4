package merchant.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import merchant.csv.Choices;
import merchant.csv.Inspection;
import merchant.csv.source.Guess;
import merchant.csv.source.Packing;
import merchant.text.Sentence;
import merchant.ui.style.Follow;
import merchant.ui.style.Words;

/// What can be overruled of the reading: a menu a guess, with its reason beside it.
final class ReadingChoices {
    /// What a workbook's sheet has no choice of.
    private static final List<String> TEXT_ALONE = List.of("encoding", "layout", "delimiter", "quote", "escape", "spaces", "comment");

    private final Words words;
    private final ImportModel model;
    private int row;
    private String held = "";

    ReadingChoices(Words words, ImportModel model) {
        this.words = words;
        this.model = model;
    }

    void fill(GridPane grid, Inspection inspection) {
        grid.getChildren().clear();
        row = 0;
        model.packing().ifPresent(p -> part(grid, p));
        menu(grid, "encoding", Sentence.of("Encoding"), inspection.encoding());
        menu(grid, "layout", Sentence.of("Lines"), Guess.found(model.choices().baskets() ? "baskets" : "table",
                Sentence.of("A line is a record of the table; choose baskets where each line lists the products of one order.")));
        menu(grid, "delimiter", Sentence.of("Delimiter"), inspection.delimiter());
        menu(grid, "quote", Sentence.of("Quotes"), inspection.quote());
        menu(grid, "header", Sentence.of("Header"), inspection.header());
        free(grid, "decimal", Sentence.of("Decimal mark"));
        free(grid, "dates", Sentence.of("Order of dates"));
        menu(grid, "escape", Sentence.of("Quotes inside quotes"), inspection.escape());
        menu(grid, "skip", Sentence.of("Lines above the table"), inspection.frame().skip());
        menu(grid, "spaces", Sentence.of("Spaces"), inspection.frame().spaces());
        menu(grid, "comment", Sentence.of("Comments"), inspection.frame().comment());
        menu(grid, "table", Sentence.of("Table"), inspection.frame().table());
        boolean offered = has(inspection, "once-an-order");
        if (offered || has(inspection, "carried-down") || model.choices().get("carry").isPresent()) {
            option(grid, "carry", offered ? "no" : "yes", Sentence.of("Fill from the first line"), Sentence.of("Cells that stand only on the first line of an order or product are filled on its other lines."));
        }
        option(grid, "clean", "yes", Sentence.of("Clean cells"), Sentence.of("Words such as \"-\" are taken as missing, and a spreadsheet's protection is taken off codes; or every cell stays as it stands."));
    }

    /// Only what can be chosen where a look failed before anything was found: another sheet, or another file of the archive.
    void parts(GridPane grid) {
        grid.getChildren().clear();
        row = 0;
        model.packing().ifPresent(p -> part(grid, p));
    }

    private static boolean has(Inspection inspection, String kind) {
        return inspection.ledger().lines().stream().anyMatch(l -> l.kind().equals(kind));
    }

    /// A choice of two ways, of which one is usual.
    private void option(GridPane grid, String key, String usual, Sentence label, Sentence reason) {
        var values = Choices.values(key);
        var box = box(label, values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : words.say(Naming.option(value));
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        box.setValue(model.choices().get(key).orElse(usual));
        chosen(box, key, is -> is.equals(usual) ? "" : is);
        add(grid, label, box, words.say(reason));
    }

    /// The sheets of a workbook or the files of an archive.
    private void part(GridPane grid, Packing packing) {
        boolean sheet = packing.kind() == Packing.Kind.SHEET;
        var label = sheet ? Sentence.of("Sheet") : Sentence.of("File in the archive");
        var all = words.say(Sentence.of("All with the same columns"));
        var parts = new ArrayList<>(packing.parts());
        if (packing.tables().size() > 1) {
            parts.addFirst(all);
        }
        var box = box(label, parts);
        box.setConverter(null);
        box.setValue(model.choices().get(packing.key()).orElse(model.together() ? all : packing.part()));
        chosen(box, packing.key(), is -> is.equals(all) ? "" : is);
        add(grid, label, box, words.say(model.choices().get(packing.key()).isPresent() ? Sentence.of("You chose this.")
                : sheet ? Sentence.of("The first sheet that is not hidden and not empty, unless you choose.") : Sentence.of("The first file of records that is not empty, unless you choose.")));
    }

    private void menu(GridPane grid, String key, Sentence label, Guess guess) {
        if (model.sheet() && TEXT_ALONE.contains(key)) {
            return;
        }
        var values = new ArrayList<>(Choices.values(key));
        if (!values.contains(guess.value())) {
            values.add(guess.value());
        }
        var box = box(label, values);
        box.setValue(guess.value());
        chosen(box, key, is -> is);
        add(grid, label, box, words.say(model.inherited(key) ? Sentence.of("As the table was read before.") : guess.reason()));
    }

    /// A choice whose guess is made column by column, so that the usual value is "by column".
    private void free(GridPane grid, String key, Sentence label) {
        var values = new ArrayList<>(List.of(""));
        values.addAll(Choices.values(key));
        var box = box(label, values);
        box.setValue(model.choices().get(key).orElse(""));
        chosen(box, key, is -> is);
        add(grid, label, box, words.say("Decided column by column over all values, unless you choose."));
    }

    private ComboBox<String> box(Sentence label, List<String> values) {
        var box = new ComboBox<String>();
        box.getItems().setAll(values);
        box.setAccessibleText(words.say(label));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : words.say(Naming.choice(value));
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        return box;
    }

    private void chosen(ComboBox<String> box, String key, UnaryOperator<String> asked) {
        box.setId("reading-" + key);
        Follow.chosen(box, value -> {
            held = box.getId();
            model.choose(key, asked.apply(value));
        });
    }

    /// Gives the keyboard back to the menu that was used last: its choice looks at the file anew, and all menus are made anew.
    void focus(GridPane grid) {
        var menu = grid.lookup("#" + held);
        if (menu != null && !held.isEmpty()) {
            held = "";
            menu.requestFocus();
        }
    }

    private void add(GridPane grid, Sentence label, ComboBox<String> box, String reason) {
        var name = new Label(words.say(label));
        name.setLabelFor(box);
        var why = new Label(reason);
        why.getStyleClass().addAll("caption", "muted");
        why.setWrapText(true);
        grid.addRow(row++, name, box, why);
    }
}
