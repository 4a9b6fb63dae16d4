package merchant.method.forecast.run;

import java.util.List;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.ets.Ets;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.simple.AverageRule;
import merchant.method.forecast.simple.DriftRule;
import merchant.method.forecast.simple.LastSeasonRule;
import merchant.method.forecast.simple.LastValueRule;

/// Who takes part in a run: the method asked for, or several of which the best is picked, and always the simple rules.
///
/// @param own one forecaster, or several to pick from, the simplest first
public record Entrants(List<Forecaster> own) {
    /// A method this much worse than the best is taken in its place when it is simpler: so small a difference is chance.
    private static final double TIE = 0.01;

    static final Forecaster NAIVE = new LastValueRule();
    static final Forecaster SEASONAL_NAIVE = new LastSeasonRule();

    public Entrants {
        own = List.copyOf(own);
    }

    public static Entrants one(Forecaster forecaster) {
        return new Entrants(List.of(forecaster));
    }

    /// All methods, and the equal-weight combination of the two that learn.
    public static Entrants all() {
        var ets = Ets.automatic();
        return new Entrants(List.of(NAIVE, new AverageRule(), SEASONAL_NAIVE, new DriftRule(), ets));
    }

    /// True where the best of several is picked.
    boolean pick() {
        return own.size() > 1;
    }

    /// The least history that any of them needs.
    int shortest() {
        return own.stream().mapToInt(f -> f.shortest(1)).max().orElseThrow();
    }

    /// The index of the one to use: of those whose MASE is within 1 % of the lowest, the first in the list.
    int best(List<Judged> judged) {
        double lowest = judged.stream().mapToDouble(Judged::score).min().orElseThrow();
        for (int i = 0; i < judged.size(); i++) {
            if (judged.get(i).score() <= lowest * (1 + TIE)) {
                return i;
            }
        }
        return 0;
    }
}
