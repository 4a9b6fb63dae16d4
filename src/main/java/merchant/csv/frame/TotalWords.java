package merchant.csv.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import merchant.csv.record.Records;

/// The words for a total, in the languages of shop exports. A cell that holds nothing but such words says more than one that starts or ends with one,
/// because products are named so too.
final class TotalWords {
    /// Longer cells are no words for a total.
    static final int LONGEST = 40;

    /// What a cell says.
    enum Kind {
        /// Nothing of totals.
        NONE,
        /// It starts or ends with a word for a total, and more stands in it: `TOTAL A`, `华东小计`, `合计：10笔`.
        WITHIN,
        /// It holds nothing but words for a total.
        ALONE
    }

    private static final Set<String> WORDS = Set.of("total", "totals", "sum", "sums", "subtotal", "subtotals",
            "summe", "gesamt", "gesamtsumme", "gesamtbetrag", "zwischensumme", "endsumme", "insgesamt", "gesamtergebnis", "teilergebnis",
            "totaux", "somme", "suma", "sumas", "totales", "subtotales", "totale", "totali", "subtotale", "somma", "soma", "totais",
            "totaal", "subtotaal", "eindtotaal", "итого", "всего", "итог", "подитог", "сумма", "razem", "łącznie", "ogółem", "celkem", "összesen", "toplam", "totalt", "summa",
            "average", "averages", "avg", "durchschnitt", "mittelwert", "moyenne", "promedio", "gemiddelde", "среднее");
    private static final List<String> MEANS = List.of("average", "avg", "durchschnitt", "mittelwert", "moyenne", "promedio", "gemiddelde", "средн");
    private static final Set<String> NAMES = Set.of("total", "totals", "sum", "summa", "suma", "soma", "all");
    private static final Set<String> BESIDE = Set.of("grand", "sub", "overall", "general", "général", "générale", "generale", "generali", "geral", "complessivo", "complessiva",
            "partial", "partiel", "parcial", "parziale", "in", "amount", "final", "finale", "sous", "общий", "общая", "промежуточный", "промежуточная", "genel", "algemeen", "net", "netto", "brutto", "all", "le");
    /// Words of Chinese, Japanese and Korean, which stand without spaces.
    private static final String HAN = "(?:总合计|全部合计|总计|合计|小计|共计|总共|汇总|累计|总和|總合計|總計|合計|小計|共計|総合計|総計|中計|累計|총합계|총계|합계|소계|누계|平均值|平均数|平均|均值|평균)";
    private static final Pattern HAN_ALONE = Pattern.compile("(?:本页|本月|本日|当月|当日|当页|本頁|全部)?" + HAN + "(?:金额|数量|金額|數量|数)?|計|총");
    private static final Pattern HAN_WITHIN = Pattern.compile(HAN + "[^\\p{L}].*|.*" + HAN);
    private static final Pattern HAN_FIND = Pattern.compile(HAN);
    private static final Pattern BETWEEN = Pattern.compile("[\\s:：.()（）【】\\[\\]*—–-]+");
    private static final Pattern SPACED = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");
    private static final List<String> ENDS = List.of("计", "計", "计：", "计:", "汇总", "总和", "总共", "계", "total", "totals", "summe", "ergebnis", "итог", "итого", "totale", "totaal", "suma", "gesamt");
    private static final char MOST_ALPHABETIC = 0x1100;
    /// Second characters of words for a total that stand without spaces.
    private static final String SECONDS = "计計和共页月日部額额계均值균 ";
    private static final String BETWEEN_BEFORE = " [（【(*";
    private static final int SLOTS = 1 << 12;
    private static final boolean[] STARTS = starts();
    private static final boolean[] FIRSTS = new boolean[SLOTS];
    private static final boolean[] LASTS = new boolean[1 << 16];

    static {
        ENDS.forEach(e -> mark(LASTS, e.charAt(e.length() - 1)));
        WORDS.forEach(w -> FIRSTS[slot(w.toCharArray(), 0, w.length())] = true);
        BESIDE.forEach(w -> FIRSTS[slot(w.toCharArray(), 0, w.length())] = true);
    }

    private TotalWords() {}

    private static boolean[] starts() {
        var starts = new boolean[1 << 16];
        WORDS.forEach(w -> mark(starts, w.charAt(0)));
        BESIDE.forEach(w -> mark(starts, w.charAt(0)));
        " 总合小共汇累全本当總総中計총합소누平均평([（【*".chars().forEach(c -> starts[c] = true);
        return starts;
    }

