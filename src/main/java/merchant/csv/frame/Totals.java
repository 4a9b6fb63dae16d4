package merchant.csv.frame;

import java.util.List;
import java.util.Locale;
import merchant.csv.record.Records;

/// Rows of totals below a table: a word for a total stands where the records have a code or a day, or before nothing but such columns left empty, and
/// all that stands behind it are numbers. A product named "Total" has its code or day beside it, and is a record. Where the first column holds words alone, the
/// row's numbers must be the sums of what stands above ([Sums]).
public final class Totals {
    private static final List<String> WORDS = List.of("total", "totals", "grand total", "sum", "sums", "sub total", "subtotal", "sub-total", "overall total", "total amount", "in total",
            "合计", "总计", "总合计", "小计", "共计", "总共", "汇总", "累计", "总和", "全部合计", "合計", "總計", "小計", "共計");
    private static final int LONGEST = 24;
    private static final String STARTS = "TtGgSsOoIi合总小共汇累全總 ";

    private Totals() {}

    /// Whether the record is a row of totals.
    public static boolean is(Records record, Extent extent) {
        var ids = extent.ids();
        int first = 0;
        while (first < record.size() && record.fieldLength(first) == 0) {
            first++;
        }
        return ids.indexOf('i') >= 0 && first < Math.min(record.size(), ids.length()) && ids.lastIndexOf('i', first) >= 0 && says(record, first);
    }

    /// Whether the record may be a row of totals of a table whose first column holds words.
    public static boolean may(Records record, Extent extent) {
        return byWords(extent) && record.size() > 1 && record.fieldLength(0) > 0 && says(record, 0);
    }

    /// Whether the first column of the table holds words, and another one numbers.
    static boolean byWords(Extent extent) {
        return extent.ids().startsWith("-") && extent.kinds().startsWith("w") && extent.kinds().indexOf('v') > 0;
    }

    /// Whether a word for a total stands there, and nothing but numbers behind it.
    private static boolean says(Records record, int first) {
        if (record.fieldLength(first) > LONGEST || !starts(record, first) || !isWord(record.text(first))) {
            return false;
        }
        int numbers = 0;
        for (int f = first + 1; f < record.size(); f++) {
            var cell = record.text(f);
            boolean number = Outline.isValue(cell);
            if (!number && !cell.isBlank() && !Outline.isNothing(cell)) {
                return false;
            }
            numbers += number ? 1 : 0;
        }
        return numbers > 0;
    }

    /// Whether a record may start with a word for a total, by its first character alone, which is quick.
    public static boolean starts(Records record) {
        if (record.size() < 2) {
            return false;
        }
        return record.fieldLength(0) == 0 || record.fieldLength(0) <= LONGEST && starts(record, 0);
    }

    private static boolean starts(Records record, int field) {
        return STARTS.indexOf(record.chars(field)[record.from(field)]) >= 0;
    }

    /// Whether the first cell that is filled holds nothing but a word for a total.
    static boolean startsWithWord(List<String> cells) {
        return cells.stream().filter(c -> !c.isBlank()).findFirst().filter(c -> c.length() <= LONGEST && STARTS.indexOf(c.charAt(0)) >= 0 && isWord(c)).isPresent();
    }

    /// Whether a cell holds nothing but a word for a total.
    static boolean isWord(String cell) {
        var word = cell.strip().toLowerCase(Locale.ROOT);
        while (word.endsWith(":") || word.endsWith("：")) {
            word = word.substring(0, word.length() - 1).strip();
        }
        return WORDS.contains(word.replaceAll("(?<=\\p{IsHan}) +(?=\\p{IsHan})", ""));
    }
}
