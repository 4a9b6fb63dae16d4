package merchant.method.forecast;

import merchant.method.Settings;
import merchant.method.forecast.run.Entrants;
import merchant.method.forecast.simple.LastSeasonRule;
import merchant.text.Sentence;

/// The value of a season ago.
public final class SeasonalNaive implements ForecastMethod {
    @Override
    public String id() {
        return "seasonal-naive";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Every future period is like the same one a season ago: this December like last December.");
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(new LastSeasonRule());
    }
}
