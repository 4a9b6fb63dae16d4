package merchant.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import merchant.csv.CsvWriter;
import merchant.csv.CsvWriter.Guarded;
import merchant.excel.XlsxWriter;
import merchant.result.Sheet;
import merchant.text.Translator;
import merchant.work.Progress;

/// Writes tables of results: CSV for programs (stable column names), CSV and XLSX for spreadsheets (titles in the language).
public final class SheetExport {
    private static final int CHECK_EVERY = 1_024;

    private SheetExport() {}

    /// Writes RFC 4180 CSV with the stable column names, numbers in full, days as ISO.
    ///
    /// @throws merchant.problem.Problem where the file cannot be written
    public static void csv(Sheet sheet, Path file, Translator translator, Progress progress) {
        csv(sheet, file, translator, progress, CsvWriter.Variant.PLAIN, sheet.columns().stream().map(Sheet.Column::name).toList());
    }

    /// Writes CSV that Excel opens right, Chinese included, with titles in the language.
    ///
    /// @return how many texts were written otherwise for Excel
    /// @throws merchant.problem.Problem where the file cannot be written
    public static Guarded csvForExcel(Sheet sheet, Path file, Translator translator, Progress progress) {
        return csv(sheet, file, translator, progress, CsvWriter.Variant.EXCEL, titles(sheet, translator));
    }

    private static Guarded csv(Sheet sheet, Path file, Translator translator, Progress progress, CsvWriter.Variant variant, List<String> header) {
        var guarded = new Guarded[] {Guarded.NONE};
        Outlet.write(file, out -> {
            try (var csv = new CsvWriter(new Open(out), variant)) {
                csv.row(header);
                for (int i = 0; i < sheet.rows().size(); i++) {
                    if (i % CHECK_EVERY == 0) {
                        progress.step(i, sheet.rows().size());
                    }
                    csv.row(Cells.plain(sheet.rows().get(i), translator));
                }
                guarded[0] = csv.guarded();
            }
        });
        progress.report(1);
        return guarded[0];
    }

    /// Writes a workbook, one sheet a table, with titles in the language.
    ///
    /// @throws merchant.problem.Problem where the file cannot be written or a table is too long for a sheet
    public static void xlsx(List<Sheet> sheets, Path file, Translator translator, Progress progress) {
        long all = Math.max(1, sheets.stream().mapToLong(s -> s.rows().size()).sum());
        Outlet.write(file, out -> {
            try (var book = new XlsxWriter(new Open(out))) {
                long done = 0;
                for (var sheet : sheets) {
                    book.sheet(translator.say(sheet.title()), titles(sheet, translator));
                    for (var row : sheet.rows()) {
                        if (done++ % CHECK_EVERY == 0) {
                            progress.step(done, all);
                        }
                        book.row(Cells.plain(row, translator));
                    }
                }
            }
        });
        progress.report(1);
    }

    private static List<String> titles(Sheet sheet, Translator translator) {
        return sheet.columns().stream().map(c -> translator.say(c.title())).toList();
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
