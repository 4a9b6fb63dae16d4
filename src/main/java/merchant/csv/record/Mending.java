package merchant.csv.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a record that breaks the rules so that it has the table's number of fields: of all ways to cut the line, the one that needs
/// the fewest excuses (a stray quote, a delimiter that belongs to a text, a delimiter that is missing before a quote), and only where no
/// other way needs as few, and each field that keeps a delimiter still fits its column. It is a shortest path over the places where the line can be cut, once for each field.
public final class Mending {
    private static final int LONGEST = 16_384;
    private static final int MOST_WORK = 8_000_000;
    private static final int MOST_EXCUSES = 16;
    private static final int STRAY = 2;
    private static final int STRAY_AT_EDGE = 5;
    private static final int MISSING = 3;
    private static final int WORDS_FOR_VALUE = 4;
    private static final int NEVER = 1 << 20;
    /// The values in which a comma stands: a number in groups, and a day in words.
    private static final Pattern GROUPED = Pattern.compile("[^\\p{L}\\d,]{0,3}\\d{1,3}(,\\d{3})+(\\.\\d+)?[^\\p{L}\\d,]{0,3}");
    private static final Pattern DAY = Pattern.compile("(\\p{L}+\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}+), \\d{4}");

    private final String line;
    private final Dialect dialect;
    private final int width;
    private final String kinds;
    /// Where fields can end and where the next one starts; a delimiter between them, or none.
    private final List<int[]> cuts = new ArrayList<>();

