package merchant.ui.result.order;

import javafx.scene.control.Label;
import merchant.result.OrderResult.Line;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.style.Icons;

/// How likely a product is sold out before an order of today is there, as a sign, a word and a share, so that the colour never carries it alone.
enum Risk {
    LIKELY("fth-x-circle", "negative"), POSSIBLE("fth-alert-triangle", "caution"), SMALL("fth-check-circle", "positive"), UNKNOWN("fth-help-circle", "muted");

    /// From this risk on no past demand leaves anything: what is there is sold out.
    private static final double CERTAIN = 0.9995;
    /// From this risk on a whole percentage would say 100.
    private static final double NEARLY = 0.995;

    private final String icon;
    private final String style;

    Risk(String icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    static Risk of(Line line) {
        return Double.isNaN(line.risk()) ? UNKNOWN : line.risk() >= OrderModel.LIKELY ? LIKELY : line.risk() >= OrderModel.POSSIBLE ? POSSIBLE : SMALL;
    }

    private Sentence said(double risk) {
        var share = Part.percent(Double.isNaN(risk) ? 0 : risk);
        return switch (this) {
            case LIKELY -> risk >= CERTAIN ? Sentence.of("Certain") : risk >= NEARLY ? Sentence.of("Over {0}", Part.percent(0.99)) : Sentence.of("Likely {0}", share);
            case POSSIBLE -> Sentence.of("Possible {0}", share);
            case SMALL -> Sentence.of("Small {0}", share);
            case UNKNOWN -> Sentence.of("Unknown");
        };
    }

    /// Makes a label say it.
    static void show(Desk desk, Label label, Line line) {
        var risk = of(line);
        label.setText(desk.say(risk.said(line.risk())));
        label.setGraphic(Icons.of(risk.icon));
        label.getStyleClass().setAll("label", "verdict-small", risk.style);
    }
}
