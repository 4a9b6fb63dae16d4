package merchant.method.forecast.process;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.ForecastMethod;
import merchant.method.forecast.arima.Arima;
import merchant.method.forecast.arima.Log;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Autoregression: each period from the ones before it, around a mean.
///
/// Algorithm and sources: [merchant.method.forecast.arima.Arima].
public final class Ar implements ForecastMethod {
    private static final List<Parameter> PARAMETERS = List.of(Orders.order(Orders.p(), 2), Log.PARAMETER);

    @Override
    public String id() {
        return "ar";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Each period is made of the ones before it, pulled back to the average. For sales that go up and down around a level, without trend or season.");
    }

    @Override
    public List<Parameter> own() {
        return PARAMETERS;
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(Arima.of(id(), Orders.around(settings.whole("p"), 0, settings)));
    }
}
