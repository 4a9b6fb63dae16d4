package merchant.ui.style;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import merchant.text.Sentence;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the Feather set, and buttons that show only an icon: these always carry their name for screen readers and as a
/// tooltip.
public final class Icons {
    private static final Duration SOON = Duration.millis(400);

    private Icons() {}

    /// An icon that is decoration: `fth-database`.
    public static FontIcon of(String literal) {
        var icon = new FontIcon(literal);
        icon.setMouseTransparent(true);
        return icon;
    }

    /// A flat button that shows an icon and is named by a sentence.
    public static Button button(String literal, Words words, Sentence name, Runnable action) {
        var button = new Button(null, of(literal));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setOnAction(e -> action.run());
        name(button, words, name);
        return button;
    }

    /// Gives a control its name for screen readers and as a tooltip.
    public static void name(javafx.scene.control.Control control, Words words, Sentence name) {
        control.accessibleTextProperty().bind(words.bind(name));
        var tip = new Tooltip();
        tip.setShowDelay(SOON);
        tip.textProperty().bind(words.bind(name));
        control.setTooltip(tip);
    }
}