    private Mending(String line, Dialect dialect, int width, String kinds) {
        this.line = line;
        this.dialect = dialect;
        this.width = width;
        this.kinds = kinds;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == dialect.delimiter()) {
                cuts.add(new int[] {i, i + 1});
            } else if (c == dialect.quote() && i > 0 && line.charAt(i - 1) != dialect.delimiter() && line.charAt(i - 1) != c) {
                cuts.add(new int[] {i, i});
            } else if (i > 0 && line.charAt(i - 1) == dialect.quote() && c != dialect.quote()) {
                cuts.add(new int[] {i, i});
            }
        }
        cuts.add(new int[] {line.length(), line.length()});
    }

    /// The fields of a line, or null where there is no way or more than one.
    ///
    /// @param width how many fields records of the table have
    /// @param kinds a letter a column, `v` where its cells are numbers, days or times
    public static @Nullable List<String> mend(String line, Dialect dialect, int width, String kinds) {
        if (line.length() > LONGEST || width < 2 || dialect.spaced()) {
            return null;
        }
        var own = new Mending(line, dialect, width, kinds).cut();
        if (own != null || line.indexOf(dialect.delimiter()) >= 0 && outside(line, dialect)) {
            return own;
        }
        List<String> found = null;
        for (char other : DialectGuess.others(dialect.delimiter())) {
            // words of a title are no names, but names in quotes are
            boolean title = other == ' ' && kinds.indexOf('v') < 0 && line.indexOf(dialect.quote()) < 0;
            var cells = line.indexOf(other) < 0 || title ? null
                    : new Mending(line, new Dialect(other, dialect.quote(), dialect.backslash()), width, kinds).cut();
            if (cells != null && fits(cells, kinds)) {
                if (found != null) {
                    return null;
                }
                found = cells;
            }
        }
        return found;
    }

    /// Whether the delimiter stands outside quotes, so that the line is hardly divided by another.
    private static boolean outside(String line, Dialect dialect) {
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            inside ^= c == dialect.quote();
            if (!inside && c == dialect.delimiter()) {
                return true;
            }
        }
        return false;
    }

    /// Another delimiter is believed only where the cells are of the columns' kinds.
    private static boolean fits(List<String> cells, String kinds) {
        int values = 0;
        int columns = 0;
        for (int i = 0; i < Math.min(cells.size(), kinds.length()); i++) {
            var chars = cells.get(i).toCharArray();
            boolean value = CellKind.of(chars, 0, chars.length, true, Dialect.COMMA) == CellKind.VALUE;
            columns += kinds.charAt(i) == 'v' ? 1 : 0;
            values += kinds.charAt(i) == 'v' && value ? 1 : 0;
        }
        return columns > 0 ? values * 2 > columns : cells.stream().noneMatch(String::isBlank);
    }

    private @Nullable List<String> cut() {
        int places = cuts.size();
        if (places < width || (long) places * places * (width + line.length() / 8) > MOST_WORK) {
            return null;
        }
        var cost = new int[width + 1][places + 1];
        var ways = new int[width + 1][places + 1];
        var back = new int[width + 1][places + 1];
        for (var row : cost) {
            Arrays.fill(row, NEVER);
        }
        // place 0 is the line's start, place p the cut p − 1
        cost[0][0] = 0;
        ways[0][0] = 1;
        for (int from = 0; from < places; from++) {
            for (int to = from + 1; to <= places; to++) {
                int field = excuses(from, to);
                for (int f = Math.min(width, to); field < NEVER && f >= 1; f--) {
                    step(cost, ways, back, f, from, to, field + kind(f - 1, from, to));
                }
            }
        }
        return cost[width][places] <= MOST_EXCUSES && ways[width][places] == 1 && isAtHome(back, places) ? fields(back, places) : null;
    }

    /// Whether each field that keeps a delimiter fits its column: a date and a word are no date together, and nothing is no part of a text.
    private boolean isAtHome(int[][] back, int places) {
        int to = places;
        for (int f = width; f >= 1; f--) {
            int from = back[f][to];
            if (f <= kinds.length() && dialect.delimiter() != ' ' && !isAtHome(line.substring(start(from), end(to)), kinds.charAt(f - 1) == 'v')) {
                return false;
            }
            to = from;
        }
        return true;
    }

    private boolean isAtHome(String field, boolean value) {
        boolean wrapped = field.length() > 1 && field.charAt(0) == dialect.quote() && field.charAt(field.length() - 1) == dialect.quote();
        if (wrapped || field.indexOf(dialect.delimiter()) < 0) {
            return true;
        }
        if (value) {
            return dialect.delimiter() == ',' && (GROUPED.matcher(field).matches() || DAY.matcher(field).matches());
        }
        return Arrays.stream(field.split(Pattern.quote(String.valueOf(dialect.delimiter())), -1)).noneMatch(String::isBlank);
    }

    private static void step(int[][] cost, int[][] ways, int[][] back, int f, int from, int to, int field) {
        int sum = cost[f - 1][from] + field;
        if (cost[f - 1][from] >= NEVER || sum > cost[f][to]) {
            return;
        }
        ways[f][to] = Math.min(2, sum == cost[f][to] ? ways[f][to] + ways[f - 1][from] : ways[f - 1][from]);
        if (sum < cost[f][to]) {
            cost[f][to] = sum;
            back[f][to] = from;
        }
    }

    private List<String> fields(int[][] back, int places) {
        var fields = new ArrayList<String>();
        int to = places;
        for (int f = width; f >= 1; f--) {
            int from = back[f][to];
            fields.addFirst(text(start(from), end(to)));
            to = from;
        }
        return fields;
    }

    private int start(int place) {
        return place == 0 ? 0 : cuts.get(place - 1)[1];
    }

    private int end(int place) {
        return cuts.get(place - 1)[0];
    }

    /// Words where the column has values speak against a cut; inside quotes they were meant.
    private int kind(int column, int from, int to) {
        if (column >= kinds.length() || kinds.charAt(column) != 'v' || end(to) == start(from)) {
            return 0;
        }
        var chars = line.substring(start(from), end(to)).toCharArray();
        return CellKind.of(chars, 0, chars.length, true, dialect) == CellKind.WORDS ? WORDS_FOR_VALUE : 0;
    }

    /// What must be excused where the field is cut so.
    private int excuses(int from, int to) {
        int start = start(from);
        int end = end(to);
        char quote = dialect.quote();
        boolean joined = from > 0 && cuts.get(from - 1)[0] == cuts.get(from - 1)[1];
        boolean wrapped = end - start >= 2 && line.charAt(start) == quote && line.charAt(end - 1) == quote;
        // without a delimiter a field starts with its quote, or ends behind it
        boolean open = joined && line.charAt(start) == quote || end < line.length() && line.charAt(end - 1 < 0 ? 0 : end - 1) == quote && cuts.get(to - 1)[1] == end;
        if (end < start || open && !wrapped) {
            return NEVER;
        }
        int sum = joined ? MISSING : 0;
        for (int i = wrapped ? start + 1 : start; i < (wrapped ? end - 1 : end) && sum <= MOST_EXCUSES; i++) {
            char c = line.charAt(i);
            if (c == '\\' && dialect.backslash()) {
                i++;
            } else if (c == dialect.quote()) {
                if (wrapped && i + 2 < end && line.charAt(i + 1) == c) {
                    i++;
                } else {
                    boolean edge = wrapped && (line.charAt(i - 1) == dialect.delimiter() || line.charAt(i + 1) == dialect.delimiter());
                    sum += edge ? STRAY_AT_EDGE : STRAY;
                }
            } else if (c == dialect.delimiter() && !wrapped) {
                sum += c == ' ' ? 1 : i + 1 < end && line.charAt(i + 1) == ' ' ? MISSING : STRAY_AT_EDGE;
            }
        }
        return sum > MOST_EXCUSES ? NEVER : sum;
    }

    private String text(int start, int end) {
        char quote = dialect.quote();
        if (end - start < 2 || line.charAt(start) != quote || line.charAt(end - 1) != quote) {
            return line.substring(start, end);
        }
        var chars = line.toCharArray();
        var copy = new char[end - start];
        return new String(copy, 0, Escapes.remove(chars, start + 1, end - 1, dialect.backslash() ? '\\' : quote, quote, copy));
    }
}
