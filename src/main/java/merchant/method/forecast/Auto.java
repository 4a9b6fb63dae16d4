package merchant.method.forecast;

import java.util.List;
import merchant.method.Input;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.run.Entrants;
import merchant.method.forecast.run.Suitability;
import merchant.text.Sentence;

/// For each series the average of ETS, ARIMA and dynamic theta (for hours ARIMA), or what was clearly closer in the backtest; for slow movers their own
/// methods. How it is chosen: [merchant.method.forecast.choice.Choice].
public final class Auto implements ForecastMethod {
    private static final Parameter.Flag FAST = new Parameter.Flag(Parameter.About.of("fast", "Fast",
            "For thousands of series: only quick methods are tried (Theta, simple rules, slow-mover methods), at no more than 3 past test periods."), false);

    @Override
    public String id() {
        return "auto";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Tests the methods on your own past (by the mean absolute error) and takes, for each series, the average of ETS, ARIMA and dynamic Theta (for hours ARIMA, which alone knows their week), or "
                + "another average or method where it was clearly closer. Regression with holidays stands too where a year of days or weeks is known, boosted trees where besides 20 series or more have known columns. Slow movers get methods made for them, tested by the squared error.");
    }

    @Override
    public List<Parameter> own() {
        return List.of(FAST, CalendarChoice.PARAMETER);
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.all(settings.flag(FAST.key()));
    }

    @Override
    public Sentence plan(Input input, Settings settings) {
        return Suitability.plan(input, settings, Sentence.of("the method that did best on your past data"));
    }
}
