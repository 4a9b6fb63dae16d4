package merchant.method.forecast.process;

import java.util.List;
import java.util.Locale;
import merchant.method.Parameter;
import merchant.method.Parameter.Option;
import merchant.method.Settings;
import merchant.method.forecast.ForecastMethod;
import merchant.method.forecast.arima.Log;
import merchant.method.forecast.run.Entrants;
import merchant.method.forecast.structural.Structural.Choice;
import merchant.text.Sentence;

/// Level, trend and season, each changing by chance of its own.
///
/// Algorithm and sources: [merchant.method.forecast.structural.Structural].
public final class Structural implements ForecastMethod {
    private static final Parameter.Choice FORM = new Parameter.Choice(Parameter.About.of("form", "Parts",
            "Level: it wanders. Trend: its slope changes too. Season: trend and season. Automatic: whichever foretold the next period best."), "auto",
            List.of(new Option("auto", Sentence.of("Automatic")), new Option("level", Sentence.of("Level")), new Option("trend", Sentence.of("Level and trend")),
                    new Option("seasonal", Sentence.of("Level, trend and season"))));
    private static final List<Parameter> PARAMETERS = List.of(FORM, Log.PARAMETER);

    @Override
    public String id() {
        return "structural";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Takes sales apart into level, trend, season and chance, and lets each change at its own pace. Good where you want to see the parts.");
    }

    @Override
    public List<Parameter> own() {
        return PARAMETERS;
    }

    @Override
    public Entrants entrants(Settings settings) {
        var choice = Choice.valueOf(settings.text("form").toUpperCase(Locale.ROOT));
        return Entrants.one(new merchant.method.forecast.structural.Structural(choice, Log.of(settings)));
    }
}
