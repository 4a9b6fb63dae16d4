package merchant.csv.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import merchant.csv.record.Records;
import merchant.csv.type.NumberParser;
import merchant.csv.type.Words;

/// The sums of a table's columns of numbers, by which rows of totals are known: a row is weighed by what it leaves unexplained as a record, and as
/// totals. As a record it lacks what nearly all records have; as totals its numbers must be the sums of what stands above, since the start or since an earlier
/// row of totals, so that groups within groups are seen too. Each number is added up with the point and with the comma as its decimal mark, because types are
/// decided later.
public final class Sums {
    private static final int LEAST = 2;
    private static final int SURELY = 5;
    private static final int MOST_GROUPS = 64;
    private static final long MOST_RECORDS = 500_000;
    private static final double NEARLY_ALL = 0.8;
    private static final double ALWAYS = 0.95;
    private static final double ROUNDED = 0.06;
    private static final double ROUNDING = 0.011;
    private static final double EXACT = 1e-9;

    private final Extent extent;
    private final String kinds;
    private final boolean byWords;
    private final NumberParser number = new NumberParser();
    private final State now;
    private final List<State> groups = new ArrayList<>();
    private final long[] filled;
    /// Words for a total beside the name of a group, of rows that were sums.
    private final Set<String> proven = new HashSet<>();

    /// What the records up to a place add up to.
    private record State(long[] records, double[] pointed, double[] with) {
        private State copy() {
            return new State(records.clone(), pointed.clone(), with.clone());
        }
    }

    /// What a record is.
    public enum Verdict {
        RECORD,
        /// A record, which may be totals.
        DOUBTFUL,
        /// A record, which may be totals where no record follows.
        DOUBTFUL_BELOW,
        /// Totals where no record follows.
        BELOW,
        /// Totals wherever they stand.
        TOTALS
    }

    public Sums(Extent extent) {
        this.extent = extent;
        this.kinds = extent.kinds();
        this.byWords = Totals.byWords(extent);
        this.now = new State(new long[1], new double[kinds.length()], new double[kinds.length()]);
        this.filled = new long[kinds.length()];
        groups.add(now.copy());
    }

    /// Takes a record of the table.
    public void add(Records in) {
        if (counts()) {
            now.records[0]++;
            for (int f = 0; f < Math.min(in.size(), kinds.length()); f++) {
                if (in.fieldLength(f) > 0) {
                    filled[f]++;
                    if (kinds.charAt(f) == 'v') {
                        add(f, in.chars(f), in.from(f), in.to(f));
                    }
                }
            }
        }
    }

    /// Takes a record of the table that was held back.
    public void add(List<String> cells) {
        if (counts()) {
            now.records[0]++;
            for (int f = 0; f < Math.min(cells.size(), kinds.length()); f++) {
                if (!cells.get(f).isEmpty()) {
                    filled[f]++;
                    if (kinds.charAt(f) == 'v') {
                        add(f, cells.get(f).toCharArray(), 0, cells.get(f).length());
                    }
                }
            }
        }
    }

    /// Adding up takes time, and beyond so many records only the tables that have no other proof are worth it.
    private boolean counts() {
        return byWords || now.records[0] < MOST_RECORDS;
    }

    private void add(int column, char[] chars, int from, int to) {
        boolean marked = false;
        for (int i = from; i < to; i++) {
            marked |= chars[i] == '.' || chars[i] == ',' || chars[i] > 127;
        }
        double pointed = number.parse(chars, from, to, false) ? number.real() : 0;
        now.pointed[column] += pointed;
        now.with[column] += !marked ? pointed : number.parse(chars, from, to, true) ? number.real() : 0;
    }

    /// Weighs a record that was not added yet.
    public Verdict weigh(Records in) {
        if (Totals.starts(in)) {
            int first = Totals.first(in);
            var said = Totals.says(in, first);
            if (said != TotalWords.Kind.NONE) {
                return worded(in, first, said);
            }
            if (TotalWords.may(in, Math.min(first, in.size() - 1)) && TotalWords.of(in.text(first)) == TotalWords.Kind.ALONE) {
                return beside(in, first);
            }
            if (isWordless(in, first)) {
                return wordless(in);
            }
        }
        int word = Totals.grouped(in);
        return word > 0 ? beside(in, word) : Verdict.RECORD;
    }

