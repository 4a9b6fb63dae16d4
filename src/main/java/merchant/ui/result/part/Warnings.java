package merchant.ui.result.part;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.style.Icons;

/// What the user should look at before acting, in one box: boxes of their own pushed the answer off the first screen.
public final class Warnings extends VBox {
    private Warnings(Desk desk, List<Sentence> warnings) {
        getStyleClass().add("warnings");
        warnings.forEach(w -> getChildren().add(line(desk.say(w))));
    }

    /// Empty where there is nothing to warn of.
    public static Optional<Warnings> of(Desk desk, List<Sentence> warnings) {
        return warnings.isEmpty() ? Optional.empty() : Optional.of(new Warnings(desk, warnings));
    }

    private static Label line(String said) {
        var label = Texts.label(said, "warning");
        label.setGraphic(Icons.of("fth-alert-triangle"));
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
