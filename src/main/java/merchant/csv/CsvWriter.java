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
import java.util.regex.Pattern;
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
        /// For a spreadsheet: a byte order mark, so that Excel reads Chinese right, text that it would run as a formula led by an
        /// apostrophe, and codes that it would change (`00501`, 16 digits and more, `1E5`, `3-4`) as `="00501"`, which imports read as the code.
        EXCEL
    }

    /// How many texts of a file meant for Excel are written otherwise than they are, so that Excel shows them as they are.
    ///
    /// @param formulas led by an apostrophe, because a spreadsheet would run them
    /// @param codes written as `="00501"`, because a spreadsheet would make another number or a day of them
    public record Guarded(long formulas, long codes) {
        public static final Guarded NONE = new Guarded(0, 0);

        public boolean any() {
            return formulas + codes > 0;
        }

        public Guarded plus(Guarded more) {
            return new Guarded(formulas + more.formulas, codes + more.codes);
        }
    }

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter FINE_STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    /// What Excel reads as another number or as a day: leading zeros, a leading plus (a phone), over 11 digits (shown in powers of ten, and over 15 lost), powers of ten, day and month.
    private static final Pattern CHANGED = Pattern.compile("0[0-9]+|\\+[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+|[0-9]{1,2}[-/][0-9]{1,2}");

    private final CSVPrinter printer;
    private final Variant variant;
    private long formulas;
    private long codes;

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

    /// How many text cells were written otherwise so far.
    public Guarded guarded() {
        return new Guarded(formulas, codes);
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

    /// Text that starts like a formula, and a code that would be changed; a plain number such as −3 kept as text is neither.
    private String neutral(String text) {
        if (CHANGED.matcher(text).matches()) {
            codes++;
            return "=\"" + text + "\"";
        }
        if (text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 || number(text)) {
            return text;
        }
        formulas++;
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
