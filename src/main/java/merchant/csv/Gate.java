package merchant.csv;

import java.util.ArrayList;
import java.util.List;
import merchant.csv.frame.Around;
import merchant.csv.frame.Extent;
import merchant.csv.frame.Mark;
import merchant.csv.frame.Places;
import merchant.csv.frame.Remarks;
import merchant.csv.frame.Totals;
import merchant.csv.record.Dialect;
import merchant.csv.record.Fault;
import merchant.csv.record.Mending;
import merchant.csv.record.Records;
import merchant.csv.record.Swallowed;
import merchant.table.Ledger;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Lets the records of a table through: passes over what stands around the table, its title rows and blank lines, mends what can be mended
/// in one way only, and refuses what is no record of this table. Survey and conversion use the same gate, so that types are
/// decided over exactly the records that are stored.
final class Gate {
    private static final int MANY = 50;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int ALIKE = 2;
    private static final double SAME_NAMES = 0.6;

    private final Records records;
    private final Extent extent;
    private final @Nullable Dialect dialect;
    private final int width;
    private final boolean skipsBlank;
    private final boolean keepsEmpty;
    private final List<List<String>> titles = new ArrayList<>();
    private final Around around;
    private final Places totals = new Places();
    private final Places again = new Places();
    private final Places mended = new Places();
    private final Places swallowed = new Places();
    private final int usual;
    private final long until;
    private final boolean named;
    private final String name;
    private final String joined;
    private final boolean commented;
    private final boolean watched;
    private int titlesLeft;
    private long titled;
    private long tried;
    private long other;
    private boolean refused;
    private boolean empty;
    private boolean apart;

    /// Lets records of a table through.
    Gate(Records records, Layout layout) {
        this(records, layout.extent(), layout.lines() == Layout.Lines.RECORDS ? layout.dialect() : null, layout.width(), layout.width() > 1, false);
    }

    /// Lets records of any width through.
    static Gate open(Records records, Layout layout) {
        return new Gate(records, layout.extent(), layout.lines() == Layout.Lines.RECORDS ? layout.dialect() : null, Integer.MAX_VALUE, layout.width() > 1, false);
    }

    /// Lets records of any width through, of a part that starts in the middle of the file.
    static Gate part(Records records, boolean skipsBlank) {
        return new Gate(records, Extent.WHOLE, null, Integer.MAX_VALUE, skipsBlank, false);
    }

    /// Lets records of any width through, those with only empty cells too.
    static Gate text(Records records, Layout layout) {
        return new Gate(records, layout.extent(), layout.lines() == Layout.Lines.RECORDS ? layout.dialect() : null, Integer.MAX_VALUE, layout.width() > 1, true);
    }

    /// Whether a blank line, or one of nothing but delimiters, stands before the record.
    boolean apart() {
        return apart;
    }

    /// Whether all cells of the record are empty.
    boolean isEmpty() {
        return empty;
    }

    private Gate(Records records, Extent extent, @Nullable Dialect dialect, int width, boolean skipsBlank, boolean keepsEmpty) {
        this.keepsEmpty = keepsEmpty;
        this.skipsBlank = skipsBlank;
        this.records = records;
        this.extent = extent;
        this.around = new Around(extent, dialect == null ? Dialect.COMMA : dialect);
        this.dialect = dialect;
        this.titlesLeft = extent.titles();
        this.until = extent.until();
        this.commented = !extent.comment().isEmpty();
        this.watched = commented || !extent.marks().isEmpty();
        this.named = extent.heading().size() > 1;
        this.name = named ? extent.heading().getFirst() : "";
        this.joined = BYTE_ORDER_MARK + name;
        // a record of the usual length needs no second look, unless the table is narrower or lines above it are left
        this.usual = extent.usual() > 1 && extent.usual() <= width && (extent.titles() > 0 || extent.from() <= 1) ? extent.usual() : -1;
        this.width = width;
    }

    /// Moves to the next record that is stored or refused; false at the end.
    boolean next() {
        apart = false;
        while (records.next()) {
            part();
            if (titlesLeft == 0 && other == 0 && records.regular(usual) && records.line() < until && !watched && (!named || !leads())) {
                refused = false;
                empty = false;
                look();
                return true;
            }
            if (isPassedOver()) {
                continue;
            }
            if (titlesLeft > 0) {
                titlesLeft--;
                mend();
                if (records.size() == 0) {
                    refused = true;
                    return true;
                }
                titles.add(texts());
                titled = records.line();
            } else if (!isHeading()) {
                mend();
                refused = isRefused();
                if (!refused) {
                    look();
                }
                return true;
            }
        }
        return false;
    }

    /// Takes a record apart that a stray quote made of several.
    private void part() {
        if (records.lines() > 1 && dialect != null && titlesLeft == 0 && extent.usual() > 1 && records.line() >= extent.from() && records.size() > 0
                && Swallowed.are(records.raw(), records.length() <= Records.SHOWN, dialect, extent.usual(), extent.kinds())) {
            swallowed.add(records);
            records.firstLine();
        }
    }

    /// A record that looks like a row of totals, and may be one between groups of records, is kept and told.
    private void look() {
        if (watched && extent.marks().get(records.line()) == Mark.DOUBTFUL || Totals.starts(records) && (Totals.is(records, extent) || Totals.may(records, extent))) {
            totals.add(records);
        }
    }

    /// How often the header stood again so far.
    long repeats() {
        return again.count();
    }

    /// The rows that name the columns, once they were passed.
    List<List<String>> titles() {
        return titles;
    }

    /// The line of the last of them.
    long titled() {
        return titled;
    }

    /// Whether the record cannot be stored.
    boolean refused() {
        return refused;
    }