    private boolean isWordless(Records in, int first) {
        return first > 0 && first < in.size() && isBare(in) && Totals.numbers(in, first) > 0;
    }

    /// A row with other words beside that for a total, as the name of a group or a note, is one only where its numbers prove it.
    private Verdict beside(Records in, int word) {
        var cells = texts(in);
        int lacking = lacking(cells, word);
        int sums = sums(cells, word + 1, false, lacking > 0 ? 1 : LEAST);
        return sums >= LEAST || sums > 0 && lacking > 0 ? Verdict.TOTALS : Verdict.RECORD;
    }

    private Verdict worded(Records in, int first, TotalWords.Kind said) {
        var cells = texts(in);
        int lacking = lacking(cells, first);
        if (TotalWords.isMean(cells.get(first))) {
            return means(cells, first + 1) > 0 && said == TotalWords.Kind.ALONE ? Verdict.TOTALS : lacking > 0 ? Verdict.DOUBTFUL : Verdict.RECORD;
        }
        int sums = sums(cells, first + 1, lacking > 0, said == TotalWords.Kind.ALONE && lacking > 0 ? 1 : LEAST);
        if (sums == 0 && said == TotalWords.Kind.WITHIN && lacking > 0) {
            // the word that proved another group's totals, or two sums, prove those of a group of one record
            int one = sums(cells, first + 1, false, 1);
            sums = one >= LEAST || proven.contains(TotalWords.word(cells.get(first))) ? one : 0;
        }
        if (said == TotalWords.Kind.ALONE) {
            boolean proven = byWords && now.records[0] >= LEAST && (sums > 0 || lacksWords(cells, first));
            return sums > 0 && (lacking > 0 || sums >= LEAST || !TotalWords.isName(cells.get(first))) ? Verdict.TOTALS : proven ? Verdict.BELOW : Verdict.RECORD;
        }
        if (sums > 0 && (lacking > 0 || sums >= LEAST)) {
            proven.add(TotalWords.word(cells.get(first)));
            return Verdict.TOTALS;
        }
        return lacking > 0 && isBare(in, first + 1) ? Verdict.DOUBTFUL : Verdict.RECORD;
    }

    private Verdict wordless(Records in) {
        var cells = texts(in);
        int lacking = lacking(cells, -1);
        if (lacking == 0 || now.records[0] < LEAST) {
            return Verdict.RECORD;
        }
        int sums = sums(cells, 0, false, LEAST);
        return sums >= LEAST || sums > 0 && (lacking >= LEAST || now.records[0] >= SURELY) ? Verdict.TOTALS : Verdict.DOUBTFUL_BELOW;
    }

    /// Whether a record is a remark below the table where no record follows it.
    ///
    /// @param apart whether a blank line stands before it
    /// @param tail whether only rows of totals and remarks stand between it and the records
    public boolean isNote(Records in, boolean apart, boolean tail) {
        return Notes.is(in, extent, this, apart) || Notes.isStray(in, extent, this, tail);
    }

    /// How many cells are empty that all records but a few have.
    int missing(Records in) {
        int missing = 0;
        for (int f = 0; f < filled.length; f++) {
            boolean always = now.records[0] >= LEAST && filled[f] >= ALWAYS * now.records[0];
            missing += always && (f >= in.size() || in.fieldLength(f) == 0) ? 1 : 0;
        }
        return missing;
    }

    /// How many columns from there on all records but a few have a cell in.
    int always(int from) {
        int always = 0;
        for (int f = from; f < filled.length; f++) {
            always += now.records[0] >= LEAST && filled[f] >= ALWAYS * now.records[0] ? 1 : 0;
        }
        return always;
    }

