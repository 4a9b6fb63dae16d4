package merchant.method.forecast;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Exponential smoothing of level and trend.
///
/// Algorithm and sources: [merchant.method.forecast.ets.Ets#holt].
public final class Holt implements ForecastMethod {
    static final Parameter.Flag DAMPED = new Parameter.Flag(Parameter.About.of("damped", "Fading trend",
            "Yes: the trend fades with each future period, which is safer far ahead; no: it goes on as it is."), false);
    private static final List<Parameter> PARAMETERS = List.of(DAMPED);

    @Override
    public String id() {
        return "holt";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Level and trend are followed step by step, recent periods counting more. For sales that grow or shrink and have no season.");
    }

    @Override
    public List<Parameter> own() {
        return PARAMETERS;
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(merchant.method.forecast.ets.Ets.holt(settings.flag("damped")));
    }
}
