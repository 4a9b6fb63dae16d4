package merchant.method.forecast.slow;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.ForecastMethod;
import merchant.method.forecast.intermittent.Kind;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// The Syntetos-Boylan approximation.
///
/// Algorithm and sources: [merchant.method.forecast.intermittent.Kind#SBA].
public final class Sba implements ForecastMethod {
    @Override
    public String id() {
        return "sba";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Like Croston, with the small excess taken off that its forecast has. The usual choice for slow movers.");
    }

    @Override
    public List<Parameter> own() {
        return Smoothing.PARAMETERS;
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Smoothing.entrants(Kind.SBA, settings);
    }
}
