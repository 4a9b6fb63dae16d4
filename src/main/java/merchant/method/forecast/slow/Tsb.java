package merchant.method.forecast.slow;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.ForecastMethod;
import merchant.method.forecast.intermittent.Kind;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// The method of Teunter, Syntetos and Babai.
///
/// Algorithm and sources: [merchant.method.forecast.intermittent.Kind#TSB].
public final class Tsb implements ForecastMethod {
    @Override
    public String id() {
        return "tsb";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Like Croston, but the forecast sinks while nothing sells. For slow movers that may be at the end of their life.");
    }

    @Override
    public List<Parameter> own() {
        return Smoothing.PARAMETERS;
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Smoothing.entrants(Kind.TSB, settings);
    }
}
