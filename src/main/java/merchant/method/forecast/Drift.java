package merchant.method.forecast;

import merchant.method.Settings;
import merchant.method.forecast.run.Entrants;
import merchant.method.forecast.simple.DriftRule;
import merchant.text.Sentence;

/// The last value and the average change.
public final class Drift implements ForecastMethod {
    @Override
    public String id() {
        return "drift";
    }

    @Override
    public Sentence help() {
        return Sentence.of("The last value, changed in each future period by the average change of the past.");
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(new DriftRule());
    }
}
