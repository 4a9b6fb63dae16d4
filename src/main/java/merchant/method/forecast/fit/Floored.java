package merchant.method.forecast.fit;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import merchant.result.SeriesForecast;
import merchant.work.Progress;

/// A fit whose forecasts do not fall below 0. Used where no past value did: sales and visits cannot be negative, and a band
/// cut at 0 still holds every value that it held before.
public final class Floored implements Fit {
    private final Fit fit;

    private Floored(Fit fit) {
        this.fit = fit;
    }

    /// Fits, and floors the fit where no value is negative.
    public static Fit fit(Forecaster forecaster, double[] y, int season, Progress progress) {
        var fit = forecaster.fit(y, season, progress);
        return Arrays.stream(y).allMatch(v -> v >= 0) ? new Floored(fit) : fit;
    }

    @Override
    public double[] mean(int horizon) {
        return floor(fit.mean(horizon));
    }

    @Override
    public Band band(int horizon, double level) {
        var band = fit.band(horizon, level);
        return new Band(floor(band.lower()), floor(band.upper()));
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        return floor(fit.path(horizon, random));
    }

    @Override
    public double[] fitted() {
        return fit.fitted();
    }

    @Override
    public String model() {
        return fit.model();
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        return fit.details();
    }

    @Override
    public List<SeriesForecast.Component> components() {
        return fit.components();
    }

    @Override
    public List<SeriesForecast.Effect> effects() {
        return fit.effects();
    }

    @Override
    public List<Found> found() {
        return fit.found();
    }

    @Override
    public double[] residuals() {
        return fit.residuals();
    }

    private static double[] floor(double[] values) {
        return Arrays.stream(values).map(v -> Math.max(0, v)).toArray();
    }
}