    private static void mark(boolean[] starts, char first) {
        starts[first] = true;
        starts[Character.toUpperCase(first)] = true;
    }

    /// Whether a field may hold a word for a total, by a look at its first and last characters, which is quick.
    static boolean may(Records record, int field) {
        int length = record.fieldLength(field);
        if (length == 0 || length > LONGEST) {
            return false;
        }
        var chars = record.chars(field);
        int from = record.from(field);
        int to = record.to(field);
        return from < to && (STARTS[chars[from]] && starts(chars, from, to) || LASTS[chars[to - 1]] && ends(chars, from, to));
    }

    /// Whether a cell may begin with a word for a total, by a look at its first word, which is quick.
    static boolean mayStart(String cell) {
        var chars = cell.strip().toCharArray();
        return chars.length > 0 && chars.length <= LONGEST && STARTS[chars[0]] && starts(chars, 0, chars.length);
    }

    /// Whether the first word is one of those for a total, or stands beside one; of words without spaces the first two characters are looked at.
    private static boolean starts(char[] chars, int start, int to) {
        int from = start;
        while (from < to && BETWEEN_BEFORE.indexOf(chars[from]) >= 0) {
            from++;
        }
        if (from == to || !Character.isLetter(chars[from])) {
            return true;
        }
        char first = chars[from];
        if (first > MOST_ALPHABETIC) {
            return to - from == 1 || STARTS[chars[from + 1]] || SECONDS.indexOf(chars[from + 1]) >= 0;
        }
        int end = from + 1;
        while (end < to && Character.isLetter(chars[end])) {
            end++;
        }
        if (!FIRSTS[slot(chars, from, end)]) {
            return false;
        }
        var word = new String(chars, from, end - from).toLowerCase(Locale.ROOT);
        return WORDS.contains(word) || BESIDE.contains(word);
    }

    /// A number by which most other words are told from those for a total without making text of them.
    private static int slot(char[] chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + Character.toLowerCase(chars[i]);
        }
        return (hash ^ hash >>> 12) & SLOTS - 1;
    }

    private static boolean ends(char[] chars, int from, int to) {
        for (var end : ENDS) {
            if (endsWith(chars, from, to, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(char[] chars, int from, int to, String end) {
        int start = to - end.length();
        for (int i = 0; i < end.length(); i++) {
            if (start < from || Character.toLowerCase(chars[start + i]) != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the word says that means stand in the row, not sums.
    static boolean isMean(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.contains("均") || lower.contains("평균") || MEANS.stream().anyMatch(lower::contains);
    }

    /// Whether products are named so too.
    static boolean isName(String word) {
        return NAMES.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /// The word for a total that stands first or last in the cell.
    static String word(String cell) {
        var words = Arrays.stream(BETWEEN.split(cell.strip().toLowerCase(Locale.ROOT))).filter(w -> !w.isEmpty()).toList();
        var found = words.stream().filter(WORDS::contains).findFirst();
        var han = HAN_FIND.matcher(cell);
        return found.orElseGet(() -> han.find() ? han.group() : "");
    }

    /// What the cell says.
    static Kind of(String cell) {
        var word = SPACED.matcher(cell.strip()).replaceAll("").toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.length() > LONGEST) {
            return Kind.NONE;
        }
        var plain = BETWEEN.matcher(word).replaceAll("");
        if (HAN_ALONE.matcher(plain).matches()) {
            return Kind.ALONE;
        }
        var words = Arrays.stream(BETWEEN.split(word)).filter(w -> !w.isEmpty()).toList();
        if (words.isEmpty()) {
            return Kind.NONE;
        }
        if (words.stream().anyMatch(WORDS::contains) && words.stream().allMatch(w -> WORDS.contains(w) || BESIDE.contains(w))) {
            return Kind.ALONE;
        }
        boolean within = WORDS.contains(words.getFirst()) || WORDS.contains(words.getLast()) || words.size() > 2 && BESIDE.contains(words.getFirst()) && WORDS.contains(words.get(1))
                || words.getLast().equals("ergebnis") || HAN_WITHIN.matcher(word).matches() || HAN_WITHIN.matcher(plain).matches();
        return within ? Kind.WITHIN : Kind.NONE;
    }
}
