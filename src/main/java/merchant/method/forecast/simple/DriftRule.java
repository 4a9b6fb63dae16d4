package merchant.method.forecast.simple;

import java.util.List;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.result.SeriesForecast;
import merchant.work.Progress;

/// The last value plus the average change of the past for each period ahead: the line through the first and the last value,
/// drawn on. The slope's own uncertainty is part of the band: σ√(h(1 + h/(T − 1))).
public final class DriftRule implements Forecaster {
    @Override
    public String id() {
        return "drift";
    }

    @Override
    public int shortest(int season) {
        return 3;
    }

    @Override
    public int shortestSeasonal(int season) {
        return shortest(season);
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        progress.check();
        int changes = y.length - 1;
        double last = y[changes];
        double slope = last / changes - y[0] / changes;
        var fitted = new double[y.length];
        fitted[0] = Double.NaN;
        for (int i = 1; i < y.length; i++) {
            fitted[i] = y[i - 1] + slope;
        }
        double sigma = GaussianFit.deviation(y, fitted, 1);
        progress.report(1);
        return new GaussianFit("Drift", fitted, h -> last + h * slope,
                h -> sigma * Math.sqrt(h * (1 + (double) h / changes)), (horizon, random) -> {
            double step = slope + sigma / Math.sqrt(changes) * random.nextGaussian();
            var path = new double[horizon];
            double at = last;
            for (int h = 0; h < horizon; h++) {
                at += step + sigma * random.nextGaussian();
                path[h] = at;
            }
            return path;
        }, List.of(new SeriesForecast.Detail("last", last), new SeriesForecast.Detail("slope", slope),
                new SeriesForecast.Detail("sigma", sigma)));
    }
}
