package merchant.ui.result.part;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import merchant.result.Summary;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;

/// How far to trust a result: a sign, a word and a sentence, so that the colour never carries it alone.
public final class VerdictLine extends HBox {

    public VerdictLine(Words words, Summary.Verdict verdict) {
        setAlignment(Pos.TOP_LEFT);
        show(words, verdict);
    }

    /// Says another verdict.
    public void show(Words words, Summary.Verdict verdict) {
        getStyleClass().setAll("verdict", style(verdict.tone()));
        var sign = new Label(words.say(verdict.tone().said()), Icons.of(icon(verdict.tone())));
        sign.getStyleClass().addAll("verdict-sign", "strong");
        sign.setMinWidth(USE_PREF_SIZE);
        var sentence = Texts.label(words.say(verdict.sentence()), "lead");
        HBox.setHgrow(sentence, javafx.scene.layout.Priority.ALWAYS);
        getChildren().setAll(sign, sentence);
    }

    static String icon(Summary.Tone tone) {
        return switch (tone) {
            case USABLE -> "fth-check-circle";
            case DOUBTFUL -> "fth-alert-triangle";
            case USELESS -> "fth-x-circle";
        };
    }

    /// The style class of a tone.
    public static String style(Summary.Tone tone) {
        return switch (tone) {
            case USABLE -> "positive";
            case DOUBTFUL -> "caution";
            case USELESS -> "negative";
        };
    }

    /// The tone as a sign with its word, small, for tables.
    public static Label small(Words words, Summary.Tone tone) {
        var label = new Label(words.say(tone.said()), Icons.of(icon(tone)));
        label.getStyleClass().addAll("verdict-small", style(tone));
        return label;
    }
}
