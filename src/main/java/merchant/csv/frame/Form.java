package merchant.csv.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import merchant.csv.role.NameRole;
import org.jspecify.annotations.Nullable;

/// How consecutive lines look as a table: most have the same number of cells, and words that name columns may stand above values.
///
/// @param delimiter by which the lines are divided
/// @param width how many cells most lines have, those apart that are empty at the end of all
/// @param length how many cells most lines have
/// @param names how many of the first lines hold names; 0 where the first one holds values, or no column has values
/// @param kinds a letter a column: `v` where nearly all cells of the later half are numbers, days or times, else `w`
/// @param rows the lines of that width
/// @param share of the lines that have that width
record Form(char delimiter, int width, int length, int names, String kinds, List<List<String>> rows, double share) {
    private static final double VALUES = 0.8;
    private static final double MOST = 0.8;
    private static final int MOST_NAMES = 3;
    private static final int MOST_TITLES = 5;
    private static final int LEAST_OF_TWO = 6;

    Form {
        rows = List.copyOf(rows);
    }

    /// The form of lines that are divided so, titles above them apart; null where they are no table.
    static @Nullable Form of(char delimiter, List<List<String>> all) {
        int from = 0;
        while (from < Math.min(MOST_TITLES, all.size()) && isTitle(all.get(from))) {
            from++;
        }
        var lines = all.subList(from, all.size());
        var counts = new HashMap<Integer, Integer>();
        lines.forEach(l -> counts.merge(l.size(), 1, Integer::sum));
        int length = counts.entrySet().stream().max(java.util.Map.Entry.comparingByValue()).map(java.util.Map.Entry::getKey).orElse(0);
        var full = lines.stream().filter(l -> l.size() == length).toList();
        int width = full.stream().mapToInt(Form::filled).max().orElse(0);
        var rows = width == length ? full : full.stream().map(l -> l.subList(0, width)).toList();
        if (width < 2 || rows.size() < 2 || rows.size() < MOST * lines.size() || rows.size() < lines.size() && lines.getFirst().size() != length) {
            return null;
        }
        var kinds = kinds(rows, width);
        int names = 0;
        while (names < rows.size() && !isBody(rows.get(names), kinds)) {
            names++;
        }
        return new Form(delimiter, width, length, names < rows.size() ? names : 0, kinds, rows, (double) rows.size() / lines.size());
    }

