package merchant.method.forecast;

import merchant.method.Settings;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Automatic exponential smoothing: the forms of the family, weighed by how well they fit.
///
/// Algorithm and sources: [merchant.method.forecast.ets.Ets].
public final class Ets implements ForecastMethod {
    @Override
    public String id() {
        return "ets";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Level, trend and season are followed step by step, recent periods counting more. All forms are averaged, those that fit better weighing more. Good for most sales.");
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(merchant.method.forecast.ets.Ets.automatic());
    }
}
