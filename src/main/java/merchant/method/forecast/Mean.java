package merchant.method.forecast;

import merchant.method.Settings;
import merchant.method.forecast.run.Entrants;
import merchant.method.forecast.simple.AverageRule;
import merchant.text.Sentence;

/// The average of the past.
public final class Mean implements ForecastMethod {
    @Override
    public String id() {
        return "mean";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Every future period is the average of the past. Right where nothing changes; else the least that a forecast must beat.");
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(new AverageRule());
    }
}
