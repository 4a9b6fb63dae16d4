package merchant.method.forecast;

import merchant.method.Settings;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// The theta method, winner of the M3 competition.
///
/// Algorithm and sources: [merchant.method.forecast.theta.Theta#standard].
public final class Theta implements ForecastMethod {
    @Override
    public String id() {
        return "theta";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Half a straight line through the past, half the smoothed level; the season is taken out before and put back. Simple, and hard to beat for single products.");
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(merchant.method.forecast.theta.Theta.standard());
    }
}
