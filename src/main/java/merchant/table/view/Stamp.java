package merchant.table.view;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/// How a time stamp is written wherever one is read, copied, looked for or compared with: to the second, and with its fraction where it has one.
public final class Stamp {
    private static final int MICROSECONDS = 6;
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, MICROSECONDS, true).toFormatter(Locale.ROOT);

    private Stamp() {}

    /// Such as `2024-01-05 13:05:00`, or `2024-01-05 13:05:00.123`.
    public static String of(LocalDateTime moment) {
        return FORM.format(moment);
    }
}
