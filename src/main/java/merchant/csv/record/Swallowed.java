package merchant.csv.record;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/// Tells whether a record of several lines is one by mistake: a stray quote opened a cell, and another closed it some records later. Such a record may have the right number of cells, so that
/// nothing but the lines themselves give it away: each of them is a record of the table's width with values where the table has values. A text of several lines is hardly ever that.
/// Where a table has two columns, or words alone, three such lines are asked for, with something in most cells and no space beside a delimiter, as sentences have behind a comma.
public final class Swallowed {
    private static final int NARROWEST = 3;
    /// The fewest lines of a record of which no value tells.
    private static final int FEWEST = 3;

    private Swallowed() {}

    /// Whether the lines of a record are records themselves. Of one that is cut where it is shown, the lines that are there whole.
    ///
    /// @param raw the record as it stood
    /// @param whole false where it is cut
    /// @param width how many fields records of the table have
    /// @param kinds a letter a column, `v` where its cells are numbers, days or times
    public static boolean are(String raw, boolean whole, Dialect dialect, int width, String kinds) {
        if (width < 2 || dialect.spaced()) {
            return false;
        }
        boolean sure = width >= NARROWEST && kinds.indexOf('v') >= 0;
        var lines = raw.lines().toList();
        int last = whole ? lines.size() : lines.size() - 1;
        if (last < (sure ? 2 : FEWEST)) {
            return false;
        }
        // most texts of several lines end here
        for (int i = 1; i < last; i++) {
            var cells = cells(lines.get(i), dialect, width);
            if (cells.size() != width || !fits(cells, kinds, sure)) {
                return false;
            }
        }
        var first = Mending.mend(lines.getFirst(), dialect, width, kinds);
        return first != null && fits(first, kinds, sure);
    }

    /// The cells of a line that is a record, one more than asked for where there are more.
    private static List<String> cells(String line, Dialect dialect, int width) {
        var records = new Records(new StringReader(line), dialect);
        boolean found = records.next();
        var cells = new ArrayList<String>();
        for (int f = 0; found && f < Math.min(records.size(), width + 1); f++) {
            cells.add(records.text(f));
        }
        return cells;
    }

    private static boolean fits(List<String> cells, String kinds, boolean sure) {
        boolean valued = kinds.indexOf('v') < 0 || hasValues(cells, kinds);
        return valued && (sure || cells.stream().allMatch(c -> c.equals(c.strip())) && cells.stream().filter(c -> !c.isEmpty()).count() * 2 > cells.size());
    }

    /// Whether a value stands in some column of values, and in none of them anything else.
    private static boolean hasValues(List<String> cells, String kinds) {
        int values = 0;
        for (int f = 0; f < Math.min(cells.size(), kinds.length()); f++) {
            if (kinds.charAt(f) == 'v') {
                var chars = cells.get(f).toCharArray();
                var kind = CellKind.of(chars, 0, chars.length, true, Dialect.COMMA);
                if (kind != CellKind.VALUE && kind != CellKind.EMPTY) {
                    return false;
                }
                values += kind == CellKind.VALUE ? 1 : 0;
            }
        }
        return values > 0;
    }
}
