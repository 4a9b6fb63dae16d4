package merchant.ui.result.forecast;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.TimeChart;
import merchant.text.Sentence;
import merchant.ui.result.part.Desk;
import merchant.ui.style.Fxml;

/// A switch for each kind of thing that a chart marks, in its colour: pressed shows it, here and in what is exported.
final class MarkSwitches extends HBox {

    MarkSwitches(Desk desk, ForecastModel model, TimeChart chart) {
        getStyleClass().add("mark-switches");
        Fxml.dress(this, "figure");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        kinds(chart).forEach((label, ink) -> getChildren().add(one(desk, model, label, ink)));
    }

    private static Map<Sentence, Ink> kinds(TimeChart chart) {
        var kinds = new LinkedHashMap<Sentence, Ink>();
        chart.lanes().forEach(l -> kinds.put(l.label(), l.ink()));
        chart.marks().stream().filter(m -> !m.label().equals(Sentence.verbatim(""))).forEach(m -> kinds.put(m.label(), m.ink()));
        return kinds;
    }

    private static ToggleButton one(Desk desk, ForecastModel model, Sentence label, Ink ink) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "ink-" + ink.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        var button = new ToggleButton(desk.say(label), swatch);
        button.getStyleClass().add("mark-switch");
        button.setSelected(!model.hidden().contains(label));
        button.selectedProperty().addListener((o, was, is) -> {
            if (is) {
                model.hidden().remove(label);
            } else {
                model.hidden().add(label);
            }
        });
        return button;
    }

    /// The figure without what is switched off.
    static Figure shown(Figure figure, ForecastModel model) {
        return figure.body() instanceof TimeChart chart && !model.hidden().isEmpty()
                ? new Figure(figure.id(), figure.title(), figure.subtitle(), figure.foot(), chart.without(model.hidden())) : figure;
    }
}
