package merchant.csv.type;

/// The signs that stand beside the digits of a number: spaces, minus signs, marks between groups, currencies. Compared without making
/// text of the characters, because this runs once a cell.
final class Signs {
    /// Currencies by the words and signs that stand for them. Those of one line are one currency; `$` stands for whichever dollar a shop uses.
    private static final String[][] CURRENCIES = {
        {"\u00A5", "\uFFE5", "\u5143", "\u5706", "CNY", "RMB", "\u4EBA\u6C11\u5E01", "CN\u00A5"}, {"$", "US$", "USD"}, {"\u20AC", "EUR"}, {"\u00A3", "GBP", "\uFFE1"},
        {"JPY", "\u5186", "JP\u00A5"}, {"HK$", "HKD"}, {"NT$", "TWD"}, {"A$", "AUD"}, {"CA$", "C$", "CAD"}, {"S$", "SGD"}, {"R$", "BRL"}, {"MX$", "MXN"}, {"NZ$", "NZD"},
        {"\u20A9", "\uFFE6", "\uC6D0", "KRW"}, {"\u20B9", "INR", "Rs", "Rs."}, {"\u20BD", "RUB", "\u0440\u0443\u0431", "\u0440\u0443\u0431.", "\u0440."}, {"\u20BA", "TRY", "TL"}, {"\u0E3F", "THB"}, {"\u20AB", "VND"}, {"\u20AA", "ILS"}, {"\u20B1", "PHP"}, {"\u20B4", "UAH", "\u0433\u0440\u043D", "\u0433\u0440\u043D."},
        {"CHF"}, {"SEK"}, {"NOK"}, {"DKK"}, {"kr", "kr."}, {"RON", "lei"}, {"BGN", "\u043B\u0432", "\u043B\u0432."}, {"z\u0142", "PLN"}, {"K\u010D", "CZK"}, {"HUF", "Ft"}, {"MYR"}, {"IDR", "Rp"}, {"ZAR"}, {"AED"}, {"SAR"}};
    /// Words that count pieces, those of one line the same measure. Words of the shop's two languages that are nothing else behind a number: `块` is money as well.
    private static final String[][] COUNTS = {
        {"\u4EF6"}, {"\u4E2A", "\u500B"}, {"\u53EA", "\u96BB"}, {"\u6761", "\u689D"}, {"\u74F6"}, {"\u53CC", "\u96D9"}, {"\u5957"}, {"\u5F20", "\u5F35"}, {"\u672C"}, {"\u652F"}, {"\u53F0", "\u81FA"}, {"\u4EFD"},
        {"pcs", "pcs.", "pc", "pc.", "piece", "pieces", "ea", "ea.", "each", "unit", "units"}, {"\u76D2"}, {"\u7BB1"}, {"\u5305"}, {"\u888B"}};
    /// The place of the first word for what holds several pieces.
    private static final int PACKINGS = 13;
    private static final int LONGEST_COUNT = 6;
    /// The number of the first counting word, behind those of all currencies.
    private static final int FIRST_COUNT = 1000;
    private static final int LONGEST = 4;
    private static final int UNIT = 6;
    /// Stands behind a number only: before digits it is rather a code.
    private static final String BEHIND = "TL";
    private static final boolean[] STARTS = starts();

    private Signs() {}

    private static boolean[] starts() {
        var starts = new boolean[1 << 16];
        for (var currency : CURRENCIES) {
            for (var word : currency) {
                starts[word.charAt(0)] = true;
            }
        }
        return starts;
    }

