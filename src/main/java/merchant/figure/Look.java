package merchant.figure;

import java.awt.Font;
import merchant.figure.letter.Typeface;

/// How figures look: colours by role, letters, sizes. Sizes are those of the window's tokens and do not grow with the figure.
///
/// @param palette colours
/// @param type letters
public record Look(Palette palette, Typeface type) {
    /// The house look on a light ground, with this system's letters.
    public static Look light() {
        return new Look(Palette.LIGHT, Typeface.system());
    }

    /// The house look on a dark ground, with this system's letters.
    public static Look dark() {
        return new Look(Palette.DARK, Typeface.system());
    }

    /// The title's letters; a narrow figure has smaller ones.
    public Font title(double width) {
        return type.font(Font.BOLD, width < 480 ? 15 : 18);
    }

    public Font subtitle() {
        return type.font(Font.PLAIN, 13);
    }

    /// Axis and line labels.
    public Font label() {
        return type.font(Font.PLAIN, 12);
    }

    public Font strongLabel() {
        return type.font(Font.BOLD, 12);
    }

    public Font foot() {
        return type.font(Font.PLAIN, 12);
    }
}
