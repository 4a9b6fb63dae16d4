package merchant.method.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.ForecastResult;
import merchant.sample.plan.Planned;
import merchant.work.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Boosted trees on the sample shop in docs/measurements.md: the sales of each of its 120 products by day and by week, with and without
/// its prices and promotions, beside the other methods.
@Tag("bench")
class LagBench {
    @Test
    void theSampleShopByProduct() {
        var all = System.getProperty("methods", "seasonal-naive,boosted-lags,boosted-lags+known");
        for (var pace : System.getProperty("paces", "day,week").split(",")) {
            for (var name : all.split(",")) {
                var method = List.<Method>of(new SeasonalNaive(), new Mean(), new Ets(), new Auto(), new Arima(), new BoostedLags()).stream().filter(m -> m.id().equals(name.split("\\+")[0])).findFirst().orElseThrow();
                System.out.println(row(pace, method, name.contains("+")));
            }
        }
    }

    private static String row(String pace, Method method, boolean known) {
        var input = new Input(Planned.table(LocalDate.of(2024, 12, 31)), Map.of(), Planned.columns(known));
        var settings = Settings.initial(method.parameters()).with("frequency", pace).with("horizon", pace.equals("day") ? 28L : 8L)
                .with("folds", Long.getLong("folds", 5)).with("season", pace.equals("day") ? 7L : Long.getLong("season", 52L));
        long start = System.nanoTime();
        var result = (ForecastResult) method.run(input, settings, 1, Progress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        var series = result.series();
        return String.format(Locale.ROOT, "| %s | %s%s | %d | %.3f | %.3f | %.3f | %.1f %% | %.1f %% | %.1f |", pace, method.id(), known ? ", price and promotion" : "", series.size(),
                mean(result, "mae"), mean(result, "rmse"), mean(result, "mase"), 100 * mean(result, "coverage-80"), 100 * mean(result, "coverage-95"), seconds);
    }

    private static double mean(ForecastResult result, String id) {
        return result.summary().metrics().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow().value();
    }
}
