package merchant.method.forecast.stock;

import java.util.List;
import merchant.method.Input;
import merchant.method.forecast.series.SalesDays;
import merchant.method.forecast.series.SeriesSet;
import merchant.result.ForecastResult.Unit;
import merchant.table.Role;

/// Days on which the whole shop sold nothing: it was closed then, because not all of several products run out together.
///
/// A shop is whole where its products are several: [#SEVERAL] series, or as many products in a forecast of everything.
///
/// @param days true for each such day
/// @param times those that are longer than chance explains
@SuppressWarnings("ArrayRecordComponent")
record Shut(boolean[] days, List<Outage> times) {
    private static final int SEVERAL = 3;
    private static final int WEEK = 7;

    static Shut of(Input input, SeriesSet set, SalesDays days) {
        var all = List.copyOf(days.sales().values());
        boolean whole = set.series().size() == 1 && set.series().getFirst().name().isEmpty();
        if (all.isEmpty() || (whole ? products(input) : all.size()) < SEVERAL) {
            return new Shut(new boolean[0], List.of());
        }
        var sums = new int[all.getFirst().length];
        for (var one : all) {
            for (int t = 0; t < sums.length; t++) {
                sums[t] += one[t];
            }
        }
        var shut = new boolean[sums.length];
        for (int t = 0; t < shut.length; t++) {
            shut[t] = sums[t] == 0;
        }
        var pull = ZeroRuns.pull(List.of(sums), sums, days.grid().unit() == Unit.DAY ? WEEK : 1);
        return new Shut(shut, ZeroRuns.of(sums, pull).stream()
                .map(r -> new Outage(days.grid().start(days.first() + r.from()), days.grid().start(days.first() + r.to()), r.chance())).toList());
    }

    private static int products(Input input) {
        return input.table().find(Role.PRODUCT).map(f -> input.table().levels(f.name()).names().size()).orElse(1);
    }

    /// The same pull of days, and none on a closed one.
    double[] without(double[] pull) {
        var open = pull.clone();
        for (int t = 0; t < days.length; t++) {
            open[t] = days[t] ? 0 : open[t];
        }
        return open;
    }
}
