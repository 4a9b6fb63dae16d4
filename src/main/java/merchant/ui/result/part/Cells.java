package merchant.ui.result.part;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import merchant.result.Sheet;
import merchant.text.Sentence;
import merchant.text.Translator;
import org.jspecify.annotations.Nullable;

/// Cells of a sheet as text: for reading, and for pasting into a spreadsheet.
public final class Cells {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// Orders raw cells of one column; nothing comes last.
    public static final Comparator<@Nullable Object> ORDER = Comparator.nullsLast(Cells::compare);

    private Cells() {}

    /// A cell in the manner of the language.
    public static String text(@Nullable Object cell, Sheet.Column column, Translator translator) {
        var numerals = translator.numerals();
        return switch (cell) {
            case null -> "–";
            case Long whole -> numerals.whole(whole);
            case Double share when column.kind() == Sheet.Kind.PERCENT -> numerals.percent(share, Math.max(0, column.decimals()));
            case Double number -> numerals.number(number, column.decimals());
            case LocalDate day -> numerals.day(day);
            case LocalDateTime time -> MOMENT.format(time);
            case Sentence sentence -> translator.say(sentence);
            default -> cell.toString();
        };
    }

    /// True where cells of the kind stand at the right.
    public static boolean right(Sheet.Kind kind) {
        return switch (kind) {
            case WHOLE, NUMBER, PERCENT, DATE -> true;
            case TEXT, SENTENCE -> false;
        };
    }

    /// Rows with their header as tab-separated text, numbers as spreadsheets read them.
    public static String pasted(Sheet sheet, List<List<Object>> rows, Translator translator) {
        var head = sheet.columns().stream().map(c -> translator.say(c.title())).collect(Collectors.joining("\t"));
        return head + rows.stream().map(row -> "\n" + row.stream().map(cell -> raw(cell, translator)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining()) + "\n";
    }

    private static String raw(@Nullable Object cell, Translator translator) {
        return switch (cell) {
            case null -> "";
            case Double number -> Double.isFinite(number) ? number.toString() : "";
            case LocalDateTime time -> MOMENT.format(time);
            case Sentence sentence -> translator.say(sentence);
            default -> cell.toString().replaceAll("[\\t\\r\\n]+", " ");
        };
    }

    private static int compare(Object a, Object b) {
        return switch (a) {
            case Number x when b instanceof Number y -> Double.compare(x.doubleValue(), y.doubleValue());
            case LocalDate x when b instanceof LocalDate y -> x.compareTo(y);
            case LocalDateTime x when b instanceof LocalDateTime y -> x.compareTo(y);
            default -> a.toString().compareToIgnoreCase(b.toString());
        };
    }
}
