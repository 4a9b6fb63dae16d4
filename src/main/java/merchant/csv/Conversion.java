package merchant.csv;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.csv.frame.Extent;
import merchant.csv.frame.Places;
import merchant.csv.frame.Titles;
import merchant.csv.frame.Units;
import merchant.csv.record.Fault;
import merchant.csv.record.LineEnd;
import merchant.csv.record.Records;
import merchant.csv.role.Carrying;
import merchant.csv.role.ColumnNames;
import merchant.csv.role.StateCount;
import merchant.csv.source.Decoding;
import merchant.csv.type.Cells;
import merchant.csv.type.DateParser;
import merchant.csv.type.NumberParser;
import merchant.csv.type.Tally;
import merchant.table.Chunk;
import merchant.table.Ledger;
import merchant.table.OrderState;
import merchant.table.TableSink.Rejected;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Turns records into rows of chunks and counts what was changed on the way.
final class Conversion {
    private final Records records;
    private final Gate gate;
    private final Extent extent;
    private final Columns columns;
    private final int width;
    private final Cells[] cells;
    private final Places stray = new Places();
    private final Places slipped = new Places();
    private final Places shortened = new Places();
    private final Places surplus = new Places();
    private final Places refused = new Places();
    private final Places bad = new Places();
    private final Places zeros = new Places();
    private final @Nullable Decoding decoding;
    private final Map<Long, String> corrections = new HashMap<>();
    private final List<Ledger.Example> correctedExamples = new ArrayList<>();
    private final Layout layout;
    private @Nullable Survey watching;
    private @Nullable Following following;
    private Records stored;
    private boolean overturned;
    private long corrected;
    private final @Nullable Carrying carrying;
    private final List<States> states = new ArrayList<>();
    private final boolean leaveOut;
    private long leftOut;
    private long told;
    private long rows;

    /// @param decoding counts bytes that could not be decoded, where there is one
    Conversion(Records records, Layout layout, Columns columns, @Nullable Decoding decoding) {
        this.records = records;
        this.stored = records;
        this.columns = columns;
        this.decoding = decoding;
        this.width = layout.width();
        this.layout = new Layout(layout.charset(), layout.dialect(), Extent.WHOLE, layout.names(), layout.lines());
        this.extent = layout.extent();
        this.gate = new Gate(records, layout);
        this.cells = new Cells[width];
        var number = new NumberParser(layout.charset());
        var date = new DateParser();
        for (int c = 0; c < width; c++) {
            cells[c] = new Cells(columns.guesses().get(c).name(), columns.plans().get(c), number, date);
        }
        this.carrying = columns.carrying(layout.names(), cells);
        this.leaveOut = columns.leaveOut();
        if (columns.status() >= 0) {
            states.add(new States(columns.status(), new StateCount(columns.guesses().get(columns.status()).name(), false, leaveOut)));
        }
        if (columns.refunds() >= 0) {
            states.add(new States(columns.refunds(), new StateCount(columns.guesses().get(columns.refunds()).name(), true, leaveOut)));
        }
    }

    /// Moves on by one record: a row more in the chunk, or a record refused.
    ///
    /// @return false where there is none left
    boolean next(Chunk chunk, Consumer<Rejected> rejected) {
        var anew = following;
        if (anew != null && anew.next()) {
            follow(anew, chunk, rejected);
            return true;
        }
        following = null;
        if (!gate.next()) {
            return false;
        }
        noteBad();
        if (watching != null && !gate.refused()) {
            watching.see(records, true, gate.repeats(), gate.apart());
        }
        var why = gate.refused() ? gate.reason() : store(records, chunk, rejected);
        if (why != null && corrections.containsKey(records.line())) {
            why = corrected(chunk, rejected);
        }
        if (why != null) {
            overturned |= !gate.refused() && !corrections.containsKey(records.line());
            refuse(why, rejected);
        }
        return true;
    }

    /// Lets a survey see every record beside the conversion.
    Conversion watchedBy(Survey survey) {
        watching = survey;
        return this;
    }

    /// True where it is watched and a value did not fit, so that going on is no use.
    boolean givesUp() {
        return watching != null && overturned;
    }

    /// True once a value did not fit its column's type.
    boolean overturned() {
        return overturned;
    }

