package merchant.csv.type;

import merchant.table.Type;
import org.jspecify.annotations.Nullable;

/// What is known of a column beside its values.
///
/// @param column its name
/// @param type the type that the user chose, or null
/// @param comma true where the comma is the likelier decimal mark
/// @param markChosen true where the user chose that mark, so that it decides even against the values
/// @param order the order of dates that the user chose, or 0
/// @param likelyOrder the order that other columns of the file leave no doubt of, or 0
/// @param meaning what the name says of the values
public record Wish(String column, @Nullable Type type, boolean comma, boolean markChosen, int order, int likelyOrder, Meaning meaning) {
    /// What a name says of a column's values: codes, such as an order number; days; numbers, such as a price.
    public enum Meaning {
        NOTHING, CODE, DATE, NUMBER
    }

    /// True where the name says that values are codes.
    boolean code() {
        return meaning == Meaning.CODE;
    }

    /// True where the name says that values are days.
    boolean date() {
        return meaning == Meaning.DATE;
    }

    /// The bit of [DateParser] for `ymd`, `dmy`, `mdy`, `excel` or `excel-1904`; 0 for anything else.
    public static int order(String word) {
        return switch (word) {
            case "ymd" -> DateParser.YMD;
            case "dmy" -> DateParser.DMY;
            case "mdy" -> DateParser.MDY;
            case "excel" -> ExcelDay.FROM_1900;
            case "excel-1904" -> ExcelDay.FROM_1904;
            default -> 0;
        };
    }
}
