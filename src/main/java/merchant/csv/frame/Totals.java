package merchant.csv.frame;

import java.util.List;
import merchant.csv.record.Records;

/// Rows of totals: a word for a total stands where the records have a code or a day, or before nothing but such columns left empty, and
/// all that stands behind it are numbers. A product named "Total" has its code or day beside it, and is a record. Where the first column holds words alone, the
/// word is not enough, and what the row's numbers are decides ([Sums]).
public final class Totals {
    private static final int MOST_GROUPS = 4;

    private Totals() {}

    /// Whether the record is a row of totals where no record follows it.
    public static boolean is(Records record, Extent extent) {
        var ids = extent.ids();
        int first = first(record);
        if (ids.indexOf('i') < 0 || first >= Math.min(record.size(), ids.length()) || ids.lastIndexOf('i', first) < 0) {
            return false;
        }
        return switch (says(record, first)) {
            case ALONE -> true;
            case WITHIN -> ids.charAt(first) == 'i' && !Outline.isValue(record.text(first)) && lacksWords(record, extent, first);
            case NONE -> false;
        };
    }

    /// Whether the record may be a row of totals of a table whose first column holds words.
    public static boolean may(Records record, Extent extent) {
        return byWords(extent) && record.size() > 1 && record.fieldLength(0) > 0 && says(record, 0) == TotalWords.Kind.ALONE;
    }

    /// Whether the first column of the table holds words, and another one numbers.
    static boolean byWords(Extent extent) {
        return extent.ids().startsWith("-") && extent.kinds().startsWith("w") && extent.kinds().indexOf('v') > 0;
    }

    /// Whether nothing stands in the columns of words behind the field.
    private static boolean lacksWords(Records record, Extent extent, int first) {
        for (int f = first + 1; f < Math.min(record.size(), extent.kinds().length()); f++) {
            if (extent.kinds().charAt(f) == 'w' && record.fieldLength(f) > 0) {
                return false;
            }
        }
        return true;
    }

    /// The first field in which something stands.
    static int first(Records record) {
        int first = 0;
        while (first < record.size() && record.fieldLength(first) == 0) {
            first++;
        }
        return first;
    }

    /// What the field says of totals, where nothing but numbers stands behind it.
    static TotalWords.Kind says(Records record, int first) {
        if (first >= record.size() || !TotalWords.may(record, first)) {
            return TotalWords.Kind.NONE;
        }
        var kind = TotalWords.of(record.text(first));
        return kind != TotalWords.Kind.NONE && numbers(record, first + 1) > 0 ? kind : TotalWords.Kind.NONE;
    }

    /// How many numbers stand from that field on; none where words stand there too.
    static int numbers(Records record, int from) {
        int numbers = 0;
        for (int f = from; f < record.size(); f++) {
            if (record.fieldLength(f) > 0) {
                var cell = record.text(f);
                boolean number = Outline.isValue(cell);
                if (!number && !cell.isBlank() && !Outline.isNothing(cell)) {
                    return 0;
                }
                numbers += number ? 1 : 0;
            }
        }
        return numbers;
    }

    /// Whether a record may be a row of totals by the first characters of it, which is quick.
    public static boolean starts(Records record) {
        return record.size() > 1 && (record.fieldLength(0) == 0 || TotalWords.may(record, 0));
    }

    /// The field behind names of groups that holds nothing but a word for a total, as in `North,Total,12`; −1 where none does, which is quick.
    static int grouped(Records record) {
        for (int f = 1; f < Math.min(record.size() - 1, MOST_GROUPS); f++) {
            if (TotalWords.may(record, f) && TotalWords.of(record.text(f)) == TotalWords.Kind.ALONE) {
                return f;
            }
        }
        return -1;
    }

    /// Whether the first cell that is filled holds nothing but a word for a total.
    static boolean startsWithWord(List<String> cells) {
        return cells.stream().filter(c -> !c.isBlank()).findFirst().filter(c -> TotalWords.mayStart(c) && TotalWords.of(c) == TotalWords.Kind.ALONE).isPresent();
    }
}
