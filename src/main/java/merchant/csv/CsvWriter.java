package merchant.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Writes records as RFC 4180 CSV in UTF-8. Cells are String, Long, Integer, Double, LocalDate, LocalDateTime, Boolean, or null;
/// numbers are written plainly (no grouping, no exponent), days as `2024-01-05`, time stamps as `2024-01-05 13:05:00`.
public final class CsvWriter implements AutoCloseable {
    /// For whom the file is meant.
    public enum Variant {
        /// Plain: no byte order mark, every cell as it is.
        PLAIN,
        /// For a spreadsheet: a byte order mark, so that Excel reads Chinese right, and text that it would run as a formula
        /// is led by an apostrophe.
        EXCEL
    }

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter FINE_STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private final CSVPrinter printer;
    private final Variant variant;
    private long neutralised;

    /// Writes to a stream, which [#close] closes.
    public CsvWriter(OutputStream out, Variant variant) throws IOException {
        this(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16), variant);
    }

    /// Writes to a writer, which [#close] closes.
    public CsvWriter(Writer out, Variant variant) throws IOException {
        this.variant = variant;
        if (variant == Variant.EXCEL) {
            out.write('\uFEFF');
        }
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    /// Writes a file, replacing what was there.
    public static CsvWriter of(Path file, Variant variant) throws IOException {
        return new CsvWriter(Files.newOutputStream(file), variant);
    }

    /// Writes one record.
    ///
    /// @throws UncheckedIOException where the file cannot be written
    public void row(List<? extends @Nullable Object> cells) {
        try {
            if (cells.size() == 1 && (cells.getFirst() == null || "".equals(cells.getFirst()))) {
                // an empty line would be no record to most readers
                printer.getOut().append("\"\"\r\n");
                return;
            }
            for (var cell : cells) {
                printer.print(text(cell));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many text cells were led by an apostrophe so far.
    public long neutralised() {
        return neutralised;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }

    private String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> variant == Variant.EXCEL ? neutral(text) : text;
            case Double number -> plain(number);
            case Float number -> plain(number.doubleValue());
            case LocalDateTime time -> (time.getNano() == 0 ? STAMP : FINE_STAMP).format(time);
            default -> cell.toString();
        };
    }

    /// Text that starts like a formula; a plain number such as −3 kept as text is no formula.
    private String neutral(String text) {
        if (text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 || number(text)) {
            return text;
        }
        neutralised++;
        return "'" + text;
    }

    private static boolean number(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            if (!(c >= '0' && c <= '9' || c == '.' || i == 0 && (c == '-' || c == '+'))) {
                return false;
            }
        }
        return digits > 0;
    }

    private static String plain(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return new BigDecimal(Double.toString(number)).toPlainString();
    }
}
