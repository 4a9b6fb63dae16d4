package merchant.method.forecast.theta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Gauss;
import merchant.result.SeriesForecast;

/// A theta model with its season put back, in the unit of the values.
///
/// @param core of values without season, divided by `scale`
/// @param count of past values
record ThetaFit(Core core, Season season, double scale, int count) implements Fit {
    private static final List<String> UNITLESS = List.of("alpha", "weight", "growth");

    @Override
    public double[] mean(int horizon) {
        return back(core.mean(horizon), count);
    }

    @Override
    public Band band(int horizon, double level) {
        var band = Gauss.band(core.mean(horizon), core.variance(horizon), level);
        return new Band(back(band.lower(), count), back(band.upper(), count));
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        return back(core.path(horizon, random), count);
    }

    @Override
    public double[] fitted() {
        return back(core.fitted(), 0);
    }

    private double[] back(double[] values, int from) {
        var result = season.with(values, from);
        Arrays.setAll(result, i -> result[i] * scale);
        return result;
    }

    @Override
    public String model() {
        return season.present() ? core.model() + (season.factors() ? ", seasonal factors" : ", seasonal differences") : core.model();
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        var details = new ArrayList<SeriesForecast.Detail>();
        for (var detail : core.details()) {
            details.add(!UNITLESS.contains(detail.name()) ? new SeriesForecast.Detail(detail.name(), detail.value() * scale) : detail);
        }
        return details;
    }

    @Override
    public List<SeriesForecast.Component> components() {
        return List.of();
    }
}
