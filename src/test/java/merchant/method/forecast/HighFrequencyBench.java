package merchant.method.forecast;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import jdplus.highfreq.base.api.ExtendedAirlineSpec;
import jdplus.highfreq.base.core.extendedairline.ExtendedAirlineKernel;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.data.Parameter;
import jdplus.toolkit.base.core.math.matrices.FastMatrix;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.method.forecast.Competition.One;
import merchant.result.ForecastResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The airline model for high frequencies of JDemetra+ (seasons of a day and of a week) beside the program's own ARIMA with waves and repeating the day before, on every n-th
/// hourly series of the M4 competition: `-Djudge=FOLDER`, as for [JudgeBench], `-Djudge.every=20`. The model is fitted alone, without a backtest; the
/// seconds of the methods are those of a run with one past test period.
@Tag("bench")
class HighFrequencyBench {
    private static final double[] DAY = {24};
    private static final double[] WEEK = {168};
    private static final double[] DAY_AND_WEEK = {24, 168};
    private static final double PRECISION = 1e-6;

    @Test
    void hours() {
        var folder = System.getProperty("judge");
        Assumptions.assumeTrue(folder != null && Files.exists(Path.of(folder, "Hourly-train.csv")), "no folder with the hourly series was given (-Djudge=FOLDER)");
        var group = Competition.in(Path.of(folder)).get("M4 hourly").getFirst().every(Integer.getInteger("judge.every", 20));
        System.out.println("| hourly series | method | MASE | seconds per series |\n| --- | --- | --- | ---: |");
        row(group.series(), "airline, day and week", one -> airline(one, DAY_AND_WEEK, false));
        row(group.series(), "airline, day and week, logarithms", one -> airline(one, DAY_AND_WEEK, true));
        row(group.series(), "airline, week", one -> airline(one, WEEK, false));
        row(group.series(), "airline, day", one -> airline(one, DAY, false));
        row(group.series(), "seasonal-naive", one -> method(one, new SeasonalNaive()));
        row(group.series(), "arima", one -> method(one, new Arima()));
    }

    private interface Way {
        double[] forecast(One one);
    }

    private static void row(List<One> all, String name, Way way) {
        var scores = new ArrayList<Double>();
        long start = System.nanoTime();
        int failed = 0;
        for (var one : all) {
            try {
                scores.add(mase(one, way.forecast(one)));
            } catch (RuntimeException e) {
                System.out.println(name + " on " + one.name() + ": " + e);
                failed++;
            }
        }
        System.out.println(String.format(Locale.ROOT, "| %d%s | %s | %.3f | %.2f |", scores.size(), failed > 0 ? ", " + failed + " failed" : "", name,
                scores.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN), (System.nanoTime() - start) / 1e9 / all.size()));
    }

    private static double mase(One one, double[] said) {
        double scale = IntStream.range(24, one.past().length).mapToDouble(t -> Math.abs(one.past()[t] - one.past()[t - 24])).average().orElseThrow();
        return IntStream.range(0, one.truth().length).mapToDouble(h -> Math.abs(one.truth()[h] - said[h])).average().orElseThrow() / scale;
    }

    private static double[] airline(One one, double[] periods, boolean logarithms) {
        var spec = ExtendedAirlineSpec.builder().periodicities(periods).differencingOrder(periods.length + 1).theta(Parameter.undefined())
                .stheta(Parameter.make(periods.length)).adjustToInt(true).build();
        int ahead = one.truth().length;
        var found = ExtendedAirlineKernel.fastProcess(DoubleSeq.of(one.past()), FastMatrix.make(one.past().length + ahead, 0), false, new String[0], 0, spec, PRECISION, ahead, logarithms);
        return Arrays.copyOfRange(found.getY(), one.past().length, one.past().length + ahead);
    }

    private static double[] method(One one, Method method) {
        var times = IntStream.rangeClosed(1, one.past().length).mapToObj(t -> (long) t).toList();
        var table = MemoryTable.named("train").column(Field.of("t", Type.WHOLE), times).column(Field.of("value", Type.DECIMAL), Arrays.stream(one.past()).boxed().toList()).build();
        var settings = Settings.initial(method.parameters()).with("season", 24L).with("horizon", (long) one.truth().length).with("folds", 1L);
        return ((ForecastResult) method.run(Input.of(table, Map.of("date", "t", "value", "value")), settings, 1, Progress.NONE)).series().getFirst().mean();
    }
}
