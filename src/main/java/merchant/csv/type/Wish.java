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
/// @param code true where the name says that values are codes, such as an order number
/// @param date true where the name says that values are days
public record Wish(String column, @Nullable Type type, boolean comma, boolean markChosen, int order, boolean code, boolean date) {

    /// The bit of [DateParser] for `ymd`, `dmy` or `mdy`; 0 for anything else.
    public static int order(String word) {
        return switch (word) {
            case "ymd" -> DateParser.YMD;
            case "dmy" -> DateParser.DMY;
            case "mdy" -> DateParser.MDY;
            default -> 0;
        };
    }
}
