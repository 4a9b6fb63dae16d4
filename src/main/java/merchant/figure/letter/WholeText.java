package merchant.figure.letter;

import java.awt.RenderingHints;

/// A rendering hint: the output falls back between fonts by itself (a browser does), so text stays whole.
public final class WholeText extends RenderingHints.Key {
    public static final WholeText KEY = new WholeText();
    public static final String ON = "on";

    private WholeText() {
        super(7_301);
    }

    @Override
    public boolean isCompatibleValue(Object value) {
        return ON.equals(value);
    }
}
