package merchant.ui.data;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import merchant.table.TableSink.Rejected;
import merchant.text.Sentence;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;
import org.jspecify.annotations.Nullable;

/// A record that could not be read, as a line of a list: where it stands, how it stands, and whether what the user wrote in its place fits.
final class RejectedCell extends ListCell<Rejected> {
    private static final int LONGEST = 80;

    private final Words words;
    private final RejectedModel model;
    private final Label where = new Label();
    private final Label text = new Label();
    private final VBox both = new VBox(where, text);

    RejectedCell(Words words, RejectedModel model) {
        this.words = words;
        this.model = model;
        where.getStyleClass().addAll("caption", "muted");
        text.getStyleClass().add("code");
        both.setMinWidth(0);
        both.setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable Rejected record, boolean empty) {
        super.updateItem(record, empty);
        if (empty || record == null) {
            setGraphic(null);
            return;
        }
        var draft = model.draft(getIndex()).orElse(null);
        var line = Sentence.of("line {0}", Sentence.verbatim(Long.toString(record.line())));
        where.setText(words.say(draft == null ? line : Sentence.of("{0} · {1}", line, draft.fits() ? Sentence.of("written anew, fits") : Sentence.of("written anew, does not fit yet"))));
        where.setGraphic(draft == null ? null : Icons.of(draft.fits() ? "fth-check" : "fth-edit-3"));
        var shown = draft == null ? record.text() : draft.text();
        var plain = shown.replace('\n', '⏎').replace("\r", "");
        text.setText(plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…");
        setGraphic(both);
    }
}
