package merchant.method.forecast;

import java.util.List;
import java.util.stream.Stream;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.arima.Log;
import merchant.method.forecast.calendar.RegressorChoice;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Automatic seasonal ARIMA.
///
/// Algorithm and sources: [merchant.method.forecast.arima.Arima].
public final class Arima implements ForecastMethod {
    @Override
    public String id() {
        return "arima";
    }

    @Override
    public Sentence help() {
        return Sentence.of("A model of how each period depends on the ones before it, with trend and season; its orders are found automatically. For hours two models are compared on the last days: one whose day and week stay as they are, and one whose day changes slowly. Good for long, regular histories.");
    }

    @Override
    public List<Parameter> own() {
        return Stream.concat(Stream.of(Log.PARAMETER), RegressorChoice.parameters().stream()).toList();
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(merchant.method.forecast.arima.Arima.automatic(id(), Log.of(settings)).heeding(RegressorChoice.of(settings)));
    }
}
