package merchant.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// What the one-step residuals of a model say about it. Residuals of a model that saw all there was to see look like noise: none is
/// foretold by the ones before it, and they are spread as the normal distribution that the bands assume.
///
/// The test is that of G. M. Ljung and G. E. P. Box, "On a measure of lack of fit in time series models", *Biometrika* 65, 1978; over
/// how many lags (10, or two seasons, at most a fifth of the residuals) is the rule of R. J. Hyndman and G. Athanasopoulos, *Forecasting:
/// Principles and Practice*, 3rd ed., section 5.4.
///
/// @param autocorrelation at 1, 2, … periods back, each between −1 and 1
/// @param bound beyond ± this an autocorrelation of noise lies in one of twenty lags: 1.96/√n
/// @param tests over rising counts of lags; empty where there are too few residuals
/// @param expected quantiles of the normal distribution, rising, one a residual
/// @param sorted the residuals, rising
@SuppressWarnings("ArrayRecordComponent")
public record ResidualCheck(double[] autocorrelation, double bound, List<LjungBox> tests, double[] expected, double[] sorted) {
    private static final double NOISE = 0.05;
    private static final int FEWEST = 20;
    private static final int SHORT = 10;
    private static final int LONGEST_SEASON = 53;

    public ResidualCheck {
        tests = List.copyOf(tests);
    }

    /// Whether the first `lags` autocorrelations together are more than chance makes them.
    ///
    /// @param freedom lags less the coefficients that were fitted to them
    /// @param p how often noise has a statistic as large
    public record LjungBox(int lags, double statistic, int freedom, double p) {}

    /// Looks at the residuals of a forecast.
    ///
    /// @param season periods in a season, 1 for none
    public static ResidualCheck of(SeriesForecast series, int season) {
        int coefficients = (int) series.details().stream().filter(d -> d.name().matches("s?(ar|ma)[0-9]+")).count();
        return of(series.residuals(), season, coefficients);
    }

    /// Looks at residuals, oldest first; those that are `NaN` are left out.
    ///
    /// @param coefficients estimated autoregressive and moving-average coefficients
    public static ResidualCheck of(double[] residuals, int season, int coefficients) {
        var e = Arrays.stream(residuals).filter(Double::isFinite).toArray();
        int n = e.length;
        int cycle = season > 1 && season <= LONGEST_SEASON ? season : 1;
        var acf = autocorrelation(e, Math.max(0, Math.min(n / 3, Math.max(2 * cycle + 1, (int) (10 * Math.log10(Math.max(1, n)))))));
        var sorted = e.clone();
        Arrays.sort(sorted);
        var expected = new double[n];
        Arrays.setAll(expected, i -> Gamma.normalQuantile((i + 0.5) / n));
        return new ResidualCheck(acf, 1.96 / Math.sqrt(Math.max(1, n)), tests(e, cycle, coefficients), expected, sorted);
    }

    private static List<LjungBox> tests(double[] e, int cycle, int coefficients) {
        var tests = new ArrayList<LjungBox>();
        if (e.length < FEWEST || Arrays.stream(e).allMatch(v -> v == e[0])) {
            return tests;
        }
        int most = e.length / 5;
        var lags = new TreeSet<>(cycle > 1 ? List.of(Math.min(cycle, most), Math.min(2 * cycle, most)) : List.of(Math.min(SHORT, most)));
        lags.add(Math.min(SHORT, most));
        var acf = autocorrelation(e, lags.last());
        for (int lag : lags) {
            if (lag > coefficients) {
                double sum = 0;
                for (int k = 1; k <= lag; k++) {
                    sum += acf[k - 1] * acf[k - 1] / (e.length - k);
                }
                double statistic = e.length * (e.length + 2.0) * sum;
                tests.add(new LjungBox(lag, statistic, lag - coefficients, Gamma.chiSquareAbove(statistic, lag - coefficients)));
            }
        }
        return tests;
    }

    /// The correlation of a series with itself, 1 to `lags` periods back, around one mean and over one variance.
    static double[] autocorrelation(double[] e, int lags) {
        double mean = Arrays.stream(e).average().orElse(0);
        double whole = Arrays.stream(e).map(v -> (v - mean) * (v - mean)).sum();
        var acf = new double[lags];
        for (int k = 1; k <= lags && whole > 0; k++) {
            double sum = 0;
            for (int t = k; t < e.length; t++) {
                sum += (e[t] - mean) * (e[t - k] - mean);
            }
            acf[k - 1] = sum / whole;
        }
        return acf;
    }

    /// The test over the most lags, which decides; empty where there are too few residuals for one.
    public java.util.Optional<LjungBox> decisive() {
        return tests.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(tests.getLast());
    }

    /// True where a test was possible and found no pattern.
    public boolean noise() {
        return decisive().filter(t -> t.p() >= NOISE).isPresent();
    }

    /// True where the test found a pattern.
    public boolean pattern() {
        return decisive().filter(t -> t.p() < NOISE).isPresent();
    }

    /// At how many periods back the autocorrelation is furthest from 0 among the lags tested; 0 where none was.
    public int strongest() {
        int most = Math.min(decisive().map(LjungBox::lags).orElse(0), autocorrelation.length);
        int strongest = 0;
        for (int k = 1; k <= most; k++) {
            strongest = strongest == 0 || Math.abs(autocorrelation[k - 1]) > Math.abs(autocorrelation[strongest - 1]) ? k : strongest;
        }
        return strongest;
    }
}
