package merchant.csv;

import java.io.Reader;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merchant.csv.frame.Extent;
import merchant.csv.frame.Mark;
import merchant.csv.record.Baskets;
import merchant.csv.record.Dialect;
import merchant.csv.record.Records;
import merchant.csv.role.ColumnNames;

/// How the bytes of a file are to be read as records.
///
/// @param charset of the bytes
/// @param dialect of the records
/// @param extent where the table stands in the file
/// @param names of the columns, in the file's order; made ones where there is no header
/// @param lines what a line is
record Layout(Charset charset, Dialect dialect, Extent extent, List<String> names, Lines lines) {
    /// The columns of a file of baskets.
    static final List<String> BASKET = List.of("order", "item");

    /// What a line of the file is: a record of the table; or a basket, which gives one record a cell: the number of the line's order, and
    /// the cell. The first line of baskets may be none, but a title.
    enum Lines {
        RECORDS, BASKETS, BASKETS_UNDER_TITLE
    }

    Layout {
        names = List.copyOf(names);
    }

    /// Records of the usual kind.
    Layout(Charset charset, Dialect dialect, Extent extent, List<String> names) {
        this(charset, dialect, extent, names, Lines.RECORDS);
    }

    /// Baskets.
    ///
    /// @param titled true where the first line is no basket
    static Layout baskets(Charset charset, Dialect dialect, boolean titled) {
        return new Layout(charset, dialect, Extent.WHOLE, BASKET, titled ? Lines.BASKETS_UNDER_TITLE : Lines.BASKETS);
    }

    /// Whether records name the columns.
    boolean header() {
        return extent.titles() > 0;
    }

    /// True where the columns' names say what they mean.
    boolean named() {
        return header() || lines != Lines.RECORDS;
    }

    /// The records of a reader.
    Records records(Reader in) {
        return switch (lines) {
            case RECORDS -> new Records(in, dialect, extent.from(), extent.until());
            case BASKETS -> new Baskets(in, dialect, false);
            case BASKETS_UNDER_TITLE -> new Baskets(in, dialect, true);
        };
    }

    /// The records of a reader that starts anywhere in the file.
    Records part(Reader in) {
        return new Records(in, dialect);
    }

    int width() {
        return names.size();
    }

    Layout with(Charset charset) {
        return new Layout(charset, dialect, extent, names, lines);
    }

    /// The same, its table ending before that line.
    Layout until(long line) {
        return new Layout(charset, dialect, extent.until(line), names, lines);
    }

    /// The same, whose usual records those lines are not.
    Layout marked(Map<Long, Mark> marks) {
        var all = new HashMap<>(extent.marks());
        all.putAll(marks);
        return new Layout(charset, dialect, extent.marked(all), names, lines);
    }

    /// The same with at least so many columns, for files without header whose longest record comes late.
    Layout widened(int width) {
        if (named() || width <= names.size()) {
            return this;
        }
        return new Layout(charset, dialect, extent, ColumnNames.of(List.of(), width));
    }
}
