package merchant.method.forecast.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.result.ResidualCheck;
import merchant.result.SeriesForecast;
import merchant.result.Sheet;
import merchant.result.Sheet.Column;
import merchant.result.Sheet.Kind;
import merchant.text.Sentence;

/// The tables of what the models left over: how it goes with itself, whether that is chance, and whether it is spread as the bands assume.
///
/// @param season periods in a season, 1 for none
public record ResidualSheets(List<SeriesForecast> series, int season) {
    private static final int MOST_ROWS = 200_000;
    private static final Column SERIES = new Column("series", Sentence.of("Series"), Kind.TEXT, 0);

    public List<Sheet> all() {
        var correlations = new ArrayList<List<Object>>();
        var tests = new ArrayList<List<Object>>();
        var quantiles = new ArrayList<List<Object>>();
        for (var one : series) {
            var check = ResidualCheck.of(one, season);
            if (correlations.size() + check.autocorrelation().length <= MOST_ROWS) {
                for (int k = 0; k < check.autocorrelation().length; k++) {
                    correlations.add(Arrays.asList(one.name(), k + 1L, check.autocorrelation()[k], -check.bound(), check.bound()));
                }
            }
            for (var test : check.tests()) {
                tests.add(Arrays.asList(one.name(), (long) test.lags(), test.statistic(), (long) test.freedom(), test.p()));
            }
            if (quantiles.size() + check.sorted().length <= MOST_ROWS) {
                for (int i = 0; i < check.sorted().length; i++) {
                    quantiles.add(Arrays.asList(one.name(), check.expected()[i], check.sorted()[i]));
                }
            }
        }
        return List.of(correlations(correlations), tests(tests), quantiles(quantiles));
    }

    private static Column number(String name, Sentence title, int decimals) {
        return new Column(name, title, Kind.NUMBER, decimals);
    }

    private static Sheet correlations(List<List<Object>> rows) {
        return new Sheet("residual-acf", Sentence.of("Autocorrelation of the one-step errors"), List.of(SERIES,
                new Column("lag", Sentence.of("Periods back"), Kind.WHOLE, 0), number("acf", Sentence.of("Autocorrelation"), 3),
                number("noise-from", Sentence.of("Noise from"), 3), number("noise-to", Sentence.of("Noise to"), 3)), rows);
    }

    private static Sheet tests(List<List<Object>> rows) {
        return new Sheet("ljung-box", Sentence.of("Are the one-step errors noise? (Ljung–Box)"), List.of(SERIES,
                new Column("lags", Sentence.of("Lags"), Kind.WHOLE, 0), number("statistic", Sentence.of("Statistic"), 3),
                new Column("freedom", Sentence.of("Degrees of freedom"), Kind.WHOLE, 0), number("p", Sentence.of("p"), 4)), rows);
    }

    private static Sheet quantiles(List<List<Object>> rows) {
        return new Sheet("residual-quantiles", Sentence.of("One-step errors against the normal distribution"), List.of(SERIES,
                number("normal", Sentence.of("Expected of normal errors"), 3), number("error", Sentence.of("Error in standard deviations"), 3)), rows);
    }
}
