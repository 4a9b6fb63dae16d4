package merchant.method.forecast.series;

import merchant.table.Table;
import merchant.table.Type;

/// The moments of a date column, whatever its type.
public final class Moments {
    private Moments() {}

    /// Seconds since 1970-01-01T00:00 on the shop's wall clock, or plain period numbers; [Table#MISSING] where missing.
    public static long[] of(Table table, String date) {
        return table.field(date).type() == Type.WHOLE ? PeriodNumbers.read(table.numbers(date)) : table.moments(date);
    }
}
