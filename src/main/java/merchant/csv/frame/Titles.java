package merchant.csv.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Several rows that name the columns together: `Travel` over `Air` and `Rail` gives `Travel Air` and `Travel Rail`.
public final class Titles {
    /// Longer cells are sentences, no names.
    public static final int LONGEST_NAME = 40;

    private static final Pattern PERIOD = Pattern.compile("(19|20)\\d\\d([-/.年 ]?(0?[1-9]|1[0-2]|Q[1-4])?月?)?|(0?[1-9]|1[0-2])月|Q[1-4]([ /-]?(19|20)\\d\\d)?");

    private Titles() {}

    /// Whether names of a row span those of the row below: each stands over an empty place, or has empty places to its right; the last column has
    /// none, and may have a name of its own.
    public static boolean spans(List<String> above, List<String> below, int width) {
        if (above.size() != width || below.size() != width) {
            return false;
        }
        int filled = 0;
        int spanning = 0;
        for (int c = 0; c < width; c++) {
            if (!above.get(c).isBlank()) {
                boolean open = c + 1 < width && above.get(c + 1).isBlank();
                boolean alone = below.get(c).isBlank();
                if (!open && !alone && c + 1 < width) {
                    return false;
                }
                filled++;
                spanning += open && !alone && holds(above, below, c + 1) ? 1 : 0;
            }
        }
        return filled > 1 && spanning > 0;
    }

    /// Whether a name stands below the empty places from there on.
    private static boolean holds(List<String> above, List<String> below, int from) {
        for (int c = from; c < above.size() && above.get(c).isBlank(); c++) {
            if (!below.get(c).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the values of a row are years, months or quarters, which name columns as words do.
    public static boolean isPeriods(List<String> row) {
        return row.stream().filter(Outline::isValue).allMatch(c -> PERIOD.matcher(c.strip()).matches());
    }

    /// Whether a row only adds names where the row above left room: its first cell is empty.
    ///
    /// @param kinds a letter a column: `v` where its cells are values
    static boolean continues(List<String> above, List<String> row, String kinds) {
        if (!row.getFirst().isBlank() || row.size() > above.size()) {
            return false;
        }
        boolean room = false;
        for (int c = 1; c < row.size(); c++) {
            if (!row.get(c).isBlank()) {
                // a name spans the empty place beside it only where a name stands below that too, or words over values tell it
                boolean spans = c + 1 < above.size() && above.get(c + 1).isBlank();
                boolean told = c + 1 < row.size() && !row.get(c + 1).isBlank() || c < kinds.length() && kinds.charAt(c) == 'v';
                boolean open = above.get(c).isBlank() || spans && told;
                if (!open || Outline.isValue(row.get(c))) {
                    return false;
                }
                room = true;
            }
        }
        return room;
    }

    /// One name a column.
    ///
    /// @param all true to keep a word that stands in each row as often as it stands, false to say it once
    public static List<String> join(List<List<String>> titles, boolean all) {
        var rows = all ? titles : Units.bracketed(titles);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var names = new ArrayList<String>();
        for (int c = 0; c < width; c++) {
            var parts = new ArrayList<String>();
            for (int r = 0; r < rows.size(); r++) {
                var part = part(rows, r, c);
                if (!part.isBlank() && (all || !parts.contains(part))) {
                    parts.add(part);
                }
            }
            names.add(rows.size() == 1 && c < rows.getFirst().size() ? rows.getFirst().get(c) : String.join(" ", parts));
        }
        return names;
    }

    /// A heading of the table's width: empty names too many are left out, and a first column without name gets an empty one.
    public static List<String> fit(List<String> names, Extent extent) {
        int usual = extent.usual();
        if (extent.unnamed()) {
            var fitted = new ArrayList<>(names);
            fitted.addFirst("");
            return fitted;
        }
        long blank = names.stream().filter(String::isBlank).count();
        return usual > 1 && blank > 0 && blank == names.size() - usual ? names.stream().filter(n -> !n.isBlank()).toList() : names;
    }

    /// The cell, or the name to its left that spans it.
    private static String part(List<List<String>> rows, int r, int c) {
        var row = rows.get(r);
        if (c < row.size() && !row.get(c).isBlank()) {
            return row.get(c);
        }
        boolean named = r + 1 < rows.size() && rows.subList(r + 1, rows.size()).stream().anyMatch(below -> c < below.size() && !below.get(c).isBlank());
        for (int left = Math.min(c, row.size()) - 1; named && left >= 0; left--) {
            if (!row.get(left).isBlank()) {
                return row.get(left);
            }
        }
        return "";
    }
}
