package merchant.ui.result.order;

import merchant.text.Numerals;

/// Pieces and money as a list writes them.
final class Amounts {
    private static final double LONG = 1_000;

    private Amounts() {}

    /// Whole pieces without decimals, others with two.
    static String pieces(Numerals numerals, double pieces) {
        return Double.isFinite(pieces) ? numerals.number(pieces, pieces == Math.rint(pieces) ? 0 : 2) : "–";
    }

    /// Money: cents only where they matter.
    static String money(Numerals numerals, double money) {
        return Double.isFinite(money) ? numerals.number(money, Math.abs(money) >= LONG ? 0 : 2) : "–";
    }
}
