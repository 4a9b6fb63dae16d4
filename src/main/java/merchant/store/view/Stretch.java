package merchant.store.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import merchant.table.view.ColumnProfile.Bin;

/// Equal stretches of time for counting dates: as short as leaves at most some dozens.
enum Stretch {
    DAY(ChronoUnit.DAYS, 1), WEEK(ChronoUnit.WEEKS, 7), MONTH(ChronoUnit.MONTHS, 30), QUARTER(IsoFields.QUARTER_YEARS, 91), YEAR(ChronoUnit.YEARS, 365),
    DECADE(ChronoUnit.DECADES, 3_652), CENTURY(ChronoUnit.CENTURIES, 36_525), MILLENNIUM(ChronoUnit.MILLENNIA, 365_250);

    private static final int MOST = 60;
    private final TemporalUnit unit;
    private final int days;

    Stretch(TemporalUnit unit, int days) {
        this.unit = unit;
        this.days = days;
    }

    static Stretch of(LocalDate first, LocalDate last) {
        long span = ChronoUnit.DAYS.between(first, last) + 1;
        for (var stretch : values()) {
            if (span / stretch.days < MOST) {
                return stretch;
            }
        }
        return MILLENNIUM;
    }

    /// The first day of the stretch, of a column in quotes.
    String sql(String column) {
        if (years() > 1) {
            return "make_date(CAST(floor(year(" + column + ") / " + years() + ") AS INTEGER) * " + years() + ", 1, 1)";
        }
        return "CAST(date_trunc('" + name().toLowerCase(Locale.ROOT) + "', " + column + ") AS DATE)";
    }

    /// How many years, the first a multiple of them; 1 for a year and for what is shorter.
    private int years() {
        return Math.max(1, days / 365);
    }

    private LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth(day.getMonthValue() - (day.getMonthValue() - 1) % 3);
            case YEAR, DECADE, CENTURY, MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), years()) * years(), 1, 1);
        };
    }

    /// @param counted first days of stretches with their counts
    List<Bin> bins(List<List<Object>> counted, LocalDate first, LocalDate last) {
        var counts = new HashMap<LocalDate, Long>();
        counted.forEach(r -> counts.merge(begin((LocalDate) r.getFirst()), (Long) r.get(1), Long::sum));
        var all = new ArrayList<Bin>();
        for (var day = begin(first); !day.isAfter(last) && all.size() < MOST * 20; day = day.plus(1, unit)) {
            all.add(new Bin(day, day.plus(1, unit).minusDays(1), counts.getOrDefault(day, 0L)));
        }
        return all;
    }
}
