package merchant.method.forecast.slow;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.ForecastMethod;
import merchant.method.forecast.intermittent.Kind;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Croston's method.
///
/// Algorithm and sources: [merchant.method.forecast.intermittent.Kind#CROSTON].
public final class Croston implements ForecastMethod {
    @Override
    public String id() {
        return "croston";
    }

    @Override
    public Sentence help() {
        return Sentence.of("How often something sells and how much then, each smoothed by itself. For products that sell nothing in most periods; the forecast is a rate per period.");
    }

    @Override
    public List<Parameter> own() {
        return Smoothing.PARAMETERS;
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Smoothing.entrants(Kind.CROSTON, settings);
    }
}
