package merchant.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import merchant.excel.NumberFormats.Meaning;

/// A workbook's days as numbers: days since the end of 1899, with the 29 February 1900 that never was, or since 1904.
final class Serial {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_THAT_NEVER_WAS = 60;
    private static final int END = 2_958_466;
    private static final long MILLIS = 86_400_000;

    private Serial() {}

    /// The day and time that a number stands for; empty where it is none.
    static Optional<String> text(BigDecimal number, Meaning meaning, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(END)) >= 0) {
            return Optional.empty();
        }
        long millis = number.multiply(BigDecimal.valueOf(MILLIS)).setScale(0, RoundingMode.HALF_UP).longValue();
        long days = Math.floorDiv(millis, MILLIS);
        var time = LocalTime.ofNanoOfDay(Math.floorMod(millis, MILLIS) * 1_000_000);
        if (meaning == Meaning.TIME && days == 0) {
            return Optional.of(text(time));
        }
        if (!from1904 && days == LEAP_THAT_NEVER_WAS) {
            return Optional.empty();
        }
        var day = from1904 ? FIRST_1904.plusDays(days) : FIRST.plusDays(days < LEAP_THAT_NEVER_WAS ? days + 1 : days);
        boolean alone = meaning == Meaning.DAY && time.equals(LocalTime.MIDNIGHT);
        return Optional.of(alone ? day.toString() : day + " " + text(time));
    }

    private static String text(LocalTime time) {
        var whole = TIME.format(time);
        return time.getNano() == 0 ? whole : whole + String.format(java.util.Locale.ROOT, ".%03d", time.getNano() / 1_000_000);
    }
}
