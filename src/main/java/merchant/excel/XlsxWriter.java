package merchant.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import merchant.problem.Problem;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes a workbook: sheets with a bold, frozen header and typed cells. Text is always text, so a long order number stays
/// exact and nothing is run as a formula. Cells are String, Long, Integer, Double, LocalDate, LocalDateTime, Boolean, or null.
public final class XlsxWriter implements AutoCloseable {
    /// The most rows that a sheet can have, header included.
    public static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int FLUSH_EVERY = 1_000;
    private static final int PAGE = 8_192;
    /// Whole numbers beyond this lose digits in a spreadsheet's cell.
    private static final long EXACT = 999_999_999_999_999L;

    private final OutputStream out;
    private final Workbook book;
    private final Set<String> names = new HashSet<>();
    private @Nullable Worksheet sheet;
    private int row;

    /// Writes to a stream, which [#close] closes.
    public XlsxWriter(OutputStream out) {
        this.out = out;
        this.book = new Workbook(out, "Merchant Workbench", "1.0");
    }

    /// Writes a file, replacing what was there.
    public static XlsxWriter of(Path file) throws IOException {
        return new XlsxWriter(Files.newOutputStream(file));
    }

    /// Starts a sheet; the rows that follow go there. The name is cut and freed of signs that a sheet's name cannot have.
    public void sheet(String name, List<String> header) {
        if (header.size() > MOST_COLUMNS) {
            throw tooLarge();
        }
        finishSheet();
        sheet = book.newWorksheet(free(name));
        row = 0;
        for (int c = 0; c < header.size(); c++) {
            sheet.value(0, c, cut(header.get(c)));
            sheet.style(0, c).bold().set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    /// Writes one row of the sheet begun last.
    ///
    /// @throws Problem where the sheet is full
    public void row(List<? extends @Nullable Object> cells) {
        var target = sheet;
        if (target == null) {
            throw new IllegalStateException("no sheet was begun");
        }
        if (row >= MOST_ROWS || cells.size() > MOST_COLUMNS) {
            throw tooLarge();
        }
        for (int c = 0; c < cells.size(); c++) {
            cell(target, c, cells.get(c));
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            flush(target);
        }
    }

    /// Writes a whole table as a sheet.
    public void table(String name, Table table, Progress progress) {
        sheet(name, table.fields().stream().map(f -> f.name()).toList());
        for (long from = 0; from < table.rows(); from += PAGE) {
            progress.step(from, table.rows());
            table.page(from, PAGE).forEach(this::row);
        }
        progress.report(1);
    }

    @Override
    public void close() throws IOException {
        if (names.isEmpty()) {
            book.newWorksheet(free("Sheet 1"));
        }
        finishSheet();
        book.finish();
        out.close();
    }

    private void cell(Worksheet target, int c, @Nullable Object cell) {
        switch (cell) {
            case null -> { }
            case String text -> target.value(row, c, cut(text));
            case Boolean flag -> target.value(row, c, flag);
            case LocalDate day -> {
                target.value(row, c, day);
                target.style(row, c).format("yyyy-mm-dd").set();
            }
            case LocalDateTime time -> {
                target.value(row, c, time);
                target.style(row, c).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case Double number -> {
                if (Double.isFinite(number)) {
                    target.value(row, c, number);
                }
            }
            case Long whole when Math.abs(whole) > EXACT -> target.value(row, c, whole.toString());
            case Number number -> target.value(row, c, number);
            default -> target.value(row, c, cut(cell.toString()));
        }
    }

    private void finishSheet() {
        if (sheet != null) {
            try {
                sheet.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            sheet = null;
        }
    }

    private static void flush(Worksheet target) {
        try {
            target.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A name that is allowed and not yet taken.
    private String free(String wanted) {
        var clean = new StringBuilder();
        wanted.codePoints().map(c -> "[]:*?/\\".indexOf(c) >= 0 || c < ' ' ? '_' : c).forEach(clean::appendCodePoint);
        var name = clean.toString().strip().replaceAll("^'+|'+$", "_");
        name = name.isEmpty() ? "Sheet" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
        var tried = name;
        for (int n = 2; !names.add(tried.toLowerCase(Locale.ROOT)); n++) {
            var ending = " " + n;
            tried = name.substring(0, Math.min(name.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return tried;
    }

    private static String cut(String text) {
        if (text.length() > LONGEST_CELL) {
            throw Problem.request(Sentence.of("A cell is longer than the {0} characters that an XLSX cell can hold.", LONGEST_CELL),
                    Sentence.of("Write CSV instead."));
        }
        return text;
    }

    private static Problem tooLarge() {
        return Problem.request(Sentence.of("The table is larger than an XLSX sheet can be ({0} rows, {1} columns).", MOST_ROWS, MOST_COLUMNS),
                Sentence.of("Write CSV instead."));
    }
}
