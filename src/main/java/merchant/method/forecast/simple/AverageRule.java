package merchant.method.forecast.simple;

import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.result.SeriesForecast;
import merchant.work.Progress;

/// Every future value is the average of the past. The average's own uncertainty is part of the band: σ√(1 + 1/T).
public final class AverageRule implements Forecaster {
    @Override
    public String id() {
        return "mean";
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
        double mean = Arrays.stream(y).average().orElseThrow();
        var fitted = new double[y.length];
        Arrays.fill(fitted, mean);
        double sigma = GaussianFit.deviation(y, fitted, 1);
        double ofMean = sigma / Math.sqrt(y.length);
        progress.report(1);
        return new GaussianFit("Mean", fitted, h -> mean, h -> Math.hypot(sigma, ofMean), (horizon, random) -> {
            double around = mean + ofMean * random.nextGaussian();
            var path = new double[horizon];
            Arrays.setAll(path, h -> around + sigma * random.nextGaussian());
            return path;
        }, List.of(new SeriesForecast.Detail("mean", mean), new SeriesForecast.Detail("sigma", sigma)));
    }
}
