package merchant.figure.story;

import java.util.Arrays;
import java.util.List;
import merchant.figure.Figure;
import merchant.figure.point.PointChart;
import merchant.figure.point.StemChart;
import merchant.result.ForecastResult;
import merchant.result.ResidualCheck;
import merchant.result.SeriesForecast;
import merchant.text.Part;
import merchant.text.Sentence;

/// What a model left over: how it goes with itself, and how it is spread.
final class ResidualFigures {
    private static final int FEWEST = 20;
    private static final double FAR = 1.96;
    private static final double FAR_SHARE = 0.05;

    private ResidualFigures() {}

    /// Two figures; none where there are too few errors to see anything in them.
    static List<Figure> of(ForecastResult result, SeriesForecast series) {
        var check = ResidualCheck.of(series, result.season());
        if (check.sorted().length < FEWEST || check.decisive().isEmpty()) {
            return List.of();
        }
        return List.of(correlation(result, series, check), quantiles(result, series, check));
    }

    private static Figure correlation(ForecastResult result, SeriesForecast series, ResidualCheck check) {
        var title = check.noise() ? Sentence.of("The one-step errors look like noise")
                : Sentence.of("The one-step errors still hold a pattern, strongest at {0} back", Periods.count(check.strongest(), result.unit()));
        return new Figure("residual-acf", title,
                Sentence.of("Correlation of the one-step errors with those so many periods before; of noise 19 in 20 stay between the dashed lines"),
                ForecastFigures.foot(result, series), new StemChart(Sentence.of("Autocorrelation"), check.autocorrelation(), check.bound()));
    }

    private static Figure quantiles(ForecastResult result, SeriesForecast series, ResidualCheck check) {
        int count = check.sorted().length;
        double far = Arrays.stream(check.sorted()).filter(e -> Math.abs(e) > FAR).count() / (double) count;
        double chance = 2 * Math.sqrt(FAR_SHARE * (1 - FAR_SHARE) / count);
        var title = far > FAR_SHARE + chance
                ? Sentence.of("Large errors are more frequent than the bands assume: {0} lie beyond the 95 % mark instead of 5 %", Part.percent(far))
                : Sentence.of("Large errors are about as frequent as the bands assume");
        return new Figure("residual-quantiles", title,
                Sentence.of("One-step errors in standard deviations, smallest to largest, against those of a normal distribution; on the line they agree"),
                ForecastFigures.foot(result, series), new PointChart(Sentence.of("Error in standard deviations"), check.expected(), check.sorted()));
    }
}
