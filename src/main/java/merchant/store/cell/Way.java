package merchant.store.cell;

import merchant.csv.type.Plan;
import merchant.table.Type;
import merchant.table.step.Step.Retype.DayOrder;

/// How a text is read, as one number that stands in SQL.
///
/// @param type what it becomes
/// @param comma true where the comma is the decimal mark
/// @param order of day, month and year
public record Way(Type type, boolean comma, DayOrder order) {
    private static final int COMMA = 8;
    private static final int ORDER = 16;

    static Way of(int code) {
        return new Way(Type.values()[code % COMMA], code % ORDER >= COMMA, DayOrder.values()[code / ORDER]);
    }

    int code() {
        return type.ordinal() + (comma ? COMMA : 0) + ORDER * order.ordinal();
    }

    /// The import's plan of such a column.
    Plan plan() {
        var format = type.isMoment() ? switch (order) {
            case YMD -> "ymd";
            case DMY -> "dmy";
            case MDY -> "mdy";
        } : comma ? "comma" : "point";
        return Plan.as(type, format, type == Type.FLAG ? "wrapped none" : "wrapped", true);
    }
}
