package merchant.csv.frame;

import java.util.List;
import merchant.csv.record.Records;
import merchant.csv.type.NumberParser;
import merchant.csv.type.Words;

/// The sums of a table's columns of numbers, by which a row of totals is known whose first column holds nothing but words: its numbers are the sums of what
/// stands above, or words are missing in it that nearly all records have. Each number is added up with the point and with the comma as its decimal mark,
/// because types are decided later.
public final class Sums {
    private static final int LEAST = 2;
    private static final double NEARLY_ALL = 0.8;
    private static final double ROUNDING = 0.011;
    private static final double EXACT = 1e-9;

    private final String kinds;
    private final boolean needed;
    private final NumberParser number = new NumberParser();
    private final double[] pointed;
    private final double[] with;
    private final long[] filled;
    private long records;

    public Sums(Extent extent) {
        this.kinds = extent.kinds();
        this.needed = Totals.byWords(extent);
        this.pointed = new double[kinds.length()];
        this.with = new double[kinds.length()];
        this.filled = new long[kinds.length()];
    }

    /// Takes a record of the table.
    public void add(Records in) {
        if (needed) {
            records++;
            for (int f = 0; f < Math.min(in.size(), kinds.length()); f++) {
                var chars = in.chars(f);
                add(f, chars, in.from(f), in.to(f));
            }
        }
    }

    /// Takes a record of the table that was held back.
    public void add(List<String> cells) {
        if (needed) {
            records++;
            for (int f = 0; f < Math.min(cells.size(), kinds.length()); f++) {
                add(f, cells.get(f).toCharArray(), 0, cells.get(f).length());
            }
        }
    }

    private void add(int column, char[] chars, int from, int to) {
        if (from < to) {
            filled[column]++;
            if (kinds.charAt(column) == 'v') {
                pointed[column] += number.parse(chars, from, to, false) ? number.real() : 0;
                with[column] += number.parse(chars, from, to, true) ? number.real() : 0;
            }
        }
    }

    /// Whether the cells, which start with a word for a total, are the totals of the records so far.
    public boolean are(List<String> cells) {
        if (!needed || records < LEAST) {
            return false;
        }
        boolean missing = false;
        for (int f = 1; f < kinds.length(); f++) {
            missing |= kinds.charAt(f) == 'w' && filled[f] >= NEARLY_ALL * records && (f >= cells.size() || isNothing(cells.get(f)));
        }
        return missing || equal(cells, pointed, false) || equal(cells, with, true);
    }

    private static boolean isNothing(String cell) {
        return cell.isBlank() || Words.missing(cell.toCharArray(), 0, cell.length()) != Words.VALUE;
    }

    /// Whether all numbers of the row are the sums of their columns.
    private boolean equal(List<String> cells, double[] sums, boolean comma) {
        int equal = 0;
        for (int f = 1; f < Math.min(cells.size(), sums.length); f++) {
            var chars = cells.get(f).toCharArray();
            if (kinds.charAt(f) == 'v' && !isNothing(cells.get(f))) {
                if (!number.parse(chars, 0, chars.length, comma)) {
                    return false;
                }
                double off = Math.abs(number.real() - sums[f]);
                if (off > Math.max(number.isWhole() ? 0 : ROUNDING, EXACT * Math.abs(sums[f]))) {
                    return false;
                }
                equal += sums[f] != 0 ? 1 : 0;
            }
        }
        return equal > 0;
    }
}
