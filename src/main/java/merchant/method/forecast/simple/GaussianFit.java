package merchant.method.forecast.simple;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Gauss;
import merchant.result.SeriesForecast;

/// A fit whose future values are normal around a point that has a formula.
///
/// @param model the short form shown to the user
/// @param point the point forecast h periods ahead
/// @param deviation the standard deviation of the forecast error h periods ahead
/// @param sampler draws one future
@SuppressWarnings("ArrayRecordComponent")
record GaussianFit(String model, double[] fitted, IntToDoubleFunction point, IntToDoubleFunction deviation,
        Sampler sampler, List<SeriesForecast.Detail> details) implements Fit {

    /// Draws one future of so many periods.
    interface Sampler {
        double[] draw(int horizon, RandomGenerator random);
    }

    @Override
    public double[] mean(int horizon) {
        return IntStream.rangeClosed(1, horizon).mapToDouble(point).toArray();
    }

    @Override
    public Band band(int horizon, double level) {
        double reach = Gauss.quantile((1 + level) / 2);
        return new Band(IntStream.rangeClosed(1, horizon).mapToDouble(h -> point.applyAsDouble(h) - reach * deviation.applyAsDouble(h)).toArray(),
                IntStream.rangeClosed(1, horizon).mapToDouble(h -> point.applyAsDouble(h) + reach * deviation.applyAsDouble(h)).toArray());
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        return sampler.draw(horizon, random);
    }

    @Override
    public double[] fitted() {
        return fitted.clone();
    }

    @Override
    public List<SeriesForecast.Component> components() {
        return List.of();
    }

    /// The standard deviation of the residuals y − fitted where a fitted value stands, with `parameters` estimated
    /// parameters taken off the degrees of freedom (FPP3, equation 5.1).
    static double deviation(double[] y, double[] fitted, int parameters) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < y.length; i++) {
            if (!Double.isNaN(fitted[i])) {
                sum += (y[i] - fitted[i]) * (y[i] - fitted[i]);
                count++;
            }
        }
        return Math.sqrt(sum / Math.max(1, count - parameters));
    }
}
