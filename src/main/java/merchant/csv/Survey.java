package merchant.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import merchant.csv.frame.Extent;
import merchant.csv.frame.Titles;
import merchant.csv.record.Fault;
import merchant.csv.record.Records;
import merchant.csv.role.NameRole;
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
    static final int NOTES = 20;

    private final Layout layout;
    private final Choices choices;
    private final List<ColumnSurvey> columns = new ArrayList<>();
    private final List<ValueSample> samples = new ArrayList<>();
    private final NumberParser number;
    private final DateParser date = new DateParser();
    private final List<Note> notes = new ArrayList<>();
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
        this.values = values;
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
    ///     width are passed over
    void see(Records in, boolean whole, Progress progress, DoubleSupplier share) {
        // without a header every width is right, and the widest record says how many columns there are
        var gate = !whole ? Gate.part(in, layout.width() > 1) : layout.header() ? new Gate(in, layout) : Gate.open(in, layout);
        long seen = 0;
        while (gate.next()) {
            if (++seen % CHECK_EVERY == 0) {
                progress.check();
                progress.report(share.getAsDouble());
            }
            boolean strange = !whole && (in.size() != layout.width() || in.fault() != Fault.NONE);
            if (!gate.refused() && !strange) {
                see(in, whole);
            }
        }
        progress.check();
    }

    /// Sees one record that was not refused.
    void see(Records in, boolean whole) {
        if (whole && notes.size() < NOTES && isNote(in, layout.extent())) {
            notes.add(new Note(in.line(), in.text(0)));
            return;
        }
        release();
        add(in, whole ? in.line() : 0);
        records += whole ? 1 : 0;
    }

    /// A record of a single cell in a wide table may be a remark below the table; it is one where no record follows.
    static boolean isNote(Records in, Extent extent) {
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

    private void release() {
        for (var note : notes) {
            var chars = note.text.toCharArray();
            records++;
            if (!columns.isEmpty()) {
                columns.getFirst().add(chars, 0, chars.length, note.line);
            }
        }
        notes.clear();
    }

    /// The line at which remarks below the table start, or [Long#MAX_VALUE].
    long until() {
        return notes.isEmpty() ? Long.MAX_VALUE : notes.getFirst().line;
    }

    private record Note(long line, String text) {}

    private void add(Records in, long line) {
        int size = in.size();
        while (values && !layout.named() && columns.size() < size) {
            column("Column " + (columns.size() + 1));
        }
        widest = Math.max(widest, size);
        for (int f = 0; f < Math.min(size, columns.size()); f++) {
            var chars = in.chars(f);
            columns.get(f).add(chars, in.from(f), in.to(f), line);
            samples.get(f).add(chars, in.from(f), in.to(f));
        }
    }

    /// The columns, in the file's order.
    List<ColumnSurvey> columns() {
        return columns;
    }

    /// The first values of the columns.
    List<ValueSample> samples() {
        return samples;
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