    /// A space of any kind, and the tab.
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c >= '\u2000' && c <= '\u200B' || c == '\u202F' || c == '\u205F' || c == '\u3000' || c == '\uFEFF';
    }

    /// A minus that is not the keyboard's.
    static boolean isOtherMinus(char c) {
        return c == '\u2212' || c >= '\u2010' && c <= '\u2015' || c == '\uFE63' || c == '\u207B';
    }

    /// What may stand between groups of digits, apart from comma and point.
    static boolean isGroup(char c) {
        return c != '\t' && c != '\u200B' && c != '\uFEFF' && isSpace(c) || c == '\'' || c == '\u2019';
    }

    /// The factor's power of ten of a Chinese unit behind a number; 0 where the character is none.
    static int power(char c) {
        return c == '\u4E07' || c == '\u842C' ? 4 : c == '\u4EBF' || c == '\u5104' ? 8 : 0;
    }

    /// Where the number before a unit ends, as in `1개`, `3 kg` and `5 шт.`; the place itself where no word of letters stands there, or nothing stands before it.
    static int beforeUnit(char[] chars, int from, int to) {
        int at = to > from && chars[to - 1] == '.' ? to - 1 : to;
        int end = at;
        while (at > from && end - at <= UNIT && Character.isLetter(chars[at - 1])) {
            at--;
        }
        if (at == end || end - at > UNIT) {
            return to;
        }
        while (at > from && isSpace(chars[at - 1])) {
            at--;
        }
        return at == from ? to : at;
    }

    /// Where the number before its decimal mark ends when a dash or two stand behind that mark, which say that there are no cents; else the end itself.
    static int noCents(char[] text, int end, char decimal) {
        int mark = end - 1;
        while (mark > 0 && text[mark] == '-' && end - mark <= 2) {
            mark--;
        }
        return mark > 0 && mark < end - 1 && text[mark] == decimal && text[mark - 1] >= '0' && text[mark - 1] <= '9' ? mark : end;
    }

    /// The currency that starts there: 64 times its number from 1, plus the length of its word; 0 where none does.
    static int currencyAt(char[] text, int from, int end) {
        if (from >= end || text[from] == '-' || text[from] >= '0' && text[from] <= '9') {
            return 0;
        }
        for (int length = Math.min(LONGEST, end - from); length > 0; length--) {
            int found = currency(text, from, length);
            if (found > 0 && !(length == BEHIND.length() && is(text, from, BEHIND))) {
                return found * 64 + length;
            }
        }
        return 0;
    }

    /// The currency that ends there, in the same form.
    static int currencyBefore(char[] text, int from, int end) {
        if (end <= from || text[end - 1] >= '0' && text[end - 1] <= '9') {
            return 0;
        }
        for (int length = Math.min(LONGEST, end - from); length > 0; length--) {
            int found = currency(text, end - length, length);
            if (found > 0) {
                return found * 64 + length;
            }
        }
        return 0;
    }

    /// The counting word that ends there behind a number, in the same form, its length with the spaces before it; its number is beyond those of the currencies. Two letters
    /// want a space before them, because `2ea` may be a code.
    static int countBefore(char[] text, int end) {
        for (int length = Math.min(LONGEST_COUNT, end - 1); length > 0; length--) {
            int at = end - length;
            while (at > 1 && isSpace(text[at - 1])) {
                at--;
            }
            boolean number = text[at - 1] >= '0' && text[at - 1] <= '9' || power(text[at - 1]) > 0;
            int found = number ? count(text, end - length, length) : 0;
            if (found > 0 && (at < end - length || length == 1 || length > 2 && Character.isLetter(text[end - 1]) || length > 3)) {
                return found * 64 + end - at;
            }
        }
        return 0;
    }

    private static int count(char[] text, int from, int length) {
        for (int i = 0; i < COUNTS.length; i++) {
            for (var word : COUNTS[i]) {
                if (word.length() == length && isInAnyCase(text, from, word)) {
                    return FIRST_COUNT + i;
                }
            }
        }
        return 0;
    }

    private static boolean isInAnyCase(char[] text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text[from + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the number of a currency or a counting word is that of a counting word.
    static boolean isCount(int unit) {
        return unit >= FIRST_COUNT;
    }

    /// Whether it is that of a word for what holds several pieces: a box of which nobody knows how many are in it.
    static boolean isPacking(int unit) {
        return unit >= FIRST_COUNT + PACKINGS;
    }

    private static int currency(char[] text, int from, int length) {
        for (int i = 0; STARTS[text[from]] && i < CURRENCIES.length; i++) {
            for (var word : CURRENCIES[i]) {
                if (word.length() == length && is(text, from, word)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static boolean is(char[] text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
