package merchant.csv.repair;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import merchant.csv.record.Dialect;
import merchant.csv.record.Fault;
import merchant.csv.record.Records;
import merchant.csv.role.NameRole;
import merchant.csv.type.Cells;
import merchant.csv.type.DateParser;
import merchant.csv.type.NumberParser;
import merchant.csv.type.Plan;
import merchant.csv.type.Wish;
import merchant.table.Chunk;
import merchant.table.Field;
import merchant.table.Ledger;
import merchant.table.TableSink.Rejected;
import merchant.table.Type;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads mended records as the table that refused them was read: same delimiter and quote, same types, same forms of numbers and
/// dates. What fits is handed out as rows; what still does not comes back with the reason.
public final class Repair {
    private final List<Field> fields;
    private final Dialect dialect;
    private final Cells[] cells;
    private final Chunk chunk;
    private final List<Rejected> refused = new ArrayList<>();
    private final Consumer<Chunk> rows;
    private long taken;

    /// What came of the mended records.
    ///
    /// @param taken how many rows were handed out
    /// @param refused the records that still do not fit, with their text as edited and the new reason
    /// @param ledger what was changed in the values of the rows
    public record Outcome(long taken, List<Rejected> refused, Ledger ledger) {
        public Outcome {
            refused = List.copyOf(refused);
        }
    }

    private Repair(List<Field> fields, Map<String, String> reading, Consumer<Chunk> rows) {
        this.fields = fields;
        this.rows = rows;
        this.chunk = new Chunk(fields);
        this.dialect = dialect(reading);
        var number = new NumberParser();
        var date = new DateParser();
        this.cells = fields.stream().map(f -> new Cells(f.name(), plan(f, reading), number, date)).toArray(Cells[]::new);
    }

    /// Reads records again.
    ///
    /// @param fields of the table
    /// @param reading the choices by which the table was read, as its origin keeps them
    /// @param mended the records: the line at which each stood, and its text as edited; a text of several records gives several rows
    /// @param rows takes the rows, in one or more chunks; a chunk may be filled again after the call returns
    public static Outcome read(List<Field> fields, Map<String, String> reading, List<Rejected> mended, Consumer<Chunk> rows) {
        var repair = new Repair(fields, reading, rows);
        mended.forEach(repair::record);
        repair.flush();
        return new Outcome(repair.taken, repair.refused, repair.ledger());
    }

    /// A text is taken as a whole or not at all, so that nothing of it is stored twice when it is mended once more.
    private void record(Rejected mended) {
        if (mended.text().isBlank()) {
            refused.add(new Rejected(mended.line(), Sentence.of("Nothing stands in it."), mended.text()));
            return;
        }
        var records = new Records(new StringReader(mended.text()), dialect);
        int start = chunk.size();
        long before = taken;
        while (records.next()) {
            if (records.blank()) {
                continue;
            }
            var reason = store(records, mended.line());
            if (reason != null) {
                chunk.size(start);
                taken = before;
                refused.add(new Rejected(mended.line(), reason, mended.text()));
                return;
            }
        }
        if (chunk.size() > chunk.capacity() / 2) {
            flush();
        }
    }

    private @Nullable Sentence store(Records records, long line) {
        if (records.fault() == Fault.UNCLOSED_QUOTE) {
            return Sentence.of("A quote is opened here and never closed.");
        }
        if (chunk.full()) {
            return Sentence.of("The record is longer than any record of a table.");
        }
        for (int f = 0; f < records.size(); f++) {
            var chars = records.chars(f);
            if (f >= fields.size()) {
                if (records.from(f) < records.to(f)) {
                    return Sentence.of("The record has {0} cells instead of {1}.", records.size(), fields.size());
                }
            } else if (!cells[f].store(chars, records.from(f), records.to(f), line, chunk, f, chunk.size())) {
                for (int done = 0; done <= f; done++) {
                    cells[done].tally().undo();
                }
                return Sentence.of("\"{0}\" in the column \"{1}\" does not fit the type \"{2}\".", records.text(f), fields.get(f).name(), fields.get(f).type().label());
            }
        }
        for (int f = records.size(); f < fields.size(); f++) {
            cells[f].missing(chunk, f, chunk.size());
        }
        chunk.size(chunk.size() + 1);
        taken++;
        return null;
    }

    private void flush() {
        if (chunk.size() > 0) {
            rows.accept(chunk);
            chunk.clear();
        }
    }

    private Ledger ledger() {
        var lines = new ArrayList<Ledger.Line>();
        if (taken > 0) {
            lines.add(new Ledger.Line("mended", Sentence.counted(taken, "{0} record that could not be read was mended and added.",
                    "{0} records that could not be read were mended and added."), taken, List.of()));
        }
        for (var column : cells) {
            lines.addAll(column.tally().lines());
        }
        return new Ledger(lines);
    }

    private static Dialect dialect(Map<String, String> reading) {
        return new Dialect(Dialect.delimiter(reading.getOrDefault("delimiter", "comma")), Dialect.quote(reading.getOrDefault("quote", "double")),
                reading.getOrDefault("escape", "doubled").equals("backslash"), reading.getOrDefault("spaces", "kept").equals("skipped"));
    }

    private static Plan plan(Field field, Map<String, String> reading) {
        var original = reading.entrySet().stream().filter(e -> e.getKey().startsWith("name.") && e.getValue().equals(field.name()))
                .map(e -> e.getKey().substring("name.".length())).findFirst().orElse(field.name());
        var format = reading.getOrDefault("format." + original, "");
        int order = Wish.order(format) != 0 ? Wish.order(format) : Wish.order(reading.getOrDefault("dates", "ymd"));
        boolean comma = format.equals("comma") || format.isEmpty() && reading.getOrDefault("decimal", "").equals("comma");
        boolean clean = !reading.getOrDefault("clean." + original, reading.getOrDefault("clean", "yes")).equals("no");
        boolean code = field.type() == Type.TEXT && NameRole.of(original).map(NameRole::code).orElseGet(() -> NameRole.isCode(original));
        return new Plan(field.type(), Sentence.of("You chose this."), comma, order, new Plan.Traits(code, true, false, clean), List.of());
    }
}
