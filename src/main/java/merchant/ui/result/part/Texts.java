package merchant.ui.result.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels that wrap and are never cut, by the roles of type.
public final class Texts {
    private Texts() {}

    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Running text, at most 72 characters wide.
    public static Label prose(String text) {
        return label(text, "prose");
    }

    public static Label heading(String text) {
        return label(text, "heading");
    }

    public static Label muted(String text) {
        return label(text, "caption", "muted");
    }
}
