package merchant.figure;

import java.awt.Color;
import java.util.List;

/// Colours by role, once for light and once for dark. `styles/tokens.css` holds the same values; a test keeps both equal. The eight data colours
/// stay apart under protanopia, deuteranopia and tritanopia and differ in lightness, so that they hold in grey; a test measures it.
///
/// @param data eight colours, used in order
public record Palette(Color canvas, Color surface, Color raised, Color border, Color text, Color muted, Color accent, Color positive,
        Color caution, Color negative, List<Color> data) {
    /// Dark ink on white.
    public static final Palette LIGHT = of("#F6F6F4", "#FFFFFF", "#FFFFFF", "#DEDFDC", "#1F2328", "#5B626B", "#1F5FBF", "#1B7F5C", "#8F5F00",
            "#B3372F", "#585BBC", "#5AA272", "#583E3A", "#A26B91", "#F59C50", "#8C3D1A", "#A39AE4", "#2D2E5A");

    /// Light ink on near-black.
    public static final Palette DARK = of("#15171A", "#1D2024", "#262A2F", "#3A3F46", "#E8E9EB", "#A3A9B2", "#6EA8FF", "#4CC38A", "#E2A93B",
            "#FF8A80", "#B78BF7", "#558E5B", "#F098A3", "#B67FA9", "#FDCA61", "#AE5C22", "#F0DCF4", "#B2BFF6");

    public Palette {
        data = List.copyOf(data);
        if (data.size() != 8) {
            throw new IllegalArgumentException("eight data colours are needed");
        }
    }

    private static Palette of(String... hex) {
        var c = java.util.Arrays.stream(hex).map(Color::decode).toList();
        return new Palette(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7), c.get(8), c.get(9),
                c.subList(10, 18));
    }

    /// The colour of a mark.
    public Color of(Ink ink) {
        return switch (ink) {
            case HISTORY -> text;
            case FORECAST -> accent;
            case QUIET -> muted;
            case POSITIVE -> positive;
            case CAUTION -> caution;
            case NEGATIVE -> negative;
            case DATA_1, DATA_2, DATA_3, DATA_4, DATA_5, DATA_6, DATA_7, DATA_8 -> data.get(ink.ordinal() - Ink.DATA_1.ordinal());
        };
    }

    /// The tint of an area in that ink: opaque, because a transparent one prints and converts badly.
    public Color tint(Ink ink, boolean outer) {
        return mix(of(ink), surface, outer ? 0.14 : 0.30);
    }

    /// The lightest line that can still be seen.
    public Color grid() {
        return mix(border, surface, 0.6);
    }

    /// A share of one colour over another.
    public static Color mix(Color over, Color under, double share) {
        return new Color(blend(over.getRed(), under.getRed(), share), blend(over.getGreen(), under.getGreen(), share),
                blend(over.getBlue(), under.getBlue(), share));
    }

    private static int blend(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }
}