    /// How many cells a line has up to the last one in which something stands.
    private static int filled(List<String> line) {
        int filled = line.size();
        while (filled > 0 && line.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }

    private static boolean isTitle(List<String> line) {
        return line.stream().filter(c -> !c.isBlank()).count() <= 1;
    }

    private static String kinds(List<List<String>> rows, int width) {
        var kinds = new StringBuilder();
        var later = rows.subList(rows.size() / 2, rows.size());
        for (int c = 0; c < width; c++) {
            int column = c;
            long filled = later.stream().filter(r -> !r.get(column).isBlank()).count();
            long values = later.stream().filter(r -> Outline.isValue(r.get(column))).count();
            kinds.append(values > 0 && values >= filled * VALUES ? 'v' : 'w');
        }
        return kinds.toString();
    }

    /// Whether values stand in the columns of values.
    static boolean isBody(List<String> row, String kinds) {
        int values = 0;
        int words = 0;
        for (int c = 0; c < Math.min(row.size(), kinds.length()); c++) {
            if (kinds.charAt(c) == 'v' && !row.get(c).isBlank()) {
                boolean value = Outline.isValue(row.get(c));
                values += value ? 1 : 0;
                words += value ? 0 : 1;
            }
        }
        return values > 0 && values >= words;
    }

    /// The line that names the columns, or the first one.
    List<String> heading() {
        return rows.get(Math.max(0, names - 1));
    }

    /// Whether one to three lines of words stand over values, the last of them full of short names.
    boolean headed() {
        return names >= 1 && names <= MOST_NAMES && isNames(heading(), names > 1);
    }

    /// Whether nothing but a table looks so, so that it is no list of settings above one.
    boolean certain() {
        if (rows.size() < MOST_NAMES || share < 1 && rows.size() < LEAST_OF_TWO) {
            return false;
        }
        boolean colons = rows.stream().anyMatch(r -> r.getFirst().strip().endsWith(":") || r.getFirst().strip().endsWith("："));
        boolean valued = kinds.indexOf('v') >= 0 && (headed() || names == 0);
        return width == 2 ? rows.size() >= LEAST_OF_TWO && headed() && !colons : valued || known() >= 2;
    }

    /// How many names of the first line say what a column means to a shop, where no later cell does.
    long known() {
        return isNames(rows.getFirst(), false) ? rows.getFirst().stream().filter(n -> NameRole.of(n).isPresent()).count() : 0;
    }

    /// Whether every cell is a short name; those of a line below spanning names may repeat.
    private boolean isNames(List<String> row, boolean repeated) {
        return row.stream().noneMatch(c -> c.isBlank() || Outline.isValue(c) || Outline.isNothing(c) || c.length() > Titles.LONGEST_NAME)
                && (repeated || row.stream().distinct().count() == row.size()) && !standsIn(row, rows.subList(Math.max(1, names), rows.size()));
    }

    /// Whether a cell of a line stands in the same column of others too, as values do and names do not.
    static boolean standsIn(List<String> row, List<List<String>> others) {
        for (var other : others) {
            for (int c = 0; c < Math.min(row.size(), other.size()); c++) {
                if (!row.get(c).isBlank() && row.get(c).equals(other.get(c))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether this is another table than the one above it, and not more of that one.
    ///
    /// @param apart true where a blank line stands between them
    boolean opens(Form above, boolean apart) {
        if (delimiter != above.delimiter) {
            return rows.size() >= (apart ? 2 : MOST_NAMES) && (headed() || rows.size() >= MOST_NAMES && isNames(rows.getFirst(), false));
        }
        if (isReordered(above)) {
            return true;
        }
        if (isAgain(above)) {
            return width != above.width;
        }
        if (width == above.width || length == above.length) {
            return apart && isNewHeader(above);
        }
        boolean cut = width < above.width && rows.stream().limit(MOST_NAMES).allMatch(r -> isBody(r, above.kinds));
        if (!apart) {
            return rows.size() >= MOST_NAMES && !cut && share == 1 && !isBody(rows.getFirst(), above.kinds) && (headed() || kinds.indexOf('v') < 0 && isNames(rows.getFirst(), false));
        }
        return headed() || rows.size() >= MOST_NAMES && share == 1 && !cut || rows.stream().allMatch(r -> holdsWords(r, above.kinds)) && above.kinds.substring(0, Math.min(width, above.width)).indexOf('v') >= 0 && isNames(rows.getFirst(), false);
    }

    /// Whether the first line has the names of the table above in another order.
    private boolean isReordered(Form above) {
        var mine = rows.getFirst();
        var theirs = above.heading();
        return width == above.width && !mine.equals(theirs) && known() > 0 && mine.stream().sorted().toList().equals(theirs.stream().sorted().toList());
    }

    /// Whether most names are those of the table above.
    private boolean isAgain(Form above) {
        var mine = rows.getFirst();
        return above.rows.stream().limit(MOST_NAMES).anyMatch(theirs -> {
            long same = 0;
            for (int c = 0; c < Math.min(mine.size(), theirs.size()); c++) {
                same += !mine.get(c).isBlank() && mine.get(c).equals(theirs.get(c)) && !Outline.isValue(mine.get(c)) ? 1 : 0;
            }
            long filled = theirs.stream().filter(c -> !c.isBlank()).count();
            return same >= 2 && same >= 0.6 * filled;
        });
    }

    /// Whether the first lines are a header that the table above does not have: over values of another kind, or of names that are known, or over
    /// words where the table above has values.
    private boolean isNewHeader(Form above) {
        // tables may share a name, as rankings do, but hardly a name and a value
        if (Form.standsIn(heading(), above.rows.subList(Math.max(1, above.names), above.rows.size()))) {
            return false;
        }
        if (headed()) {
            return rows.size() >= MOST_NAMES || !kinds.equals(above.kinds) || heading().stream().anyMatch(n -> NameRole.of(n).isPresent());
        }
        boolean words = rows.size() >= MOST_NAMES && isNames(rows.getFirst(), false);
        boolean over = above.kinds.indexOf('v') >= 0 && rows.stream().allMatch(r -> holdsWords(r, above.kinds));
        return words && (over || known() >= (width == 2 ? 1 : Math.max(2, width / 2)));
    }

    private static boolean holdsWords(List<String> row, String kinds) {
        for (int c = 0; c < Math.min(row.size(), kinds.length()); c++) {
            if (kinds.charAt(c) == 'v' && (row.get(c).isBlank() || Outline.isValue(row.get(c)) || Outline.isNothing(row.get(c)))) {
                return false;
            }
        }
        return true;
    }

    /// The same table with more lines of it.
    Form with(List<List<String>> more) {
        var all = new ArrayList<>(rows);
        more.stream().filter(r -> r.size() == length && filled(r) <= width).map(r -> r.subList(0, width)).forEach(all::add);
        return new Form(delimiter, width, length, names, kinds(all, width), all, share);
    }
}
