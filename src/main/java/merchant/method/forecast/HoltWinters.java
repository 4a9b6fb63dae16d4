package merchant.method.forecast;

import java.util.List;
import java.util.Locale;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.ets.HoltWinters.Season;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Exponential smoothing of level, trend and season.
///
/// Algorithm and sources: [merchant.method.forecast.ets.HoltWinters].
public final class HoltWinters implements ForecastMethod {
    private static final Parameter.Choice SEASONAL = new Parameter.Choice(Parameter.About.of("seasonal", "How the season enters",
            "Additive: always so many pieces more or less; multiplicative: always so many percent; automatic: whichever fits better (AICc)."),
            "automatic", List.of(new Parameter.Option("automatic", Sentence.of("automatic")),
                    new Parameter.Option("additive", Sentence.of("additive")),
                    new Parameter.Option("multiplicative", Sentence.of("multiplicative"))));
    private static final List<Parameter> PARAMETERS = List.of(SEASONAL, Holt.DAMPED);

    @Override
    public String id() {
        return "holt-winters";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Level, trend and season are followed step by step, recent periods counting more. For sales with a trend and a season, seen at least twice.");
    }

    @Override
    public List<Parameter> own() {
        return PARAMETERS;
    }

    @Override
    public Entrants entrants(Settings settings) {
        var season = Season.valueOf(settings.text("seasonal").toUpperCase(Locale.ROOT));
        return Entrants.one(new merchant.method.forecast.ets.HoltWinters(season, settings.flag("damped")));
    }
}
