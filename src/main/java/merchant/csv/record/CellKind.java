package merchant.csv.record;

/// What a cell looks like, from its characters alone: quick, because a dialect is judged by some thousand cells under each candidate.
public enum CellKind {
    /// Nothing but spaces.
    EMPTY,
    /// A number, an amount, a share, a day or a time.
    VALUE,
    /// Letters without a sign that speaks for another dialect.
    WORDS,
    /// A quote or another dialect's delimiter stands in it, so that it was hardly cut right.
    DOUBTFUL;

    /// What stands between digits, before and behind them, in all forms that a number is read in: minus signs, narrow spaces and currencies too.
    private static final String SIGNS = ".,:/-+ %$€£¥￥()'’年月日时分秒万元TZ−‐‑‒–—―﹣⁻－\u00A0\u2009\u202F₩₹₽₺฿₫₪";
    private static final int MOST_LETTERS = 4;

    /// The kind of the characters of a field.
    public static CellKind of(char[] chars, int from, int to, boolean quoted, Dialect dialect) {
        int digits = 0;
        int letters = 0;
        int others = 0;
        boolean blank = true;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            blank &= c == ' ';
            if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
                digits++;
            } else if (SIGNS.indexOf(c) >= 0) {
                others += 0;
            } else if (!quoted && (c == ';' || c == '\t' || c == '|' || c == '"') && c != dialect.delimiter()) {
                return DOUBTFUL;
            } else if (Character.isLetter(c)) {
                letters++;
            } else {
                others++;
            }
        }
        if (blank) {
            return EMPTY;
        }
        return digits > 0 && letters <= MOST_LETTERS && letters <= digits && others == 0 ? VALUE : WORDS;
    }
}
