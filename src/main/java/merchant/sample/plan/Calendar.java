package merchant.sample.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The days of the plan, and what each does to demand: trend, week, festivals.
final class Calendar {
    static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST, LAST) + 1;
    /// Growth of demand in a year, as a logarithm.
    static final double TREND = 0.18;
    /// Monday to Sunday.
    static final double[] WEEK = {0.92, 0.88, 0.92, 0.97, 1.08, 1.18, 1.05};
    /// New Year's Day of the lunar calendar.
    static final List<LocalDate> SPRING_FESTIVALS = List.of(LocalDate.of(2023, 1, 22), LocalDate.of(2024, 2, 10), LocalDate.of(2025, 1, 29));
    static final List<LocalDate> BLACK_FRIDAYS = List.of(LocalDate.of(2023, 11, 24), LocalDate.of(2024, 11, 29));

    private Calendar() {}

    static LocalDate date(int day) {
        return FIRST.plusDays(day);
    }

    static int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(FIRST, date);
    }

    /// What demand for a group is multiplied with on this day, prices apart.
    static double factor(Category category, int day) {
        var date = date(day);
        double trend = StrictMath.exp(TREND * day / 365.25);
        return trend * WEEK[date.getDayOfWeek().getValue() - 1] * category.season(date.getDayOfYear())
                * springFestival(date, category) * sale(date);
    }

    /// Rises for three weeks, falls when parcels no longer arrive in time, and rests while the carriers rest.
    static double springFestival(LocalDate date, Category category) {
        double factor = 1;
        for (var festival : SPRING_FESTIVALS) {
            long before = ChronoUnit.DAYS.between(date, festival);
            double lift = before > 21 || before < -10 ? 1 : before >= 6 ? 1 + 1.0 * (22 - before) / 16 : before >= 2 ? 0.4 + 0.25 * (before - 1)
                    : before >= -6 ? 0.35 : 0.7;
            factor *= lift > 1 ? StrictMath.pow(lift, category.gift()) : lift;
        }
        return factor;
    }

    /// 618, Double 11 and Black Friday, with the quiet days after them.
    static double sale(LocalDate date) {
        double factor = 1;
        int number = date.getMonthValue() * 100 + date.getDayOfMonth();
        if (number >= 601 && number <= 620) {
            factor = number >= 616 && number <= 618 ? 2.6 : 1.25;
        } else if (number >= 621 && number <= 627 || number >= 1113 && number <= 1119) {
            factor = 0.8;
        } else if (number >= 1101 && number <= 1112) {
            factor = number == 1111 ? 4.0 : number == 1110 || number == 1112 ? 1.8 : 1.3;
        }
        for (var friday : BLACK_FRIDAYS) {
            long after = ChronoUnit.DAYS.between(friday, date);
            factor *= after == 0 ? 2.0 : after > 0 && after <= 3 ? 1.5 : 1;
        }
        return factor;
    }

    /// True on the days when most of the shop is on sale.
    static boolean onSale(LocalDate date) {
        int number = date.getMonthValue() * 100 + date.getDayOfMonth();
        boolean blackFriday = BLACK_FRIDAYS.stream().anyMatch(f -> !date.isBefore(f) && date.isBefore(f.plusDays(4)));
        return number >= 601 && number <= 620 || number >= 1101 && number <= 1112 || blackFriday;
    }

    /// True in the three weeks before Spring Festival.
    static boolean beforeSpringFestival(LocalDate date) {
        return SPRING_FESTIVALS.stream().anyMatch(f -> date.isBefore(f) && !date.isBefore(f.minusDays(21)));
    }
}
