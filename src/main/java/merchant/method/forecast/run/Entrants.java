package merchant.method.forecast.run;

import java.util.List;
import java.util.Optional;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.arima.Arima;
import merchant.method.forecast.ets.Ets;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Refusal;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.simple.AverageRule;
import merchant.method.forecast.simple.DriftRule;
import merchant.method.forecast.simple.LastSeasonRule;
import merchant.method.forecast.simple.LastValueRule;

/// Who takes part in a run: the method asked for, or several of which one is picked, and always the simple rules.
///
/// @param own one forecaster, or several to pick from, the one to fall back on last
public record Entrants(List<Forecaster> own) {
    private static final double SOME = 2;
    private static final double MANY = 4;
    private static final double HARDLY = 1.02;

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
        var arima = Arima.automatic();
        return new Entrants(List.of(NAIVE, new AverageRule(), SEASONAL_NAIVE, new DriftRule(), ets, arima,
                new Average("combination", List.of(ets, arima))));
    }

    /// The same for one series, with what is known around it.
    Entrants at(Scene scene) {
        return new Entrants(own.stream().map(f -> f.at(scene)).toList());
    }

    /// True where known columns change what any of them says.
    boolean heedKnown() {
        return own.stream().anyMatch(Forecaster::heedsKnown);
    }

    /// True where the best of several is picked.
    boolean pick() {
        return own.size() > 1;
    }

    /// The least history that any of them needs.
    ///
    /// @param cycle periods in a season
    int least(int cycle) {
        return own.stream().mapToInt(f -> f.least(cycle)).max().orElseThrow();
    }

    /// Why the one method that was asked for cannot serve a series; of several, others can.
    Optional<Refusal> refusal(double[] y, int cycle) {
        return pick() ? Optional.empty() : own.getFirst().refusal(y, cycle);
    }

    /// The index of the one to use: the last, the combination, unless others were closer by more than chance explains; then of
    /// those the one with the lowest MASE. Closer by more than chance: the mean of the differences of the mean absolute errors
    /// at the origins exceeds one standard error, where overlapping test periods count as the fewer that they are worth, and
    /// they are worth at least two.
    ///
    /// Over many test periods (worth at least four) what lost to a simple rule by more than 2 % is not used either: then the
    /// lowest MASE decides.
    ///
    /// Picking the plain minimum of a few origins chases luck and was further off on new data than each of the learning methods;
    /// the rule is the one-standard-error rule of L. Breiman and others, *Classification and Regression Trees*, 1984.
    int best(List<Judged> judged) {
        int best = judged.size() - 1;
        var fallback = judged.get(best);
        for (int i = 0; i < judged.size() - 1; i++) {
            if (judged.get(i).score() < judged.get(best).score() && clearly(judged.get(i), fallback)) {
                best = i;
            }
        }
        return worth(fallback) >= MANY && losesToASimpleRule(judged.get(best), judged) ? lowest(judged) : best;
    }

    private static boolean losesToASimpleRule(Judged one, List<Judged> judged) {
        return judged.stream().filter(j -> j.id().equals(NAIVE.id()) || j.id().equals(SEASONAL_NAIVE.id()))
                .anyMatch(rule -> one.errors().mae() > HARDLY * rule.errors().mae());
    }

    private static int lowest(List<Judged> judged) {
        int lowest = 0;
        for (int i = 1; i < judged.size(); i++) {
            lowest = judged.get(i).score() < judged.get(lowest).score() ? i : lowest;
        }
        return lowest;
    }

    /// How many test periods without overlap the origins are worth.
    private static double worth(Judged judged) {
        int ahead = judged.origins().getFirst().mean().length;
        double span = judged.origins().getLast().at() - judged.origins().getFirst().at();
        return Math.min(judged.maes().length, 1 + span / ahead);
    }

    private static boolean clearly(Judged other, Judged fallback) {
        int origins = fallback.maes().length;
        double worth = worth(fallback);
        if (worth < SOME) {
            return false;
        }
        double mean = 0;
        for (int i = 0; i < origins; i++) {
            mean += (fallback.maes()[i] - other.maes()[i]) / origins;
        }
        double squares = 0;
        for (int i = 0; i < origins; i++) {
            double off = fallback.maes()[i] - other.maes()[i] - mean;
            squares += off * off / (origins - 1);
        }
        return mean > Math.sqrt(squares / worth);
    }
}
