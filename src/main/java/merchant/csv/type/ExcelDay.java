package merchant.csv.type;

/// The days of a spreadsheet: numbers counted from 1900 (with a 29 February 1900 that never was) or from 1904, the time as their
/// fraction. Read only when the user asks, because any amount could be one.
final class ExcelDay {
    /// Bits beside the orders of [DateParser].
    static final int FROM_1900 = 1 << 3;
    static final int FROM_1904 = 1 << 4;

    private static final int EPOCH_1900 = 25_569;
    private static final int EPOCH_1904 = 24_107;
    private static final int NEVER = 60;
    private static final int LAST = 2_958_465;
    private static final int SECONDS = 86_400;

    private ExcelDay() {}

    static boolean is(int order) {
        return order == FROM_1900 || order == FROM_1904;
    }

    /// Whether the number is a day.
    static boolean fits(double number, int order) {
        return number >= (order == FROM_1900 ? 1 : 0) && number < LAST + 1 && !(order == FROM_1900 && (int) number == NEVER);
    }

    /// Microseconds since 1970, to the second, which is as fine as a spreadsheet shows.
    static long stamp(double number, int order) {
        long seconds = Math.round((number - Math.floor(number)) * SECONDS);
        return day(number, order) * DateParser.DAY + seconds * 1_000_000;
    }

    /// Days since 1970.
    static long day(double number, int order) {
        long day = (long) Math.floor(number);
        return order == FROM_1904 ? day - EPOCH_1904 : day - EPOCH_1900 + (day < NEVER ? 1 : 0);
    }
}
