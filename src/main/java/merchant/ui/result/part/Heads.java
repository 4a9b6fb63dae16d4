package merchant.ui.result.part;

/// Headers of tables: long ones stand in two lines, and a column is as wide as its header at least, so that none is cut.
public final class Heads {
    private static final int ONE_LINE = 11;
    private static final double LETTER = 9;
    private static final double ROOM = 28;

    private Heads() {}

    /// The title, in two lines where it is long.
    public static String broken(String title) {
        if (units(title) <= ONE_LINE) {
            return title;
        }
        int best = -1;
        for (int i = 1; i < title.length(); i++) {
            boolean space = title.charAt(i) == ' ';
            boolean between = ideograph(title.charAt(i - 1)) && ideograph(title.charAt(i));
            if ((space || between) && (best < 0 || uneven(title, i) < uneven(title, best))) {
                best = i;
            }
        }
        return best < 0 ? title : title.substring(0, best) + "\n" + title.substring(best).strip();
    }

    /// How wide a column has to be for its title, in pixels at a scale of 1.
    public static double width(String title) {
        return broken(title).lines().mapToInt(Heads::units).max().orElse(0) * LETTER + ROOM;
    }

    private static int uneven(String title, int at) {
        return Math.abs(units(title.substring(0, at)) - units(title.substring(at)));
    }

    /// How long a text is in letters, an ideograph counting for two.
    private static int units(String text) {
        return text.chars().map(c -> ideograph((char) c) ? 2 : 1).sum();
    }

    private static boolean ideograph(char c) {
        return c >= 0x2E80;
    }
}
