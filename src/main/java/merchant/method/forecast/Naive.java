package merchant.method.forecast;

import merchant.method.Settings;
import merchant.method.forecast.run.Entrants;
import merchant.method.forecast.simple.LastValueRule;
import merchant.text.Sentence;

/// The last value.
public final class Naive implements ForecastMethod {
    @Override
    public String id() {
        return "naive";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Every future period is like the last one. Hard to beat for prices and other things that wander.");
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(new LastValueRule());
    }
}
