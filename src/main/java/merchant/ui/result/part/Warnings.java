package merchant.ui.result.part;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import merchant.text.Sentence;
import merchant.ui.style.Icons;

/// What the user should look at before acting, in one box: boxes of their own pushed the answer off the first screen.
public final class Warnings extends VBox {
    private static final int MOST = 2;
    private static final int SHOWN = 1;

    private Warnings(Desk desk, List<Sentence> warnings) {
        getStyleClass().add("warnings");
        warnings.forEach(w -> getChildren().add(line(desk.say(w))));
    }

    /// The first of many; the others follow on a click, so that the answer stays on the first screen.
    private Warnings(Desk desk, List<Sentence> first, List<Sentence> others) {
        this(desk, first);
        var more = new Button(desk.say(Sentence.counted(others.size(), "{0} more warning", "{0} more warnings")), Icons.of("fth-chevron-down"));
        more.setId("more-warnings");
        more.getStyleClass().add("flat");
        more.setOnAction(e -> {
            getChildren().remove(more);
            others.forEach(w -> getChildren().add(line(desk.say(w))));
        });
        getChildren().add(more);
    }

    /// Empty where there is nothing to warn of.
    public static Optional<Warnings> of(Desk desk, List<Sentence> warnings) {
        return warnings.isEmpty() ? Optional.empty() : Optional.of(new Warnings(desk, warnings));
    }

    /// The same on the page of a result, where the first of many are shown.
    public static Optional<Warnings> folded(Desk desk, List<Sentence> warnings) {
        return warnings.size() <= MOST ? of(desk, warnings) : Optional.of(new Warnings(desk, warnings.subList(0, SHOWN), warnings.subList(SHOWN, warnings.size())));
    }

    private static Label line(String said) {
        var label = Texts.label(said, "warning");
        label.setGraphic(Icons.of("fth-alert-triangle"));
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
