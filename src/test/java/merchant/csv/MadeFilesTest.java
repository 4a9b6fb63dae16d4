package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import merchant.csv.made.Cell;
import merchant.csv.made.MadeFile;
import merchant.csv.made.Truth;
import merchant.problem.Problem;
import merchant.table.Ledger;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads made exports whose truth is known, in both languages and all dialects, encodings and forms of values: no value may be
/// changed in silence, and every change must be in the ledger, with its count and its first line. `-Dmade=N` reads N files, `-Dmade.from=S` from
/// the seed S on.
class MadeFilesTest {
    private static final int USUAL = 400;

    @TempDir
    Path folder;

    @Test
    void noValueIsChangedInSilence() throws IOException {
        read(Integer.getInteger("made", USUAL), folder);
    }

    /// Reads so many files and fails where one is not as it should be.
    static void read(int files, Path folder) throws IOException {
        var wrong = new ArrayList<String>();
        long from = Long.getLong("made.from", 0);
        long cells = 0;
        int failed = 0;
        for (long seed = from; seed < from + files; seed++) {
            var made = MadeFile.of(seed);
            var found = found(made, folder);
            failed += found.isEmpty() ? 0 : 1;
            for (var message : found) {
                wrong.add("seed " + seed + " (" + made.dialect() + "): " + message);
            }
            cells += (long) made.columns().size() * made.lines().size();
        }
        System.out.printf("%d made files, %d cells, %d files with a fault%n", files, cells, failed);
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " faults\n" + String.join("\n", wrong.subList(0, Math.min(40, wrong.size()))));
    }

    private static List<String> found(MadeFile made, Path folder) throws IOException {
        try {
            return new Check(made, sink(made, folder)).wrong();
        } catch (Problem e) {
            return List.of(e.getMessage());
        }
    }

    private static MemorySink sink(MadeFile made, Path folder) throws IOException {
        var file = Files.write(folder.resolve(made.name()), made.bytes());
        var sink = new MemorySink();
        Reading.read(file, Choices.parse(made.choices()), sink, Progress.NONE);
        return sink;
    }

    @Test
    void theCheckSeesAFault() throws IOException {
        var made = MadeFile.of(1);
        var sink = sink(made, folder);
        assertEquals(List.of(), new Check(made, sink).wrong());
        var column = sink.columns.getFirst();
        column.set(0, column.getFirst() + "x");
        sink.ledger = new Ledger(List.of());
        assertTrue(new Check(made, sink).wrong().size() > 1);
    }

    /// Holds what was stored against what is true.
    private record Check(MadeFile made, MemorySink sink) {
        private List<String> wrong() {
            var wrong = new ArrayList<String>();
            var names = sink.fields.stream().map(f -> f.name()).toList();
            if (!names.equals(made.columns().stream().map(Truth::name).toList())) {
                return List.of("columns " + names + " instead of " + made.columns().stream().map(Truth::name).toList());
            }
            if (!sink.rejected.stream().map(r -> r.line()).toList().equals(made.rejected())) {
                return List.of("rejected lines " + sink.rejected + " instead of " + made.rejected());
            }
            if (sink.columns.getFirst().size() != made.lines().size()) {
                return List.of(sink.columns.getFirst().size() + " records instead of " + made.lines().size());
            }
            count("short-record", made.shortened(), wrong);
            if (made.blank() >= 0) {
                count("blank-line|empty-record", made.blank(), wrong);
            }
            made.told().forEach((kind, count) -> count(kind, count, wrong));
            count("rejected", made.rejected().size(), wrong);
            for (int c = 0; c < names.size(); c++) {
                column(made.columns().get(c), c, wrong);
            }
            return wrong;
        }

        private void count(String kind, long expected, List<String> wrong) {
            long found = sink.ledger.lines().stream().filter(l -> l.kind().matches(kind)).mapToLong(Ledger.Line::count).sum();
            if (found != expected) {
                wrong.add(kind + " " + found + " instead of " + expected);
            }
        }

        private void column(Truth truth, int c, List<String> wrong) {
            var at = truth.name() + " [" + truth.trait() + "] ";
            var type = sink.fields.get(c).type().name();
            boolean reason = truth.kind() == Truth.Kind.TEXT_WITH_REASON;
            boolean told = truth.open() && sink.ledger.lines().stream().anyMatch(l -> l.kind().endsWith("-either") && l.what().toString().startsWith(truth.name() + ":"));
            if (told) {
                return;
            }
            if (!type.equals(reason ? "TEXT" : truth.kind().name())) {
                wrong.add(at + "is " + type + ": " + sink.ledger.lines().stream().filter(l -> l.what().toString().startsWith(truth.name() + ":")).map(l -> l.what().toString()).toList()
                        + truth.cells().stream().map(Cell::text).limit(8).toList());
                return;
            }
            for (int r = 0; r < truth.cells().size(); r++) {
                var cell = truth.cells().get(r);
                var stored = sink.columns.get(c).get(r);
                if (!(reason ? kept(cell, stored) : same(cell.value(), stored))) {
                    wrong.add(at + "line " + made.lines().get(r) + ": \"" + cell.text() + "\" is stored as " + stored + " instead of " + cell.value());
                }
            }
            ledger(truth, at, reason, wrong);
        }

        private static boolean kept(Cell cell, Object stored) {
            return cell.text().equals(stored) || stored == null && (cell.value() == null || cell.text().isBlank());
        }

        private static boolean same(Object value, Object stored) {
            if (value instanceof BigDecimal number && stored instanceof Number) {
                return stored instanceof Long whole ? number.compareTo(BigDecimal.valueOf(whole)) == 0 : number.doubleValue() == (Double) stored;
            }
            return value == null ? stored == null : value.equals(stored);
        }

        /// Holds counts and first lines of the ledger's lines that speak of values of the column against the truth.
        private void ledger(Truth truth, String at, boolean reason, List<String> wrong) {
            var expected = new TreeMap<String, Long>();
            var first = new TreeMap<String, Long>();
            for (int r = 0; r < truth.cells().size(); r++) {
                for (var kind : truth.cells().get(r).kinds()) {
                    if (!reason || kind.equals("type-prevented")) {
                        expected.merge(kind, 1L, Long::sum);
                        first.putIfAbsent(kind, made.lines().get(r));
                    }
                }
            }
            var found = new TreeMap<String, Long>();
            for (var line : sink.ledger.lines()) {
                if (line.count() > 0 && !line.examples().isEmpty() && line.examples().getFirst().column().equals(truth.name())
                        && (!reason || line.kind().equals("type-prevented")) && !line.kind().equals("kept-as-code") && !(truth.kind() == Truth.Kind.TEXT && line.kind().equals("type-prevented"))) {
                    found.merge(line.kind(), line.count(), Long::sum);
                    if (first.containsKey(line.kind()) && first.get(line.kind()) != line.examples().getFirst().line()) {
                        wrong.add(at + line.kind() + " first at line " + line.examples().getFirst().line() + " instead of " + first.get(line.kind()));
                    }
                }
            }
            if (!found.equals(expected)) {
                wrong.add(at + "ledger " + found + " instead of " + expected);
            }
        }
    }
}
