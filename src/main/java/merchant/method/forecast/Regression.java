package merchant.method.forecast;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Regression on trend, seasons, holidays, promotions and other known columns.
///
/// Algorithm and sources: the package `merchant.method.forecast.regression`.
public final class Regression implements ForecastMethod {
    private static final Parameter EFFECTS = new Parameter.Choice(Parameter.About.of("effects", "How effects act",
            "Multiplicative: a holiday brings so many times as much; additive: so many pieces more; automatic: whichever explains the past better.").asAdvanced(),
            "automatic", List.of(new Parameter.Option("automatic", Sentence.of("automatic")), new Parameter.Option("additive", Sentence.of("additive")),
                    new Parameter.Option("multiplicative", Sentence.of("multiplicative"))));

    @Override
    public String id() {
        return "regression";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Learns what trend, weekday, time of year, holidays, promotions and prices each do to sales, and says it. For daily and weekly sales of a year and more.");
    }

    @Override
    public List<Parameter> own() {
        return List.of(CalendarChoice.PARAMETER, EFFECTS);
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(merchant.method.forecast.regression.Regression.of(settings.text("effects")));
    }
}
