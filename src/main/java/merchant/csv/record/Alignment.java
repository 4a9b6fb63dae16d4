package merchant.csv.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the columns of a text that is set out for the eye: they start at the same places of every line, or two spaces and more stand between them.
/// A place divides two columns where hardly a line has anything but a space there, and where some line has more than one: a single space in every line is as
/// likely one between two words.
final class Alignment {
    private static final int LINES = 2_000;
    private static final int FEW = 3;
    private static final int TOLERATED = 20;
    private static final int LEAST_BUT_ONE = 6;
    private static final int LONGEST = 2_000;
    private static final int MANY = 3;
    private static final double MOST = 0.8;

    private final List<String> lines;

    private Alignment(List<String> lines) {
        this.lines = lines;
    }

    /// The dialect of aligned columns; null where the lines are not set out so.
    static @Nullable Dialect of(char[] text, int length) {
        var filled = new ArrayList<String>();
        new String(text, 0, length).lines().filter(l -> !l.isBlank()).limit(LINES).forEach(filled::add);
        var spaced = filled.stream().filter(l -> l.length() <= LONGEST && l.strip().contains("  ") && l.indexOf('\t') < 0).toList();
        return spaced.size() < FEW || spaced.size() < MOST * filled.size() ? null : new Alignment(spaced).dialect(text, length);
    }

    private @Nullable Dialect dialect(char[] text, int length) {
        var cuts = cuts();
        var placed = cuts.size() < 2 ? null : Dialect.aligned(cuts);
        var runs = new Shape(text, length, Dialect.aligned(List.of()));
        boolean even = runs.usual() > 1 && runs.share() >= MOST;
        if (placed != null) {
            var shape = new Shape(text, length, placed);
            boolean whole = shape.usual() == cuts.size() && shape.share() * shape.records() >= MOST * lines.size();
            if (whole && (!even || cuts.size() >= runs.usual())) {
                return placed;
            }
        }
        return even && runs.share() == 1 ? Dialect.aligned(List.of()) : null;
    }

    /// Where columns start, counted from 0: as all lines say, or all but a few where those have more columns.
    private List<Integer> cuts() {
        var all = cuts(0);
        var most = lines.size() < LEAST_BUT_ONE ? all : cuts(Math.max(1, lines.size() / TOLERATED));
        return most.size() > all.size() ? most : all;
    }

    /// @param few lines may have something where columns are divided
    private List<Integer> cuts(int few) {
        var taken = new int[lines.stream().mapToInt(String::length).max().orElse(0) + 1];
        for (var line : lines) {
            for (int p = 0; p < line.length(); p++) {
                taken[p] += line.charAt(p) == ' ' ? 0 : 1;
            }
        }
        var starts = starts(taken, few);
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < starts.size(); i++) {
            if (i == 0 || divides(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : taken.length)) {
                kept.add(starts.get(i));
            }
        }
        return kept;
    }

    /// Behind each run of places at which hardly a line has anything.
    private static List<Integer> starts(int[] taken, int few) {
        var starts = new ArrayList<Integer>(List.of(0));
        int p = 0;
        while (p < taken.length && taken[p] <= few) {
            p++;
        }
        while (p < taken.length) {
            int gap = p;
            while (p < taken.length && taken[p] <= few) {
                p++;
            }
            if (p > gap && p < taken.length) {
                starts.add(best(taken, gap, p));
            }
            p = Math.max(p, gap + 1);
        }
        return starts;
    }

    /// The place before the next column at which the fewest lines have something, one behind it.
    private static int best(int[] taken, int from, int to) {
        int least = Arrays.stream(taken, from, to).min().orElse(0);
        int at = to - 1;
        while (taken[at] > least) {
            at--;
        }
        return at + 1;
    }

    /// Whether a column starts there, and not a further word of the one before: more than one space stands before it in many lines, or one stands in
    /// every line behind words of different lengths, which end at the same place only where they were set so.
    private boolean divides(int start, int end) {
        int wide = 0;
        int narrow = 0;
        var lengths = new HashSet<Integer>();
        for (var line : lines) {
            int first = start;
            while (first < Math.min(end, line.length()) && line.charAt(first) == ' ') {
                first++;
            }
            if (first < Math.min(end, line.length())) {
                int before = line.substring(0, first).stripTrailing().length();
                wide += first - before > 1 ? 1 : 0;
                narrow += first - before > 1 ? 0 : 1;
                lengths.add(before - line.lastIndexOf(' ', before - 1));
            }
        }
        return wide * MANY >= wide + narrow || narrow + wide == lines.size() && lengths.size() > 1;
    }
}
