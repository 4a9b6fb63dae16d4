package merchant.method.forecast.ets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Refusal;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Level, trend and season (P. R. Winters 1960), as the forms (A,A,A), (M,A,M) and their damped kin of the ETS family. It refuses
/// values that its season cannot be learned from, where [Ets] would quietly take a simpler form.
public final class HoltWinters implements Forecaster {
    /// How the season enters: added to the level, as a factor of it, or as whichever has the lower AICc.
    public enum Season { ADDITIVE, MULTIPLICATIVE, AUTOMATIC }

    private final Season season;
    private final Ets forms;

    public HoltWinters(Season season, boolean damped) {
        this.season = season;
        var trend = damped ? "Ad" : "A";
        var additive = "A" + trend + "A";
        var multiplicative = "M" + trend + "M";
        forms = Ets.of("holt-winters", switch (season) {
            case ADDITIVE -> List.of(additive);
            case MULTIPLICATIVE -> List.of(multiplicative);
            case AUTOMATIC -> List.of(additive, multiplicative);
        });
    }

    @Override
    public String id() {
        return forms.id();
    }

    @Override
    public int shortest(int period) {
        return forms.shortest(period);
    }

    @Override
    public int least(int cycle) {
        return shortestSeasonal(cycle);
    }

    @Override
    public Optional<Refusal> refusal(double[] y, int cycle) {
        if (cycle < 2) {
            return Optional.of(new Refusal(Sentence.of("Holt-Winters needs a season, and this data has none."),
                    Sentence.of("Set how many periods a season has, or take Holt or ETS.")));
        }
        return season == Season.MULTIPLICATIVE && Arrays.stream(y).anyMatch(v -> v <= 0) ? Optional.of(new Refusal(
                Sentence.of("A season that multiplies needs values above 0, and some are 0 or less."),
                Sentence.of("Set the season to additive or automatic."))) : Optional.empty();
    }

    @Override
    public Fit fit(double[] y, int period, Progress progress) {
        return forms.fit(y, period, progress);
    }
}