    /// Behind a row of totals another group starts.
    public void close() {
        if (groups.size() >= MOST_GROUPS) {
            groups.remove(1);
        }
        groups.add(now.copy());
    }

    private boolean isBare(Records in) {
        return isBare(in, 0);
    }

    /// Whether nothing stands in the columns of words from there on.
    private boolean isBare(Records in, int from) {
        for (int f = from; f < Math.min(in.size(), kinds.length()); f++) {
            if (kinds.charAt(f) == 'w' && in.fieldLength(f) > 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> texts(Records in) {
        var texts = new ArrayList<String>();
        for (int f = 0; f < in.size(); f++) {
            texts.add(in.text(f));
        }
        return texts;
    }

    /// How many cells are empty that nearly all records have, that of the word apart.
    private int lacking(List<String> cells, int word) {
        int lacking = 0;
        for (int f = 0; f < kinds.length(); f++) {
            lacking += f != word && isFilled(f) && (f >= cells.size() || isNothing(cells.get(f))) ? 1 : 0;
        }
        return lacking;
    }

    private boolean lacksWords(List<String> cells, int word) {
        for (int f = word + 1; f < kinds.length(); f++) {
            if (kinds.charAt(f) == 'w' && isFilled(f) && (f >= cells.size() || isNothing(cells.get(f)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFilled(int column) {
        return now.records[0] > 0 && filled[column] >= NEARLY_ALL * now.records[0];
    }

    private static boolean isNothing(String cell) {
        return cell.isBlank() || Words.missing(cell.toCharArray(), 0, cell.length()) != Words.VALUE;
    }

    /// How many numbers of the row are the sums of their columns, since the start or an earlier row of totals; none where others are not.
    ///
    /// @param some true where some of the numbers may be no sums, as a mean price is
    /// @param least how many records must have been added up
    private int sums(List<String> cells, int from, boolean some, int least) {
        int best = 0;
        for (var group : groups) {
            if (counts() && now.records[0] - group.records[0] >= least) {
                best = Math.max(best, Math.max(equal(cells, from, some, now.pointed, group.pointed, false), equal(cells, from, some, now.with, group.with, true)));
            }
        }
        return best;
    }

    /// How many numbers of the row are the means of what stands in their columns; none where others are not.
    private int means(List<String> cells, int from) {
        int means = 0;
        for (int f = from; counts() && f < Math.min(cells.size(), kinds.length()); f++) {
            if (kinds.charAt(f) == 'v' && !isNothing(cells.get(f))) {
                if (!isMean(cells.get(f), now.pointed[f], f, false) && !isMean(cells.get(f), now.with[f], f, true)) {
                    return 0;
                }
                means++;
            }
        }
        return now.records[0] < LEAST ? 0 : means;
    }

    /// Whether a number that may be rounded is the mean of the column, over all records or over those that have a number.
    private boolean isMean(String cell, double sum, int column, boolean comma) {
        var chars = cell.toCharArray();
        if (!number.parse(chars, 0, chars.length, comma)) {
            return false;
        }
        double mean = number.real();
        double rounded = number.isWhole() ? 1 : ROUNDED;
        return Math.abs(mean - sum / now.records[0]) < rounded || filled[column] > 0 && Math.abs(mean - sum / filled[column]) < rounded;
    }

    private int equal(List<String> cells, int from, boolean some, double[] sums, double[] before, boolean comma) {
        int equal = 0;
        int other = 0;
        for (int f = from; f < Math.min(cells.size(), sums.length); f++) {
            var chars = cells.get(f).toCharArray();
            if (kinds.charAt(f) == 'v' && !isNothing(cells.get(f))) {
                double sum = sums[f] - before[f];
                boolean same = number.parse(chars, 0, chars.length, comma) && Math.abs(number.real() - sum) <= Math.max(number.isWhole() ? EXACT : ROUNDING, EXACT * Math.abs(sums[f]));
                equal += same && Math.abs(sum) > EXACT ? 1 : 0;
                other += same ? 0 : 1;
            }
        }
        return other == 0 || some && equal > other ? equal : 0;
    }
}
