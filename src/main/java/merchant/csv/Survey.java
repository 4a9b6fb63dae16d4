package merchant.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import merchant.csv.frame.Extent;
import merchant.csv.frame.Mark;
import merchant.csv.frame.Sums;
import merchant.csv.frame.Titles;
import merchant.csv.frame.Totals;
import merchant.csv.record.Fault;
import merchant.csv.record.Records;
import merchant.csv.role.NameRole;
import merchant.csv.role.OrderOnce;
import merchant.csv.role.OrderRepeats;
import merchant.csv.role.ValueSample;
import merchant.csv.type.ColumnSurvey;
import merchant.csv.type.DateParser;
import merchant.csv.type.NumberParser;
import merchant.problem.Problem;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Sees every value of every column, so that types can be decided over all of them.
final class Survey {
    private static final int CHECK_EVERY = 1_024;
    private static final int MOST_COLUMNS = 4_096;
    private static final int WIDE = 3;
    /// The most remarks below a table.
    private static final int NOTES = 20;

    private static final int MOST_MARKS = 100_000;

    private final Layout layout;
    private final Choices choices;
    private final List<ColumnSurvey> columns = new ArrayList<>();
    private final List<ValueSample> samples = new ArrayList<>();
    private final NumberParser number;
    private final DateParser date = new DateParser();
    private final List<Held> held = new ArrayList<>();
    private final Sums sums;
    private final Map<Long, Mark> marks = new HashMap<>();
    private long doubtful;
    /// Whether only totals, and what is held, came since the last record.
    private boolean tail;
    private long repeats;
    private final OrderRepeats orders;
    private final OrderOnce once;
    private final boolean values;
    private long records;
    private int widest;

    Survey(Layout layout, Choices choices) {
        this(layout, choices, true);
    }

    /// @param values false where only the records' widths and the table's end are asked for, which is quicker
    Survey(Layout layout, Choices choices, boolean values) {
        this.layout = layout;
        this.choices = choices;
        this.sums = new Sums(layout.extent());
        this.values = values;
        this.orders = new OrderRepeats(values ? layout.names() : List.of());
        this.once = new OrderOnce(values && layout.named() ? layout.names() : List.of(), c -> choices.get("role." + layout.names().get(c)).filter(Role.ORDER_ID.id()::equals).isPresent());
        this.number = new NumberParser(layout.charset());
        if (values) {
            layout.names().forEach(this::column);
        }
    }

    private void column(String name) {
        if (columns.size() >= MOST_COLUMNS) {
            throw Problem.data(Sentence.of("The file has more than {0} columns, which no table of this program has.", MOST_COLUMNS),
                    Sentence.of("Check the delimiter, or export the columns that you need."));
        }
        boolean day = NameRole.isDay(name) || choices.type(name).filter(Type::isMoment).isPresent() || choices.get("role." + name).filter(Role.DATE.id()::equals).isPresent();
        samples.add(new ValueSample());
        columns.add(new ColumnSurvey(name, day, choices.clean(name), number, date));
    }

    /// Sees the records of a reader.
    ///
    /// @param whole false for a part that starts in the middle of the file: it has no header, no line numbers, and records of another
    ///     width and rows of totals are passed over
    void see(Records in, boolean whole, Progress progress, DoubleSupplier share) {
        // without a header every width is right, and the widest record says how many columns there are
        if (!whole) {
            once.cut();
        }
        var gate = !whole ? Gate.part(in, layout.width() > 1) : layout.header() ? new Gate(in, layout) : Gate.open(in, layout);
        long seen = 0;
        while (gate.next()) {
            if (++seen % CHECK_EVERY == 0) {
                progress.check();
                progress.report(share.getAsDouble());
            }
            boolean strange = !whole && (in.size() != layout.width() || in.fault() != Fault.NONE || Totals.is(in, layout.extent()));
            if (!gate.refused() && !strange) {
                see(in, whole, gate.repeats(), gate.apart());
            }
        }
        if (whole && gate.repeats() > repeats) {
            pass(gate.repeats());
        }
        close();
        progress.check();
    }

    /// Sees one record that was not refused.
    ///
    /// @param headers how often the header stood again so far
    /// @param apart whether a blank line stands before it
    void see(Records in, boolean whole, long headers, boolean apart) {
        if (whole && headers > repeats) {
            pass(headers);
        }
        var verdict = whole ? sums.weigh(in) : Sums.Verdict.RECORD;
        if (verdict == Sums.Verdict.TOTALS && marks.size() < MOST_MARKS) {
            marks.put(in.line(), Mark.TOTALS);
            sums.close();
            tail = true;
            return;
        }
        boolean below = whole && held.size() < NOTES && (isBelow(in, layout.extent()) || sums.isNote(in, apart, tail));
        boolean totals = !below && held.size() < NOTES && verdict == Sums.Verdict.BELOW;
        if (below || totals || whole && held.size() < NOTES && isAlone(in, layout.extent())) {
            held.add(new Held(in.line(), texts(in), below || totals, totals || Totals.is(in, layout.extent()), verdict == Sums.Verdict.DOUBTFUL));
            tail |= totals;
            return;
        }
        release(held.size());
        tail = false;
        doubtful = verdict == Sums.Verdict.DOUBTFUL_BELOW ? in.line() : 0;
        if (verdict == Sums.Verdict.DOUBTFUL) {
            mark(in.line(), Mark.DOUBTFUL);
        }
        add(in, whole ? in.line() : 0);
        records += whole ? 1 : 0;
    }

