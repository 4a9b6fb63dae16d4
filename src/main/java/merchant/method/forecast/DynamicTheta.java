package merchant.method.forecast;

import merchant.method.Settings;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// The dynamic optimised theta model.
///
/// Algorithm and sources: [merchant.method.forecast.theta.Theta#optimised].
public final class DynamicTheta implements ForecastMethod {
    @Override
    public String id() {
        return "dynamic-theta";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Like Theta, but how much the line counts is found from the past, and the line itself follows the newest values.");
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(merchant.method.forecast.theta.Theta.optimised());
    }
}
