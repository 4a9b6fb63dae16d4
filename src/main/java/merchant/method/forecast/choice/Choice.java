package merchant.method.forecast.choice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Loss;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Forecaster;

/// Which of several to use: the last, an average, unless others were closer by more than chance explains; then of those the one with the
/// lowest score.
///
/// Closer by more than chance: the mean of the differences of the losses at the origins exceeds one standard error for another
/// average, two for a single method, because a single method that came first by luck costs more than an average that did. A method that
/// knows holidays and known columns needs one as well: the others cannot know what it knows, so that its lead is less likely luck. Overlapping
/// test periods count as the fewer that they are worth, and they are worth at least two. Over many test periods (worth at least four) what
/// lost to a simple rule by more than 2 % is not used either: then the lowest score decides. Over two or three a simple rule is taken that was closer by 5 % and more in
/// all and closer on every one of them.
///
/// Picking the plain minimum of a few origins chases luck and was further off on new data than each of the learning methods; the
/// rule follows the one-standard-error rule of L. Breiman and others, *Classification and Regression Trees*, 1984.
public record Choice(List<Forecaster> candidates, Loss loss) {
    private static final double SOME = 2;
    private static final double MANY = 4;
    private static final double HARDLY = 1.02;
    private static final double CLEARLY = 0.95;
    private static final double FOR_AN_AVERAGE = 1;
    private static final double FOR_ONE = 2;
    private static final List<String> RULES = List.of("naive", "seasonal-naive");
    private static final List<String> PLAIN = List.of("naive", "seasonal-naive", "mean");

    public Choice {
        candidates = List.copyOf(candidates);
    }

    /// The index of the one to use.
    ///
    /// @param judged one a candidate, in their order, at the same origins
    public int of(List<Judged> judged) {
        int best = judged.size() - 1;
        var fallback = judged.get(best);
        for (int i = 0; i < judged.size() - 1; i++) {
            double errors = candidates.get(i) instanceof Average || candidates.get(i).heedsKnown() ? FOR_AN_AVERAGE : FOR_ONE;
            if (loss.score(judged.get(i)) < loss.score(judged.get(best)) && closer(judged.get(i), fallback, errors)) {
                best = i;
            }
        }
        double worth = worth(fallback);
        if (worth >= MANY) {
            return losesToASimpleRule(judged.get(best), judged) ? lowest(judged) : best;
        }
        return worth >= SOME && loss == Loss.ABSOLUTE ? rule(judged, best) : best;
    }

    /// The simple rule that was clearly closer in all and closer at every origin than the one that would be used, if there is one.
    private int rule(List<Judged> judged, int best) {
        var used = judged.get(best);
        return IntStream.range(0, judged.size()).filter(i -> PLAIN.contains(judged.get(i).id()))
                .filter(i -> loss.score(judged.get(i)) <= CLEARLY * loss.score(used) && loss.wins(judged.get(i), used) == used.maes().length)
                .boxed().min(Comparator.comparingDouble(i -> loss.score(judged.get(i)))).orElse(best);
    }

    private boolean losesToASimpleRule(Judged one, List<Judged> judged) {
        return judged.stream().filter(j -> RULES.contains(j.id())).anyMatch(rule -> loss.score(one) > HARDLY * loss.score(rule));
    }

    private int lowest(List<Judged> judged) {
        int lowest = 0;
        for (int i = 1; i < judged.size(); i++) {
            lowest = loss.score(judged.get(i)) < loss.score(judged.get(lowest)) ? i : lowest;
        }
        return lowest;
    }

    /// How many test periods without overlap the origins are worth.
    private static double worth(Judged judged) {
        int ahead = judged.origins().getFirst().mean().length;
        double span = judged.origins().getLast().at() - judged.origins().getFirst().at();
        return Math.min(judged.maes().length, 1 + span / ahead);
    }

    /// Origins of which nothing is known judge nothing.
    private boolean closer(Judged other, Judged fallback, double errors) {
        double worth = worth(fallback);
        var theirs = loss.byOrigin(other);
        var its = loss.byOrigin(fallback);
        var gains = IntStream.range(0, its.length).mapToDouble(i -> its[i] - theirs[i]).filter(Double::isFinite).toArray();
        if (worth < SOME || gains.length < SOME) {
            return false;
        }
        double mean = IntStream.range(0, gains.length).mapToDouble(i -> gains[i] / gains.length).sum();
        double squares = 0;
        for (double gain : gains) {
            squares += (gain - mean) * (gain - mean) / (gains.length - 1);
        }
        return mean > errors * Math.sqrt(squares / worth);
    }
}
