package merchant.method.forecast;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.run.Entrants;
import merchant.text.Sentence;

/// Boosted trees on lags, one model for all series.
///
/// Algorithm and sources: [merchant.method.forecast.lag.BoostedLags].
public final class BoostedLags implements ForecastMethod {
    @Override
    public String id() {
        return "boosted-lags";
    }

    @Override
    public Sentence help() {
        return Sentence.of("Many small decision trees learn from all series together: past values, season, holidays, the kind of product, and what is known beforehand, such as prices and promotions. Good for many products with a long history.");
    }

    @Override
    public List<Parameter> own() {
        return List.of(CalendarChoice.PARAMETER);
    }

    @Override
    public Entrants entrants(Settings settings) {
        return Entrants.one(new merchant.method.forecast.lag.BoostedLags());
    }
}
