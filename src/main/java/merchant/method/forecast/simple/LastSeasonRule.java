package merchant.method.forecast.simple;

import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.result.SeriesForecast;
import merchant.work.Progress;

/// Every future value is the one of the same period a season ago ("same week last year"); the uncertainty grows with each
/// whole season ahead: σ√(k + 1), k the whole seasons before h. Without a season it is the last value.
public final class LastSeasonRule implements Forecaster {
    @Override
    public String id() {
        return "seasonal-naive";
    }

    @Override
    public int shortest(int season) {
        return season + 1;
    }

    @Override
    public int shortestSeasonal(int season) {
        return shortest(season);
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        progress.check();
        int n = y.length;
        var fitted = new double[n];
        for (int i = 0; i < n; i++) {
            fitted[i] = i < season ? Double.NaN : y[i - season];
        }
        var lastSeason = Arrays.copyOfRange(y, n - season, n);
        double sigma = GaussianFit.deviation(y, fitted, 0);
        progress.report(1);
        return new GaussianFit("Seasonal naive, season " + season, fitted, h -> lastSeason[(h - 1) % season],
                h -> sigma * Math.sqrt(1 + (h - 1) / season), (horizon, random) -> {
            var path = new double[horizon];
            for (int h = 0; h < horizon; h++) {
                path[h] = (h < season ? lastSeason[h] : path[h - season]) + sigma * random.nextGaussian();
            }
            return path;
        }, List.of(new SeriesForecast.Detail("season", season), new SeriesForecast.Detail("sigma", sigma)));
    }
}
