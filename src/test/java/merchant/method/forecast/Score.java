package merchant.method.forecast;

import java.util.Locale;
import java.util.stream.IntStream;
import merchant.method.forecast.Competition.One;
import merchant.result.SeriesForecast;

/// Sums over series, measured as the competitions measure: a mean over the series of the means over the horizon. A series that the method refused counts as
/// missing and is told.
final class Score {
    static final String HEADER = "| series | method | sMAPE | MASE | 80 % held | 95 % held | ms per series |\n| --- | --- | --- | --- | --- | --- | --- |";

    private double smape;
    private double mase;
    private long points;
    private long within80;
    private long within95;
    private int series;
    private int missing;
    private long nanos;

    void count(One one, SeriesForecast said, int lag) {
        if (said == null) {
            missing++;
            return;
        }
        double percent = 0;
        for (int h = 0; h < one.truth().length; h++) {
            double y = one.truth()[h];
            double error = Math.abs(y - said.mean()[h]);
            percent += error == 0 ? 0 : 200 * error / (Math.abs(y) + Math.abs(said.mean()[h]));
            within80 += y >= said.lower80()[h] && y <= said.upper80()[h] ? 1 : 0;
            within95 += y >= said.lower95()[h] && y <= said.upper95()[h] ? 1 : 0;
        }
        smape += percent / one.truth().length;
        mase += mase(one, said, lag);
        points += one.truth().length;
        series++;
    }

    /// The mean absolute error of one series over that of repeating its past `lag` periods later.
    static double mase(One one, SeriesForecast said, int lag) {
        double scale = IntStream.range(lag, one.past().length).mapToDouble(t -> Math.abs(one.past()[t] - one.past()[t - lag])).average().orElseThrow();
        return IntStream.range(0, one.truth().length).mapToDouble(h -> Math.abs(one.truth()[h] - said.mean()[h])).average().orElseThrow() / scale;
    }

    void took(long some) {
        nanos += some;
    }

    void add(Score other) {
        smape += other.smape;
        mase += other.mase;
        points += other.points;
        within80 += other.within80;
        within95 += other.within95;
        series += other.series;
        missing += other.missing;
        nanos += other.nanos;
    }

    String line(String name, String method) {
        return String.format(Locale.ROOT, "| %s (%d%s) | %s | %.2f | %.3f | %.1f %% | %.1f %% | %.1f |", name, series,
                missing == 0 ? "" : ", " + missing + " refused", method, smape / series, mase / series, 100.0 * within80 / points,
                100.0 * within95 / points, nanos / 1e6 / (series + missing));
    }
}