    /// Stores a record as the chunk's next row, or keeps it aside; the reason where a value does not fit.
    private @Nullable Sentence store(Records from, Chunk chunk, Consumer<Rejected> rejected) {
        stored = from;
        int row = chunk.size();
        int size = Math.min(width, from.size());
        for (int c = 0; c < size; c++) {
            var chars = from.chars(c);
            if (!cells[c].store(chars, from.from(c), from.to(c), records.line(), chunk, c, row)) {
                undo(c + 1);
                return Sentence.of("\"{0}\" in the column \"{1}\" does not fit the type \"{2}\".", from.text(c),
                        columns.guesses().get(c).name(), columns.guesses().get(c).type().label());
            }
        }
        for (int c = size; c < width; c++) {
            cells[c].tally().begin();
            cells[c].missing(chunk, c, row);
        }
        if (carrying != null) {
            carrying.row(chunk, row, records.line());
        }
        if (!states.isEmpty() && isLeftOut(chunk, row, rejected)) {
            return null;
        }
        if (size < width && from.fault() == Fault.STRAY_QUOTE) {
            slipped.add(records.line(), from.raw(), IntStream.range(0, from.size()).mapToObj(from::text).collect(Collectors.joining(" | ")));
        } else if (size < width) {
            shortened.add(records);
        } else if (from.size() > width) {
            surplus.add(records);
        }
        if (from.fault() == Fault.STRAY_QUOTE && size >= width) {
            stray.add(records);
        }
        chunk.lines()[row] = records.line();
        chunk.size(row + 1);
        rows++;
        return null;
    }

    /// Goes on with the orders that a table has already.
    Conversion after(Function<Integer, Carrying.Earlier> rows) {
        if (carrying != null) {
            carrying.after(rows);
        }
        return this;
    }

    /// Takes the records that the user wrote anew in place of those that cannot be read.
    Conversion correcting(Choices choices) {
        corrections.putAll(choices.records());
        return this;
    }

    /// Stores what the user wrote in place of the record; the reason where that cannot be read either.
    private @Nullable Sentence corrected(Chunk chunk, Consumer<Rejected> rejected) {
        var text = corrections.getOrDefault(records.line(), "");
        var anew = layout.records(new StringReader(text));
        var anewGate = new Gate(anew, layout);
        if (!anewGate.next()) {
            return Sentence.of("The record was left empty.");
        }
        var why = anewGate.refused() ? anewGate.reason() : store(anew, chunk, rejected);
        if (why == null) {
            following = new Following(anew, anewGate);
            corrected++;
            if (correctedExamples.size() < Tally.EXAMPLES) {
                correctedExamples.add(new Ledger.Example(records.line(), "", cut(records.raw()), cut(text)));
            }
        }
        return why;
    }

    /// What else the user wrote in place of the record: where a quote was never closed, one record held many.
    private record Following(Records records, Gate gate) {
        private boolean next() {
            return gate.next();
        }
    }

    private void follow(Following anew, Chunk chunk, Consumer<Rejected> rejected) {
        var why = anew.gate.refused() ? anew.gate.reason() : store(anew.records, chunk, rejected);
        if (why != null) {
            refused.add(records);
            rejected.accept(new Rejected(records.line(), why, anew.records.raw()));
        }
    }

    private static String cut(String text) {
        var chars = text.toCharArray();
        return Tally.cut(chars, 0, chars.length);
    }

    /// Whether the record is of a cancelled or refunded order and such are kept aside.
    private boolean isLeftOut(Chunk chunk, int row, Consumer<Rejected> rejected) {
        for (var column : states) {
            var word = chunk.texts(column.index)[row];
            var state = word == null ? Optional.<OrderState>empty() : column.count.see(word, records.line());
            if (word != null && state.isPresent()) {
                if (leaveOut) {
                    leftOut++;
                    undo(width);
                    rejected.accept(new Rejected(records.line(), StateCount.reason(state.get(), word), records.raw()));
                }
                return leaveOut;
            }
        }
        return false;
    }

    /// A column that says what became of orders, and what it said.
    private record States(int index, StateCount count) {}

    /// The record that was stored last.
    Records current() {
        return stored;
    }

    long rows() {
        return rows;
    }

    long refused() {
        return refused.count() + leftOut;
    }

    /// Those refused that cannot be read, without those left out by choice.
    long unreadable() {
        return refused.count();
    }

    /// First and last moment of a column, in its type's unit.
    long[] range(int column) {
        return cells[column].range();
    }

    /// The ledger's lines about records and values.
    List<Ledger.Line> lines() {
        return lines(columns);
    }

