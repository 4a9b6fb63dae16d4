package merchant.method.reorder.demand;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.result.SeriesForecast;
import merchant.work.Progress;

/// A product as a share of its shop, or of the group of products that it belongs to: the share is followed by smoothing, and the forecast of the whole brings trend, time of the year and festivals (top-down; C. W. Gross and
/// J. E. Sohl, "Disaggregation methods to expedite product line forecasting", Journal of Forecasting 9, 1990). The smoothing is the one that came closest one bucket
/// ahead. It forecasts and is judged like any other method, and is used where its sums were closest.
///
/// @param shop the whole: the shop, or the group as a shop of its own
/// @param periods days a bucket lasts
/// @param end the day of the whole with which the product's last bucket ends
/// @param buckets how many the whole past of the product has; fewer are seen at an origin
record ShareRule(Shop shop, int periods, int end, int buckets, boolean grouped) implements Forecaster {
    private static final String OF_SHOP = "Share of the shop";
    static final String OF_GROUP = "Share of its group";
    /// How these forecasts are named.
    static final Set<String> MODELS = Set.of(OF_SHOP, OF_GROUP);
    private static final double[] SMOOTHINGS = {0.02, 0.05, 0.1, 0.2};
    private static final int LEAST = 8;

    @Override
    public String id() {
        return grouped ? "share-of-group" : "share";
    }

    @Override
    public int shortest(int season) {
        return LEAST;
    }

    @Override
    public int shortestSeasonal(int season) {
        return LEAST;
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        progress.check();
        int seen = end - (buckets - y.length) * periods;
        var all = shop.past(periods, seen, y.length);
        double best = Double.POSITIVE_INFINITY;
        var fitted = new double[y.length];
        double share = 0;
        for (double smoothing : SMOOTHINGS) {
            var own = new double[y.length];
            double last = follow(y, all, smoothing, own);
            double off = 0;
            for (int i = LEAST; i < y.length; i++) {
                off += (y[i] - own[i]) * (y[i] - own[i]);
            }
            if (off < best) {
                best = off;
                share = last;
                fitted = own;
            }
        }
        return new Shared(share, shop.future(periods, seen, progress), fitted, grouped ? OF_GROUP : OF_SHOP);
    }

    /// Pieces of the whole on an average day of the last year.
    double whole() {
        return shop.daily(end);
    }

    /// Pieces of the product on an average day of the last year, at the share that a forecast takes.
    ///
    /// @param mean what was forecast of it
    double usual(double[] mean, Progress progress) {
        var future = shop.future(periods, end, progress);
        double own = 0;
        double whole = 0;
        for (int h = 0; h < mean.length; h++) {
            own += mean[h];
            whole += future[Math.min(h, future.length - 1)];
        }
        return whole > 0 ? own / whole * shop.daily(end) : 0;
    }

    /// Fills in what each bucket was expected to hold from the share before it; returns the last share.
    private static double follow(double[] y, double[] all, double smoothing, double[] fitted) {
        double own = 0;
        double whole = 0;
        for (int i = 0; i < y.length; i++) {
            fitted[i] = whole > 0 ? own / whole * all[i] : Double.NaN;
            // the first buckets count alike, so that the start does not weigh more than its turn
            double weight = Math.max(smoothing, 1.0 / (i + 1));
            own += weight * (y[i] - own);
            whole += weight * (all[i] - whole);
        }
        return whole > 0 ? own / whole : 0;
    }

    /// @param future the shop's forecast
    @SuppressWarnings("ArrayRecordComponent")
    private record Shared(double share, double[] future, double[] fitted, String model) implements Fit {
        @Override
        public double[] mean(int horizon) {
            var mean = new double[horizon];
            Arrays.setAll(mean, h -> share * future[Math.min(h, future.length - 1)]);
            return mean;
        }

        @Override
        public Band band(int horizon, double level) {
            return new Band(mean(horizon), mean(horizon));
        }

        @Override
        public double[] path(int horizon, RandomGenerator random) {
            return mean(horizon);
        }

        @Override
        public List<SeriesForecast.Detail> details() {
            return List.of(new SeriesForecast.Detail("share", share));
        }

        @Override
        public List<SeriesForecast.Component> components() {
            return List.of();
        }
    }
}
