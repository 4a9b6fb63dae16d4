package merchant.method.forecast.lag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.boost.Features;
import merchant.method.forecast.fit.Company;
import merchant.method.forecast.fit.Scene;
import merchant.result.ForecastResult.Unit;

/// What the trees are told about a period ahead that is known beforehand: its date, the holidays around it, the known columns, and what kind of
/// product the series is.
final class Outlook {
    static final String HOLIDAY = "holiday ";
    static final String KNOWN = "known ";
    static final String RECENT = "recent known ";
    static final String GROUP = "group";
    private static final long DAY = 86_400;

    private final Unit unit;
    private final List<Scene.Known> known;
    private final Occasions occasions;
    private final List<String> groups;
    private final int recent;

    /// @param company all series have the same unit and the same known columns
    /// @param recent periods over which what is usual lately is taken
    Outlook(Company company, int recent) {
        var like = company.members().getFirst().scene();
        this.recent = recent;
        unit = like.unit();
        known = like.known();
        occasions = Occasions.of(company);
        groups = company.members().stream().map(Company.Member::group).filter(g -> !g.isEmpty()).distinct().sorted()
                .limit(Features.MOST_CATEGORIES).toList();
    }

    /// The names of the features, in their order; the group last.
    List<String> names() {
        var names = new ArrayList<>(dates(unit));
        occasions.holidays().forEach(h -> names.add(HOLIDAY + h.id()));
        IntStream.range(0, known.size()).forEach(k -> names.addAll(List.of(KNOWN + k, RECENT + k)));
        if (!groups.isEmpty()) {
            names.add(GROUP);
        }
        return names;
    }

    static List<String> dates(Unit unit) {
        return switch (unit) {
            case HOUR -> List.of("hour", "weekday", "month", "day of year");
            case DAY -> List.of("weekday", "day of month", "month", "day of year");
            case WEEK -> List.of("week of month", "day of year");
            case MONTH, QUARTER -> List.of("month");
            case YEAR, NUMBER -> List.of();
        };
    }

    Occasions occasions() {
        return occasions;
    }

    List<Scene.Known> known() {
        return known;
    }

    /// How many kinds of product there are.
    int groups() {
        return groups.size();
    }

    /// Writes one row.
    ///
    /// @param origin the position of the last value that may be seen
    /// @param ahead 1 for the next period
    void write(Company.Member member, int origin, int ahead, Pen pen) {
        date(member.scene(), origin + ahead, pen);
        for (int h = 0; h < occasions.holidays().size(); h++) {
            pen.put(occasions.at(h, member.first() + origin + ahead));
        }
        known(member.scene(), origin, origin + ahead, pen);
        if (!groups.isEmpty()) {
            int group = groups.indexOf(member.group());
            pen.put(group < 0 ? Double.NaN : group);
        }
    }

    private void date(Scene scene, int target, Pen pen) {
        boolean dated = target < scene.starts().length;
        long start = dated ? scene.starts()[target] : 0;
        var date = LocalDate.ofEpochDay(Math.floorDiv(start, DAY));
        double[] values = switch (unit) {
            case HOUR -> new double[] {Math.floorMod(start, DAY) / 3600.0, date.getDayOfWeek().getValue(), date.getMonthValue(), date.getDayOfYear()};
            case DAY -> new double[] {date.getDayOfWeek().getValue(), date.getDayOfMonth(), date.getMonthValue(), date.getDayOfYear()};
            case WEEK -> new double[] {(date.getDayOfMonth() - 1) / 7, date.getDayOfYear()};
            case MONTH, QUARTER -> new double[] {date.getMonthValue()};
            case YEAR, NUMBER -> new double[0];
        };
        for (double value : values) {
            pen.put(dated ? value : Double.NaN);
        }
    }

    /// A number such as a price beside its mean so far and its recent mean; a share as it is, and its recent mean.
    private void known(Scene scene, int origin, int target, Pen pen) {
        for (var column : scene.known()) {
            var values = column.values();
            double value = target < values.length ? values[target] : values[values.length - 1];
            boolean number = column.kind() == Scene.Kind.NUMBER;
            pen.put(number ? value / Lags.whole(mean(values, 0, origin)) : value);
            double lately = mean(values, Math.max(0, origin - recent + 1), origin);
            pen.put(number ? value / Lags.whole(lately) : lately);
        }
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += values[i];
        }
        return sum / (to - from + 1);
    }
}
