package merchant.method.forecast.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Floored;
import merchant.method.forecast.fit.Gauss;
import merchant.method.forecast.fit.Wrapped;
import merchant.result.SeriesForecast;

/// A fit whose bands are wider, or narrower, than its model says. Its points are those of the model.
///
/// @param floor true where nothing falls below 0
record Widened(Fit fit, Factors factors, boolean floor) implements Wrapped {
    private static final double NARROW = 0.8;

    @Override
    public Band band(int horizon, double level) {
        double z = Gauss.quantile((1 + level) / 2);
        var own = new double[horizon];
        Arrays.setAll(own, h -> factors.at(Math.min(h, factors.at80().length - 1), z));
        var wide = Factors.widened(fit.mean(horizon), fit.band(horizon, level), own, floor);
        return level > NARROW ? Factors.around(band(horizon, NARROW), wide) : wide;
    }

    /// A future of the model, its distance from the expected values widened as the 80 % band is.
    @Override
    public double[] path(int horizon, RandomGenerator random) {
        var mean = fit.mean(horizon);
        var path = fit.path(horizon, random);
        Arrays.setAll(path, h -> mean[h] + factors.at80()[Math.min(h, factors.at80().length - 1)] * (path[h] - mean[h]));
        return floor ? Floored.carried(path) : path;
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        var details = new ArrayList<>(fit.details());
        details.add(new SeriesForecast.Detail("band-80-factor", factors.typical(0.8)));
        details.add(new SeriesForecast.Detail("band-95-factor", factors.typical(0.95)));
        return details;
    }
}
