package merchant.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import merchant.result.Sheet;
import merchant.text.Sentence;
import merchant.text.Translator;
import org.jspecify.annotations.Nullable;

/// Cells of a sheet: in words for readers, plain for files.
final class Cells {
    private Cells() {}

    /// As a reader sees it.
    static String say(@Nullable Object cell, Sheet.Column column, Translator translator) {
        return switch (cell) {
            case null -> "";
            case Sentence sentence -> translator.say(sentence);
            case Double number when column.kind() == Sheet.Kind.PERCENT -> translator.numerals().percent(number, Math.max(0, column.decimals()));
            case Double number -> translator.numerals().number(number, column.decimals());
            case Long number -> translator.numerals().whole(number);
            case Integer number -> translator.numerals().whole(number);
            case LocalDateTime time -> time.toString().replace('T', ' ');
            case LocalDate day -> day.toString();
            default -> cell.toString();
        };
    }

    /// As a file holds it: numbers in full, sentences in the language. A share stays a share.
    static List<@Nullable Object> plain(List<Object> row, Translator translator) {
        return row.stream().<@Nullable Object>map(c -> switch (c) {
            case null -> null;
            case Sentence sentence -> translator.say(sentence);
            case Double number when !Double.isFinite(number) -> null;
            default -> c;
        }).toList();
    }

    /// Whether a column is set at the right.
    static boolean right(Sheet.Column column) {
        return switch (column.kind()) {
            case WHOLE, NUMBER, PERCENT -> true;
            case TEXT, DATE, SENTENCE -> false;
        };
    }
}
