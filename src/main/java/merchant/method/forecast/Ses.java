package merchant.method.forecast;

import merchant.method.Settings;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Simple exponential smoothing.
///
/// Algorithm and sources: [merchant.method.forecast.ets.Ets#simple].
public final class Ses implements ForecastMethod {
    @Override
    public String id() {
        return "ses";
    }

    @Override
    public Sentence help() {
        return Sentence.of("The level is followed step by step, recent periods counting more; every future period is the last level. For sales without trend and season.");
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(merchant.method.forecast.ets.Ets.simple());
    }
}