    /// The same, with what is said of columns that were decided later and read alike.
    List<Ledger.Line> lines(Columns decided) {
        noteBad();
        var lines = new ArrayList<Ledger.Line>();
        lineEnds(lines);
        bad.line(lines, "undecodable", n -> Sentence.counted(n, "{0} place could not be decoded and is marked with �; the example shows its bytes and, behind @, how many bytes stand before them.",
                "{0} places could not be decoded and are marked with �; the examples show their bytes and, behind @, how many bytes stand before them."));
        zeros.line(lines, "zero-byte", n -> Sentence.counted(n, "{0} zero byte (NUL) stands in the text and is marked with �.",
                "{0} zero bytes (NUL) stand in the text and are marked with �."));
        refused.line(lines, "rejected", n -> Sentence.counted(n, "{0} record could not be read; it is kept with its line and the reason.",
                "{0} records could not be read; they are kept with their lines and the reasons."));
        if (corrected > 0) {
            lines.add(new Ledger.Line("corrected", Sentence.counted(corrected, "{0} record was read as you wrote it anew.",
                    "{0} records were read as you wrote them anew."), corrected, correctedExamples));
        }
        shortened.line(lines, "short-record", n -> Sentence.counted(n, "{0} record is shorter than the others; its missing cells are empty.",
                "{0} records are shorter than the others; their missing cells are empty."));
        slipped.line(lines, "slipped-cells", n -> Sentence.counted(n, "{0} record has a quote where none may stand and so fewer cells than the others: several cells may be read as one, and the values behind it stand in wrong columns. The example shows the record and its cells as they were read; correct it in the file and import it again.",
                "{0} records have quotes where none may stand and so fewer cells than the others: several cells may be read as one, and the values behind it stand in wrong columns. The examples show the records and their cells as they were read; correct them in the file and import it again."));
        surplus.line(lines, "surplus-cells", n -> Sentence.counted(n, "{0} record has more cells than the table has columns; the additional ones are empty and were left out.",
                "{0} records have more cells than the table has columns; the additional ones are empty and were left out."));
        stray.line(lines, "stray-quote", n -> Sentence.counted(n, "{0} record has a quote where none may stand; it was kept as part of the text.",
                "{0} records have quotes where none may stand; they were kept as part of the text."));
        gate.tell(lines);
        Units.tell(gate.titles(), gate.titled(), lines);
        if (!gate.titles().isEmpty()) {
            var names = decided.guesses().stream().map(ColumnGuess::original).toList();
            lines.addAll(ColumnNames.changes(Titles.fit(Titles.join(gate.titles(), false), extent), gate.titled(), names, name -> decided.choices().get("name." + name).orElse(name)));
        }
        lines.addAll(decided.notes());
        decided.plans().forEach(plan -> lines.addAll(plan.notes()));
        states.forEach(s -> s.count.line().ifPresent(lines::add));
        for (var column : cells) {
            lines.addAll(column.tally().lines());
        }
        return lines;
    }

    /// Tells of lines that end in several ways. Each is the end of a record wherever it stands outside quotes.
    private void lineEnds(List<Ledger.Line> lines) {
        var ways = Arrays.stream(LineEnd.values()).filter(way -> records.ended(way) > 0).toList();
        if (ways.size() > 1) {
            var counts = ways.stream().map(way -> Sentence.of("{0}: {1}", way.name(), records.ended(way))).toList();
            lines.add(new Ledger.Line("line-ends", Sentence.of("Lines end in several ways ({0}); each was taken as the end of a line.", Part.listing(counts)), 0, List.of()));
        }
    }

    /// Takes back what was counted of the first columns, because the record is not stored.
    private void undo(int columns) {
        for (int c = 0; c < columns; c++) {
            cells[c].tally().undo();
        }
    }

    private void refuse(Sentence reason, Consumer<Rejected> rejected) {
        refused.add(records);
        rejected.accept(new Rejected(records.line(), reason, records.raw()));
    }

    /// Counts the places that could not be decoded, and the zero bytes, up to the record's end.
    private void noteBad() {
        if (decoding == null || decoding.bad() + decoding.zeros() == told) {
            return;
        }
        var places = decoding.places();
        while (told < places.length && places[(int) told] < records.endPosition()) {
            if (decoding.zeroAt((int) told)) {
                zeros.add(records);
            } else {
                bad.add(records, places[(int) told], decoding.bytesAt((int) told));
            }
            told++;
        }
        if (told >= places.length) {
            bad.count(decoding.bad());
            zeros.count(decoding.zeros());
            told = decoding.bad() + decoding.zeros();
        }
    }
}
