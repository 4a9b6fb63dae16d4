package merchant.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import merchant.csv.CsvWriter;
import merchant.csv.CsvWriter.Guarded;
import merchant.excel.XlsxWriter;
import merchant.table.Field;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Writes the rows of a table, all or those that a filter leaves, one after the other: memory does not grow with them.
public final class TableExport {
    private static final int CHECK_EVERY = 1_024;

    private TableExport() {}

    /// What the file is.
    public enum Kind {
        /// CSV for programs: every cell as it is.
        CSV(".csv", "CSV"),
        /// CSV that Excel opens right: with a byte order mark, and text that would run as a formula led by an apostrophe.
        CSV_FOR_EXCEL(".csv", "CSV for Excel"),
        /// A workbook with one sheet.
        XLSX(".xlsx", "XLSX");

        private final String ending;
        private final String label;

        Kind(String ending, String label) {
            this.ending = ending;
            this.label = label;
        }

        public String ending() {
            return ending;
        }

        public Sentence label() {
            return Sentence.of(label);
        }
    }

    /// Where rows come from.
    ///
    /// @param rows how many there are
    /// @param each hands on every row
    public record Source(String name, List<Field> fields, long rows, Rows each) {
        public Source {
            fields = List.copyOf(fields);
        }
    }

    /// Hands on every row in order, each cell as [merchant.table.Table#page] promises.
    @FunctionalInterface
    public interface Rows {
        void each(Consumer<List<Object>> taker);
    }

    /// Writes the file; it is whole or not there.
    ///
    /// @return how many text cells were written otherwise for Excel
    /// @throws merchant.problem.Problem where the file cannot be written or a sheet cannot hold the rows
    public static Guarded write(Source source, Kind kind, Path file, Progress progress) {
        var guarded = new Guarded[] {Guarded.NONE};
        Outlet.write(file, out -> {
            if (kind == Kind.XLSX) {
                try (var book = new XlsxWriter(new Open(out))) {
                    book.sheet(source.name(), names(source));
                    each(source, progress, book::row);
                }
            } else {
                try (var csv = new CsvWriter(new Open(out), kind == Kind.CSV ? CsvWriter.Variant.PLAIN : CsvWriter.Variant.EXCEL)) {
                    csv.row(names(source));
                    each(source, progress, csv::row);
                    guarded[0] = csv.guarded();
                }
            }
        });
        progress.report(1);
        return guarded[0];
    }

    private static List<String> names(Source source) {
        return source.fields().stream().map(Field::name).toList();
    }

    private static void each(Source source, Progress progress, Consumer<List<Object>> row) {
        var done = new long[1];
        source.each().each(cells -> {
            if (done[0]++ % CHECK_EVERY == 0) {
                progress.step(done[0], source.rows());
            }
            row.accept(cells);
        });
    }

    /// The same name with the ending of the kind, where the user wrote none.
    public static Path named(Path file, Kind kind) {
        var name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(kind.ending()) ? file : file.resolveSibling(name + kind.ending());
    }

    /// What is said of cells that were written otherwise for Excel.
    ///
    /// @param guarded some
    public static Sentence told(Guarded guarded) {
        var codes = Sentence.counted(guarded.codes(), "{0} code that a spreadsheet would change (leading zeros or plus, long numbers, days) stands in quotes behind an equals sign.",
                "{0} codes that a spreadsheet would change (leading zeros or plus, long numbers, days) stand in quotes behind an equals sign.");
        if (guarded.formulas() == 0) {
            return codes;
        }
        var formulas = Sentence.counted(guarded.formulas(), "{0} text that a spreadsheet would run as a formula was led by an apostrophe.",
                "{0} texts that a spreadsheet would run as formulas were led by an apostrophe.");
        return guarded.codes() == 0 ? formulas : Sentence.of("{0} {1}", formulas, codes);
    }

    /// A stream that a writer may close while its file is still open.
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
