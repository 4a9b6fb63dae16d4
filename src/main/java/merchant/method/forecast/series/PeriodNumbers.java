package merchant.method.forecast.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import merchant.table.Table;

/// Whole numbers in the date column: plain period numbers (1, 2, 3 …; 2019, 2020 …), or dates written without signs
/// (`20240131`, `202401`), which are read as the dates that they are when every number can be.
final class PeriodNumbers {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final long DAY = 86_400;

    private PeriodNumbers() {}

    /// True where every number is a date written as YYYYMMDD, or every one a month written as YYYYMM.
    static boolean areDates(double[] numbers) {
        return all(numbers, true) || all(numbers, false);
    }

    /// Moments of dates written without signs, else the numbers themselves; [Table#MISSING] where missing.
    static long[] read(double[] numbers) {
        boolean days = all(numbers, true);
        boolean dates = days || all(numbers, false);
        var moments = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            moments[i] = Double.isNaN(numbers[i]) ? Table.MISSING : dates ? moment((long) numbers[i], days) : (long) numbers[i];
        }
        return moments;
    }

    private static boolean all(double[] numbers, boolean days) {
        boolean seen = false;
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                seen = true;
                if (moment((long) number, days) == Table.MISSING) {
                    return false;
                }
            }
        }
        return seen;
    }

    private static long moment(long number, boolean days) {
        long year = days ? number / 10_000 : number / 100;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Table.MISSING;
        }
        try {
            int month = (int) (days ? number / 100 % 100 : number % 100);
            return LocalDate.of((int) year, month, days ? (int) (number % 100) : 1).toEpochDay() * DAY;
        } catch (DateTimeException e) {
            return Table.MISSING;
        }
    }
}
