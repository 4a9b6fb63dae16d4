package merchant.csv.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import merchant.csv.type.Tally;
import merchant.table.Ledger;
import merchant.text.Sentence;

/// The names of columns out of a header's cells: spaces around them are taken off, empty ones are numbered, repeated ones told apart. Whoever looks a column up in the file
/// must find it, so each kind of change is told.
public final class ColumnNames {
    private ColumnNames() {}

    /// One name a column.
    ///
    /// @param width how many there are at least
    public static List<String> of(List<String> cells, int width) {
        var names = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (int i = 0; i < Math.max(width, cells.size()); i++) {
            var cell = i < cells.size() ? cells.get(i).strip() : "";
            var wanted = cell.isEmpty() ? "Column " + (i + 1) : cell;
            var name = wanted;
            for (int n = 2; !taken.add(name); n++) {
                name = wanted + " (" + n + ")";
            }
            names.add(name);
        }
        return names;
    }

    /// The ledger's lines about names that are not the cells of the header as they stand.
    ///
    /// @param cells of the header
    /// @param line at which it stands
    /// @param names as [#of] gave them
    /// @param chosen the name that the user gave a column, or its own
    public static List<Ledger.Line> changes(List<String> cells, long line, List<String> names, UnaryOperator<String> chosen) {
        var trimmed = new ArrayList<Ledger.Example>();
        var empty = new ArrayList<Ledger.Example>();
        var repeated = new ArrayList<Ledger.Example>();
        var renamed = new ArrayList<Ledger.Example>();
        for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
            var cell = cells.get(i);
            var name = names.get(i);
            if (cell.isBlank()) {
                empty.add(example(line, name, cell, name));
            } else if (!name.equals(cell.strip())) {
                repeated.add(example(line, name, cell, name));
            } else if (!name.equals(cell)) {
                trimmed.add(example(line, name, cell, name));
            }
            if (!chosen.apply(name).equals(name)) {
                renamed.add(example(line, name, cell, chosen.apply(name)));
            }
        }
        var lines = new ArrayList<Ledger.Line>();
        add(lines, "name-trimmed", trimmed, "Spaces, tabs or line breaks were taken off the name of {0} column.", "Spaces, tabs or line breaks were taken off the names of {0} columns.");
        add(lines, "name-empty", empty, "{0} column has no name in the header; it is called by its number.", "{0} columns have no names in the header; they are called by their numbers.");
        add(lines, "name-repeated", repeated, "{0} column has the name of another one; a number was put behind it.", "{0} columns have the names of others; numbers were put behind them.");
        add(lines, "name-chosen", renamed, "{0} column has the name that you gave it.", "{0} columns have the names that you gave them.");
        return lines;
    }

    private static Ledger.Example example(long line, String column, String before, String after) {
        return new Ledger.Example(line, column, Tally.cut(before.toCharArray(), 0, before.length()), after);
    }

    private static void add(List<Ledger.Line> lines, String kind, List<Ledger.Example> examples, String one, String many) {
        if (!examples.isEmpty()) {
            lines.add(new Ledger.Line(kind, Sentence.counted(examples.size(), one, many), examples.size(), examples.stream().limit(Tally.EXAMPLES).toList()));
        }
    }
}
