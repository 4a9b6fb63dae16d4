package merchant.method.forecast.process;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.ForecastMethod;
import merchant.method.forecast.arima.Arima;
import merchant.method.forecast.arima.Log;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Moving averages of surprises, around a mean.
///
/// Algorithm and sources: [merchant.method.forecast.arima.Arima].
public final class Ma implements ForecastMethod {
    private static final List<Parameter> PARAMETERS = List.of(Orders.order(Orders.q(), 2), Log.PARAMETER);

    @Override
    public String id() {
        return "ma";
    }

    @Override
    public Sentence help() {
        return Sentence.of("A surprise is still felt for some periods, then forgotten; beyond them the forecast is the average. For a level without trend or season.");
    }

    @Override
    public List<Parameter> own() {
        return PARAMETERS;
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(Arima.of(id(), Orders.around(0, settings.whole("q"), settings)));
    }
}
