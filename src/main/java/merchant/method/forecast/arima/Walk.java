package merchant.method.forecast.arima;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Gauss;
import merchant.result.SeriesForecast;

/// The random walk that remains where nothing can be estimated: the last value, with the past changes' variance.
///
/// @param reason name of a detail that tells why
@SuppressWarnings("ArrayRecordComponent")
record Walk(double[] y, String reason) implements Fit {
    private double variance() {
        double sum = 0;
        for (int t = 1; t < y.length; t++) {
            sum += (y[t] - y[t - 1]) * (y[t] - y[t - 1]);
        }
        return y.length > 1 ? sum / (y.length - 1) : 0;
    }

    @Override
    public double[] mean(int horizon) {
        var mean = new double[horizon];
        Arrays.fill(mean, y[y.length - 1]);
        return mean;
    }

    @Override
    public Band band(int horizon, double level) {
        var variance = new double[horizon];
        double step = variance();
        Arrays.setAll(variance, h -> (h + 1) * step);
        return Gauss.band(mean(horizon), variance, level);
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        var path = new double[horizon];
        double at = y[y.length - 1];
        double deviation = Math.sqrt(variance());
        for (int h = 0; h < horizon; h++) {
            at += deviation * random.nextGaussian();
            path[h] = at;
        }
        return path;
    }

    @Override
    public double[] fitted() {
        var fitted = new double[y.length];
        fitted[0] = Double.NaN;
        System.arraycopy(y, 0, fitted, 1, y.length - 1);
        return fitted;
    }

    @Override
    public String model() {
        return "ARIMA(0,1,0)";
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        return List.of(new SeriesForecast.Detail("sigma", Math.sqrt(variance())), new SeriesForecast.Detail(reason, 1));
    }

    @Override
    public List<SeriesForecast.Component> components() {
        return List.of();
    }
}
