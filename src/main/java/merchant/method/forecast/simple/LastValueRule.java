package merchant.method.forecast.simple;

import java.util.List;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.result.SeriesForecast;
import merchant.work.Progress;

/// Every future value is the last one: the best there is for a random walk, whose uncertainty grows as σ√h.
public final class LastValueRule implements Forecaster {
    @Override
    public String id() {
        return "naive";
    }

    @Override
    public int shortest(int season) {
        return 2;
    }

    @Override
    public int shortestSeasonal(int season) {
        return shortest(season);
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        progress.check();
        double last = y[y.length - 1];
        var fitted = new double[y.length];
        fitted[0] = Double.NaN;
        System.arraycopy(y, 0, fitted, 1, y.length - 1);
        double sigma = GaussianFit.deviation(y, fitted, 0);
        progress.report(1);
        return new GaussianFit("Naive", fitted, h -> last, h -> sigma * Math.sqrt(h), (horizon, random) -> {
            var path = new double[horizon];
            double at = last;
            for (int h = 0; h < horizon; h++) {
                at += sigma * random.nextGaussian();
                path[h] = at;
            }
            return path;
        }, List.of(new SeriesForecast.Detail("last", last), new SeriesForecast.Detail("sigma", sigma)));
    }
}