    /// What is held stands above a header that is repeated, as a page's title does.
    private void pass(long headers) {
        repeats = headers;
        held.forEach(h -> marks.put(h.line, h.totals ? Mark.TOTALS : Mark.PAGE));
        held.clear();
    }

    /// Ends the survey: what is held and cannot stand below a table is a record, and so is what is held before it.
    void close() {
        once.close();
        int last = held.size();
        while (last > 0 && held.get(last - 1).below) {
            last--;
        }
        release(last);
        held.stream().filter(Held::doubtful).forEach(h -> mark(h.line, Mark.TOTALS));
        if (doubtful > 0) {
            mark(doubtful, Mark.DOUBTFUL);
        }
    }

    private void mark(long line, Mark mark) {
        if (marks.size() < MOST_MARKS) {
            marks.put(line, mark);
        }
    }

    private static List<String> texts(Records in) {
        var texts = new ArrayList<String>();
        for (int f = 0; f < in.size(); f++) {
            texts.add(in.text(f));
        }
        return texts;
    }

    /// Whether a record may be a remark or a row of totals below the table; it is one where no record follows.
    private static boolean isBelow(Records in, Extent extent) {
        return isNote(in, extent) || Totals.is(in, extent);
    }

    /// Whether nothing but the first cell is filled, as in the title of a page; it is one where the header follows once more.
    private static boolean isAlone(Records in, Extent extent) {
        if (extent.usual() < WIDE || extent.heading().size() < 2 || in.size() == 0 || in.fieldLength(0) == 0) {
            return false;
        }
        for (int f = 1; f < in.size(); f++) {
            if (in.fieldLength(f) > 0) {
                return false;
            }
        }
        return true;
    }

    /// A record of a single cell in a wide table may be a remark below the table; it is one where no record follows.
    private static boolean isNote(Records in, Extent extent) {
        if (in.size() == 0 || in.size() > 1 && in.fieldLength(0) <= Titles.LONGEST_NAME || extent.usual() < WIDE || in.quoted(0)) {
            return false;
        }
        for (int f = 0; f < in.size(); f++) {
            in.chars(f);
            if (in.from(f) < in.to(f) != (f == 0)) {
                return false;
            }
        }
        return true;
    }

    /// Takes the first of what is held for records.
    private void release(int count) {
        for (var record : held.subList(0, count)) {
            records++;
            if (record.doubtful) {
                mark(record.line, Mark.DOUBTFUL);
            }
            sums.add(record.cells);
            widen(record.cells.size());
            for (int f = 0; f < Math.min(record.cells.size(), columns.size()); f++) {
                var chars = record.cells.get(f).toCharArray();
                columns.get(f).add(chars, 0, chars.length, record.line);
                samples.get(f).add(chars, 0, chars.length);
            }
        }
        held.subList(0, count).clear();
    }

    /// The line at which remarks below the table start, or [Long#MAX_VALUE].
    long until() {
        return held.isEmpty() ? Long.MAX_VALUE : held.getFirst().line;
    }

    /// The lines within the table that are no usual records.
    Map<Long, Mark> marks() {
        return marks;
    }

    private record Held(long line, List<String> cells, boolean below, boolean totals, boolean doubtful) {}

    private void add(Records in, long line) {
        int size = in.size();
        sums.add(in);
        widen(size);
        orders.add(size, in::text);
        once.add(in, line);
        for (int f = 0; f < Math.min(size, columns.size()); f++) {
            var chars = in.chars(f);
            columns.get(f).add(chars, in.from(f), in.to(f), line);
            samples.get(f).add(chars, in.from(f), in.to(f));
        }
    }

    /// Makes room for a record of so many cells where no header says how many there are.
    private void widen(int size) {
        while (values && !layout.named() && columns.size() < size) {
            column("Column " + (columns.size() + 1));
        }
        widest = Math.max(widest, size);
    }

    /// The columns, in the file's order.
    List<ColumnSurvey> columns() {
        return columns;
    }

    /// The first values of the columns.
    List<ValueSample> samples() {
        return samples;
    }

    /// Which columns the lines of an order repeat.
    OrderRepeats repeats() {
        return orders;
    }

    /// Which columns stand on an order's first line alone.
    OrderOnce once() {
        return once;
    }

    /// How many records the reader had from the file's start on.
    long records() {
        return records;
    }

    /// The most cells of a record.
    int widest() {
        return widest;
    }
}
