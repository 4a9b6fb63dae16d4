package merchant.ui.result.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels that wrap and are never cut, by the roles of type.
public final class Texts {
    private static final int LONGEST_TIED = 12;

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

    /// The same words, but a short last one, such as a number, never stands alone in a line.
    public static String tied(String text) {
        int last = text.lastIndexOf(' ');
        return last < 0 || text.length() - last > LONGEST_TIED ? text : text.substring(0, last) + '\u00a0' + text.substring(last + 1);
    }

    public static Label heading(String text) {
        return label(text, "heading");
    }

    public static Label muted(String text) {
        return label(text, "caption", "muted");
    }
}
