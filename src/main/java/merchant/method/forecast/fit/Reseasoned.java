package merchant.method.forecast.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;
import merchant.work.Progress;

/// A model of the past without its season, and the season put back: for seasons too long to be states of a model, such as the
/// 52 weeks or the 365 days of a year.
///
/// The season is that of [Periodic]; factors where the series is positive and logarithms leave less unexplained, differences
/// else. How unsure the season's figures are goes into the bands and paths.
public final class Reseasoned implements Fit {
    private final Fit inner;
    private final double[] y;
    private final double[] season;
    private final boolean factors;
    private final double doubt;

    private Reseasoned(Fit inner, double[] y, double[] season, boolean factors, double doubt) {
        this.inner = inner;
        this.y = y;
        this.season = season;
        this.factors = factors;
        this.doubt = doubt;
    }

    /// Takes the season out, fits the rest, and puts the season back.
    ///
    /// @param y at least two seasons
    public static Fit fit(Forecaster forecaster, double[] y, int period, Progress progress) {
        boolean positive = Arrays.stream(y).allMatch(v -> v > 0);
        var plain = Periodic.of(y, period);
        progress.check();
        var logs = positive ? Periodic.of(Arrays.stream(y).map(Math::log).toArray(), period) : plain;
        boolean factors = positive && spread(logs) * geometricMean(y) < spread(plain);
        var season = factors ? Arrays.stream(logs.season()).map(Math::exp).toArray() : plain.season().clone();
        var adjusted = new double[y.length];
        Arrays.setAll(adjusted, t -> factors ? y[t] / season[t % period] : y[t] - season[t % period]);
        double doubt = Math.sqrt(factors ? logs.doubt() : plain.doubt());
        return new Reseasoned(forecaster.fit(adjusted, 1, progress), y.clone(), season, factors, doubt);
    }

    private static double spread(Periodic parts) {
        return Math.sqrt(Arrays.stream(parts.remainder()).map(e -> e * e).average().orElse(0));
    }

    private static double geometricMean(double[] y) {
        return Math.exp(Arrays.stream(y).map(Math::log).average().orElse(0));
    }

    private double[] back(double[] values, int from) {
        var result = new double[values.length];
        Arrays.setAll(result, h -> factors ? values[h] * season[(from + h) % season.length] : values[h] + season[(from + h) % season.length]);
        return result;
    }

    @Override
    public double[] mean(int horizon) {
        return back(inner.mean(horizon), y.length);
    }

    @Override
    public Band band(int horizon, double level) {
        var mean = inner.mean(horizon);
        var band = inner.band(horizon, level);
        double reach = Gauss.quantile((1 + level) / 2) * doubt;
        var lower = new double[horizon];
        var upper = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            double more = factors ? reach * Math.abs(mean[h]) : reach;
            lower[h] = mean[h] - Math.hypot(mean[h] - band.lower()[h], more);
            upper[h] = mean[h] + Math.hypot(band.upper()[h] - mean[h], more);
        }
        return new Band(back(lower, y.length), back(upper, y.length));
    }

    /// Errors of the season's figures are drawn once a path, because a figure that is wrong is wrong every year.
    @Override
    public double[] path(int horizon, RandomGenerator random) {
        var errors = new double[Math.min(horizon, season.length)];
        Arrays.setAll(errors, i -> doubt * random.nextGaussian());
        var path = inner.path(horizon, random);
        for (int h = 0; h < horizon; h++) {
            double error = errors[h % errors.length];
            path[h] = factors ? path[h] * (1 + error) : path[h] + error;
        }
        return back(path, y.length);
    }

    @Override
    public double[] fitted() {
        return back(inner.fitted(), 0);
    }

    /// `STL(52) + ETS(A,N,N)`: STL is the usual name of a decomposition by local lines.
    @Override
    public String model() {
        return "STL(" + season.length + ") + " + inner.model();
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        return inner.details();
    }

    @Override
    public List<SeriesForecast.Component> components() {
        var components = new ArrayList<SeriesForecast.Component>();
        inner.components().stream().filter(c -> c.id().equals("level") || c.id().equals("trend")).forEach(components::add);
        if (components.isEmpty()) {
            return List.of();
        }
        var seasons = new double[y.length];
        Arrays.setAll(seasons, t -> season[t % season.length]);
        components.add(new SeriesForecast.Component("season", factors ? Sentence.of("Season (factor)") : Sentence.of("Season"), seasons));
        var fitted = fitted();
        var remainder = new double[y.length];
        Arrays.setAll(remainder, t -> y[t] - fitted[t]);
        components.add(new SeriesForecast.Component("remainder", Sentence.of("Remainder"), remainder));
        return components;
    }

    @Override
    public List<SeriesForecast.Effect> effects() {
        return inner.effects();
    }

    @Override
    public List<Found> found() {
        return inner.found();
    }

    @Override
    public double[] residuals() {
        return inner.residuals();
    }
}
