package merchant.method.forecast.fit;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;

/// A fit that changes something of another fit and is that fit in all else.
public interface Wrapped extends Fit {
    /// The fit within.
    Fit fit();

    @Override
    default double[] mean(int horizon) {
        return fit().mean(horizon);
    }

    @Override
    default Band band(int horizon, double level) {
        return fit().band(horizon, level);
    }

    @Override
    default double[] path(int horizon, RandomGenerator random) {
        return fit().path(horizon, random);
    }

    @Override
    default double[] fitted() {
        return fit().fitted();
    }

    @Override
    default String model() {
        return fit().model();
    }

    @Override
    default List<SeriesForecast.Detail> details() {
        return fit().details();
    }

    @Override
    default List<SeriesForecast.Component> components() {
        return fit().components();
    }

    @Override
    default List<SeriesForecast.Effect> effects() {
        return fit().effects();
    }

    @Override
    default Set<String> untold() {
        return fit().untold();
    }

    @Override
    default List<Sentence> goesBy() {
        return fit().goesBy();
    }

    @Override
    default List<Found> found() {
        return fit().found();
    }

    @Override
    default double[] residuals() {
        return fit().residuals();
    }
}
