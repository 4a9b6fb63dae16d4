package merchant.ui.data;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import merchant.table.Ledger;
import merchant.table.TableSink.Rejected;
import merchant.text.Sentence;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// The ledger: one line a kind of change, each opening its examples, and the records that could not be read.
public final class LedgerList extends VBox {
    /// Lines that head those below them.
    private static final List<String> HEADS = List.of("file", "files");
    private static final int SHOWN = 20;
    private static final int LONGEST = 120;

    public LedgerList(Words words, Ledger ledger, List<Rejected> rejected) {
        this(words, ledger, rejected.isEmpty() ? null : rejected(words, rejected));
    }

    /// @param below what stands under the lines, such as records to be written anew
    LedgerList(Words words, Ledger ledger, @Nullable Node below) {
        getStyleClass().add("ledger-lines");
        if (ledger.lines().isEmpty() && below == null) {
            getChildren().add(text(words.say("Nothing had to be changed: every value is stored as it stood."), "muted"));
        }
        ledger.lines().forEach(line -> getChildren().add(line(words, line)));
        if (below != null) {
            getChildren().add(below);
        }
    }

    private static Node line(Words words, Ledger.Line line) {
        if (line.examples().isEmpty()) {
            return HEADS.contains(line.kind()) ? text(words.say(line.what()), "ledger-line", "strong") : text(words.say(line.what()), "ledger-line");
        }
        var examples = new VBox();
        examples.getStyleClass().add("examples");
        for (var example : line.examples()) {
            var where = example.column().isEmpty() ? Sentence.of("line {0}", Sentence.verbatim(Long.toString(example.line())))
                    : Sentence.of("line {0}, {1}", Sentence.verbatim(Long.toString(example.line())), example.column());
            examples.getChildren().add(text(words.say(where), "caption", "muted"));
            examples.getChildren().add(text(example.before().equals(example.after()) ? cut(example.before()) : cut(example.before()) + "  →  " + cut(example.after()), "code"));
        }
        return new Fold(words.say(line.what()), examples);
    }

    private static Node rejected(Words words, List<Rejected> records) {
        var shown = new VBox();
        shown.getStyleClass().add("examples");
        for (var record : records.subList(0, Math.min(SHOWN, records.size()))) {
            shown.getChildren().add(text(words.say("line {0}", Sentence.verbatim(Long.toString(record.line()))) + ": "
                    + words.say(record.reason()), "caption", "muted"));
            shown.getChildren().add(text(cut(record.text()), "code"));
        }
        return new Fold(words.say("Records that cannot be read, with the reason"), shown);
    }

    static Label text(String said, String... styles) {
        var label = new Label(said);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static String cut(String text) {
        var line = text.replace('\n', '⏎').replace("\r", "");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
