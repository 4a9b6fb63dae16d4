package merchant.ui.result.forecast;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.figure.Figure;
import merchant.text.Sentence;
import merchant.ui.chart.FigureView;
import merchant.ui.result.part.Desk;
import merchant.ui.result.part.Texts;
import merchant.ui.style.Follow;
import merchant.ui.style.Icons;

/// The past dates at which the method was tested: one after another, or all at once.
final class Origins extends VBox {
    private static final double HIGH = 300;

    private final Desk desk;
    private final ForecastModel model;
    private final Optional<Figure> all;
    private final FigureView view;
    private final Label said = Texts.label("", "strong");
    private final Label position = new Label();
    private final ToggleButton together;

    /// @param all the figure with every origin, if there is one
    Origins(Desk desk, ForecastModel model, Optional<Figure> all) {
        this.desk = desk;
        this.model = model;
        this.all = all;
        getStyleClass().add("origins");
        var words = desk.words();
        view = new FigureView(words, desk.theme(), figure(), false).high(HIGH);
        together = new ToggleButton(words.say("All test dates"));
        together.setMinWidth(USE_PREF_SIZE);
        together.setDisable(all.isEmpty());
        together.selectedProperty().addListener((o, was, is) -> show());
        position.getStyleClass().addAll("caption", "muted", "number");
        position.setMinWidth(USE_PREF_SIZE);
        var back = Icons.button("fth-chevron-left", words, Sentence.of("Earlier test date"), () -> step(-1));
        var on = Icons.button("fth-chevron-right", words, Sentence.of("Later test date"), () -> step(1));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var tools = new HBox(said, back, position, on, together);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tools");
        getChildren().addAll(tools, view);
        Follow.value(this, model.origin(), i -> show());
    }

    private void step(int by) {
        together.setSelected(false);
        model.stepOrigin(by);
    }

    private Figure figure() {
        return OriginFigure.of(model.result(), model.current(), model.current().origins().get(at()));
    }

    private int at() {
        return Math.clamp(model.origin().get(), 0, model.current().origins().size() - 1);
    }

    private void show() {
        var figure = together.isSelected() && all.isPresent() ? all.get() : figure();
        view.figure().set(figure);
        view.reset();
        said.setText(desk.say(figure.title()));
        position.setText(desk.words().say("{0} of {1}", at() + 1, model.current().origins().size()));
    }
}
