package merchant.csv;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import merchant.csv.record.Dialect;

/// How the bytes of a file are to be read as records.
///
/// @param charset of the bytes
/// @param dialect of the records
/// @param header whether the first record names the columns
/// @param names of the columns, in the file's order; made ones where there is no header
record Layout(Charset charset, Dialect dialect, boolean header, List<String> names) {
    Layout {
        names = List.copyOf(names);
    }

    int width() {
        return names.size();
    }

    Layout with(Charset charset) {
        return new Layout(charset, dialect, header, names);
    }

    /// The same, with the header taken as a record.
    Layout headless() {
        return new Layout(charset, dialect, false, names);
    }

    /// The same with at least so many columns, for files without header whose longest record comes late.
    Layout widened(int width) {
        if (header || width <= names.size()) {
            return this;
        }
        return new Layout(charset, dialect, false, names(List.of(), width));
    }

    /// Names of columns from a header's cells: empty ones are numbered, repeated ones are told apart.
    static List<String> names(List<String> cells, int width) {
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
}
