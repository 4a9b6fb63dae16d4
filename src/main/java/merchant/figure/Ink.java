package merchant.figure;

/// The part that a mark plays; a [Palette] knows its colour.
public enum Ink {
    /// What was: dark.
    HISTORY,
    /// What is forecast: the accent.
    FORECAST,
    /// Beside the matter: muted.
    QUIET,
    POSITIVE,
    CAUTION,
    NEGATIVE,
    DATA_1,
    DATA_2,
    DATA_3,
    DATA_4,
    DATA_5,
    DATA_6,
    DATA_7,
    DATA_8;

    /// The data ink at a position; they repeat after eight.
    public static Ink data(int index) {
        return values()[DATA_1.ordinal() + Math.floorMod(index, 8)];
    }
}