    /// Why it cannot.
    Sentence reason() {
        return switch (records.fault()) {
            case UNCLOSED_QUOTE -> Sentence.of("A quote is opened here and never closed.");
            case TOO_LONG -> Sentence.of("The record is longer than any record of a table.");
            case STRAY_QUOTE -> Sentence.of("A quote stands where none may, and the record has {0} cells instead of {1}.", records.size(), Math.min(width, extent.usual() > 0 ? extent.usual() : width));
            case NONE, MENDED -> Sentence.of("The record has {0} cells instead of {1}.", records.size(), width);
        };
    }

    /// The ledger's lines about what was passed over and mended.
    void tell(List<Ledger.Line> lines) {
        around.tell(lines);
        totals.line(lines, "total-kept", n -> Sentence.counted(n, "{0} record looks like a row of totals and was kept, because others follow it or its numbers are not their sums; filter it out if it is no record.",
                "{0} records look like rows of totals and were kept, because others follow them or their numbers are not the sums; filter them out if they are no records."));
        again.line(lines, "header-again", n -> Sentence.counted(n, "The header stands once more at {0} place and was passed over.",
                "The header stands again at {0} places and was passed over."));
        swallowed.line(lines, "swallowed", n -> Sentence.counted(n, "At {0} place a stray quote held several records together in one cell. Each line is a record of its own and was read as such.",
                "At {0} places stray quotes held several records together in one cell. Each line is a record of its own and was read as such."));
        mended.line(lines, "mended", n -> Sentence.counted(n, "{0} record broke the rules of its quotes or delimiters and was read so that it fits the table.",
                "{0} records broke the rules of their quotes or delimiters and were read so that they fit the table."));
    }

    private boolean isPassedOver() {
        empty = false;
        if (records.line() < extent.from()) {
            around.above(records, isBlank());
            return true;
        }
        if (skipsBlank && isBlank()) {
            apart = true;
            empty = records.size() > 1 && other == 0 && records.line() < extent.until();
            if (empty && keepsEmpty && titlesLeft == 0) {
                return false;
            }
            if (empty) {
                around.empty(records);
            } else {
                around.blank();
            }
            return true;
        }
        if (other > 0 || records.line() >= extent.until()) {
            around.below(records);
            return true;
        }
        if (commented && records.size() > 0 && (records.size() != extent.usual() || titlesLeft == 0) && Remarks.is(records, extent)) {
            around.comment(records);
            return true;
        }
        var mark = watched ? extent.marks().get(records.line()) : null;
        if (mark == Mark.PAGE || mark == Mark.TOTALS) {
            around.passed(records, mark);
            return true;
        }
        return false;
    }

    /// A line on which nothing stands, or nothing but delimiters.
    private boolean isBlank() {
        if (records.fault() != Fault.NONE) {
            return false;
        }
        for (int f = 0; f < records.size(); f++) {
            records.chars(f);
            if (records.quoted(f) && records.size() == 1 || records.from(f) < records.to(f)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the record starts with the header's first name, also behind the byte order mark of a file that was joined to another.
    private boolean leads() {
        return records.is(0, name) || records.is(0, joined);
    }

    /// Whether the record is the header once more, or the header of another table.
    private boolean isHeading() {
        var heading = extent.heading();
        if (heading.isEmpty() || records.size() == 0 || heading.size() == 1 || !leads()) {
            return false;
        }
        int same = 0;
        int named = 0;
        for (int f = 0; f < heading.size(); f++) {
            boolean name = !heading.get(f).isBlank();
            named += name ? 1 : 0;
            same += name && f < records.size() && (f == 0 || records.is(f, heading.get(f))) ? 1 : 0;
        }
        if (same == named && records.size() == heading.size()) {
            again.add(records);
            return true;
        }
        if (same < Math.max(ALIKE, SAME_NAMES * named) || records.size() == extent.usual()) {
            return false;
        }
        other = records.line();
        around.opens(records);
        return true;
    }

    private List<String> texts() {
        var cells = new ArrayList<String>();
        for (int f = 0; f < records.size(); f++) {
            cells.add(records.text(f));
        }
        return cells;
    }

    private void mend() {
        int usual = extent.usual();
        if (dialect == null || usual < 2 || records.size() == usual && records.fault() != Fault.UNCLOSED_QUOTE || records.fault() == Fault.TOO_LONG
                || tried > MANY && mended.count() * ALIKE < tried || !isDoubtful(usual)) {
            return;
        }
        tried++;
        if (records.length() > Records.SHOWN) {
            return;
        }
        var raw = records.raw();
        var cells = Mending.mend(raw, dialect, usual, titlesLeft < extent.titles() && !titles.isEmpty() || extent.titles() == 0 ? extent.kinds() : "");
        if (cells != null) {
            records.mend(cells);
            mended.add(records.line(), raw, String.join(" | ", cells));
        }
    }

    /// A record that is merely short is no riddle; one of a single cell may be divided by another sign.
    private boolean isDoubtful(int usual) {
        return records.fault() != Fault.NONE || records.size() > usual && hasMore(usual) || records.size() == 1;
    }

    private boolean hasMore(int from) {
        for (int f = from; f < records.size(); f++) {
            records.chars(f);
            if (records.from(f) < records.to(f)) {
                return true;
            }
        }
        return false;
    }

    /// A record with a stray quote and fewer cells than the others has several cells in one, and values in wrong columns.
    private boolean isRefused() {
        return records.fault() == Fault.UNCLOSED_QUOTE || records.fault() == Fault.TOO_LONG || hasMore(width)
                || records.fault() == Fault.STRAY_QUOTE && records.size() > 1 && records.size() < extent.usual();
    }
}
