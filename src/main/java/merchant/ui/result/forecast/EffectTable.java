package merchant.ui.result.forecast;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import merchant.figure.story.EffectFigures;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Effect;
import merchant.text.Sentence;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Words;

/// What changes a forecast, line by line: the cause, what it does in words, its range, and from how many periods that was learnt.
final class EffectTable extends GridPane {
    private final Words words;

    EffectTable(Words words, SeriesForecast series) {
        this.words = words;
        getStyleClass().add("accuracy-table");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(140);
        var said = new ColumnConstraints();
        said.setHgrow(Priority.ALWAYS);
        said.setMinWidth(200);
        var range = new ColumnConstraints();
        range.setHalignment(HPos.RIGHT);
        var learnt = new ColumnConstraints();
        learnt.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(first, said, range, learnt);
        addRow(0, head("Cause"), head("What it does"), head("Size and 95 % range"), head("Learnt from periods"));
        int row = 1;
        for (var effect : EffectFigures.sorted(series)) {
            addRow(row++, Texts.label(words.say(effect.label())), Texts.label(words.say(said(effect))), number(words.say(EffectFigures.said(effect))),
                    number(words.numerals().whole(effect.periods())));
        }
    }

    private Label head(String title) {
        var label = new Label(words.say(title));
        label.getStyleClass().addAll("caption", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label number(String text) {
        var label = new Label(text);
        label.getStyleClass().add("number");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// What the cause does, as one would say it.
    static Sentence said(Effect effect) {
        if (!EffectFigures.sure(effect)) {
            return Sentence.of("perhaps nothing: the range holds \"no effect\"");
        }
        if (!effect.multiplies()) {
            return effect.size() < 0 ? Sentence.of("{0} less a period", -effect.size()) : Sentence.of("{0} more a period", effect.size());
        }
        double change = effect.size() - 1;
        if (effect.size() >= 2) {
            return Sentence.of("{0} times as much", new merchant.text.Part.Amount(effect.size(), 1));
        }
        return change < 0 ? Sentence.of("{0} less than usual", merchant.text.Part.percent(-change)) : Sentence.of("{0} more than usual", merchant.text.Part.percent(change));
    }
}
