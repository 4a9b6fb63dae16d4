package merchant.csv.frame;

import java.io.CharArrayReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merchant.csv.record.Dialect;
import merchant.csv.record.Records;
import merchant.table.Ledger;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What stands above, below and between the tables of a file, counted line by line, so that nothing is passed over untold.
public final class Around {
    private static final int NAMES = 4;

    private final Extent extent;
    private final Dialect dialect;
    private final List<Spot> tables;
    private final Places above = new Places();
    private final Places below = new Places();
    private final Places comments = new Places();
    private final Places totals = new Places();
    private final Places pages = new Places();
    private final Map<Spot, Places> others = new LinkedHashMap<>();
    private final Places empty = new Places();
    private long blank;

    public Around(Extent extent, Dialect dialect) {
        this.extent = extent;
        this.dialect = dialect;
        this.tables = new ArrayList<>(extent.tables());
    }

    /// A line above the table, a blank one too.
    public void above(Records line, boolean blank) {
        var other = other(line.line());
        if (other != null && blank) {
            blank();
        } else if (other != null) {
            others.computeIfAbsent(other, s -> new Places()).add(line);
        } else if (!blank && !extent.comment().isEmpty() && line.starts(extent.comment())) {
            comments.add(line);
        } else {
            above.add(line, blank);
        }
    }

    /// A line below the table.
    public void below(Records line) {
        var other = other(line.line());
        (other != null ? others.computeIfAbsent(other, s -> new Places()) : isTotal(line) ? totals : below).add(line);
    }

    private boolean isTotal(Records line) {
        if (extent.marks().get(line.line()) == Mark.TOTALS) {
            return true;
        }
        var inside = new Records(new CharArrayReader(line.raw().toCharArray()), dialect);
        return inside.next() && (Totals.is(inside, extent) || Totals.may(inside, extent));
    }

    /// A line within the table that is passed over.
    public void passed(Records line, Mark mark) {
        (mark == Mark.TOTALS ? totals : pages).add(line);
    }

    /// A blank line behind the table's start, or in another table.
    public void blank() {
        blank++;
    }

    /// A record whose cells are all empty.
    public void empty(Records line) {
        empty.add(line);
    }

    public void comment(Records line) {
        comments.add(line);
    }

    /// Another table starts here that was not known before; its header has names of this one, and another length.
    public void opens(Records line) {
        var names = new ArrayList<String>();
        for (int f = 0; f < line.size(); f++) {
            names.add(line.text(f));
        }
        tables.add(new Spot(Math.max(2, tables.size() + 1), line.line(), 0, ' ', names.size(), names));
        below(line);
    }

    /// The other table to which the line belongs; null where it belongs to the one that is read.
    private @Nullable Spot other(long line) {
        Spot last = null;
        for (var table : tables) {
            last = table.line() <= line ? table : last;
        }
        return last == null || last.number() == extent.number() ? null : last;
    }

    public void tell(List<Ledger.Line> lines) {
        above.line(lines, "preamble", n -> Sentence.counted(n, "{0} line above the table was passed over.", "{0} lines above the table were passed over."));
        others.forEach((table, places) -> places.line(lines, "other-table", n -> Sentence.counted(n,
                "Table {1} of the file starts at line {2} and has {3} columns ({4}); its {0} line was not read. Choose table {1} to read it.",
                "Table {1} of the file starts at line {2} and has {3} columns ({4}); its {0} lines were not read. Choose table {1} to read it.",
                table.number(), table.line(), table.columns(), names(table))));
        totals.line(lines, "total-row", n -> Sentence.counted(n, "{0} row of totals or averages was passed over, because it is no record.",
                "{0} rows of totals or averages were passed over, because they are no records."));
        pages.line(lines, "page-line", n -> Sentence.counted(n, "{0} line stands above a header that is repeated, and was passed over.",
                "{0} lines stand above a header that is repeated, and were passed over."));
        below.line(lines, "footer", n -> Sentence.counted(n, "{0} line below the table was passed over.", "{0} lines below the table were passed over."));
        comments.line(lines, "comment", n -> Sentence.counted(n, "{0} line is a comment and was passed over.", "{0} lines are comments and were passed over."));
        empty.line(lines, "empty-record", n -> Sentence.counted(n, "{0} record has only empty cells and was passed over.", "{0} records have only empty cells and were passed over."));
        if (blank > 0) {
            lines.add(new Ledger.Line("blank-line", Sentence.counted(blank, "{0} blank line was passed over.", "{0} blank lines were passed over."), blank, List.of()));
        }
    }

    private static Part names(Spot table) {
        var names = new ArrayList<Object>(table.names().stream().filter(n -> !n.isBlank()).limit(NAMES).toList());
        if (table.names().size() > NAMES) {
            names.add("…");
        }
        return Part.listing(names);
    }
}
