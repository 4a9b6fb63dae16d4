package merchant.method.forecast;

import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.run.Entrants;
import merchant.method.forecast.run.Suitability;
import merchant.text.Sentence;

/// For each series the average of ETS and ARIMA, or the method that was clearly closer in the backtest.
public final class Auto implements ForecastMethod {
    @Override
    public String id() {
        return "auto";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Tests all methods on your own past and takes, for each series, the average of ETS and ARIMA, or another method where it was clearly closer.");
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.all();
    }

    @Override
    public Sentence plan(Input input, Settings settings) {
        return Suitability.plan(input, settings, Sentence.of("the method that did best on your past data"));
    }
}
