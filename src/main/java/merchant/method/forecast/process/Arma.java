package merchant.method.forecast.process;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.ForecastMethod;
import merchant.method.forecast.arima.Arima;
import merchant.method.forecast.arima.Log;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Autoregression and moving averages together, around a mean.
///
/// Algorithm and sources: [merchant.method.forecast.arima.Arima].
public final class Arma implements ForecastMethod {
    private static final List<Parameter> PARAMETERS = List.of(Orders.order(Orders.p(), 1), Orders.order(Orders.q(), 1), Log.PARAMETER);

    @Override
    public String id() {
        return "arma";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Each period depends on the ones before it and on their surprises, pulled back to the average. For a level without trend or season.");
    }

    @Override
    public List<Parameter> own() {
        return PARAMETERS;
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(Arima.of(id(), Orders.around(settings.whole("p"), settings.whole("q"), settings)));
    }
}
