package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Trial;
import merchant.method.forecast.level.Moment;
import merchant.method.forecast.level.Reconciliation;
import merchant.method.forecast.level.Shifted;
import merchant.method.forecast.level.Tree;
import merchant.method.forecast.series.Gaps;
import merchant.work.Progress;

/// Brings the outcomes of series and of their sums into agreement: their forecasts, and where all were tested at the same past periods also
/// what each said at those, by what was known then. On a second table the agreed forecast is judged as it is.
///
/// @param parts outcomes of the series
/// @param sums outcomes of their sums, in the tree's order
record Agreement(Tree tree, List<Outcome> parts, List<Outcome> sums, int horizon, int cycle) {

    /// True where the tests on the past can be agreed too: all at the same periods and equally far ahead.
    boolean tested() {
        var all = all();
        return all.stream().noneMatch(o -> o.tested() || o.past().isEmpty())
                && all.stream().map(o -> o.chosen().trials().stream().map(t -> List.of(o.series().first() + t.seen(), (long) t.mean().length)).toList()).distinct().count() == 1;
    }

    /// The same outcomes, parts first, that agree; their tests on the past stay those of each forecast by itself.
    List<Outcome> agreed(Reconciliation by) {
        var all = all();
        var now = now();
        var shifts = now.shifts(by, all.stream().map(o -> o.fit().mean(horizon)).toList());
        return IntStream.range(0, all.size()).mapToObj(i -> {
            var one = all.get(i);
            var judged = one.tested() ? Shifted.judged(one.chosen(), shifts[i], now.floor()) : one.chosen();
            return moved(one, shifts[i], now.floor(), judged, one.past());
        }).toList();
    }

    /// The same outcomes, parts first, that agree, and so does what they said at each past test period. To be calibrated after it.
    List<Outcome> agreedThroughout(Reconciliation by, Progress progress) {
        var all = all();
        int origins = all.getFirst().chosen().trials().size();
        var chosen = all.stream().map(o -> new ArrayList<Trial>(origins)).toList();
        var past = all.stream().map(o -> new ArrayList<Trial>(origins)).toList();
        for (int t = 0; t < origins; t++) {
            int at = t;
            progress.step(t, origins);
            var then = then(at);
            var said = all.stream().map(o -> o.chosen().trials().get(at)).toList();
            var moved = moved(said, then.shifts(by, said.stream().map(Trial::mean).toList()), then.floor());
            boolean blind = all.stream().anyMatch(o -> o.past().orElseThrow() != o.chosen());
            var others = all.stream().map(o -> blindly(o, at)).toList();
            var instead = blind ? moved(others, then.shifts(by, others.stream().map(Trial::mean).toList()), then.floor()) : moved;
            for (int i = 0; i < all.size(); i++) {
                chosen.get(i).add(moved.get(i));
                past.get(i).add(blind ? moved.get(i).erring(instead.get(i)) : moved.get(i));
            }
        }
        var now = now();
        var shifts = now.shifts(by, all.stream().map(o -> o.fit().mean(horizon)).toList());
        return IntStream.range(0, all.size()).mapToObj(i -> moved(all.get(i), shifts[i], now.floor(), judged(all.get(i), chosen.get(i)),
                Optional.of(judged(all.get(i), past.get(i))))).toList();
    }

    private List<Outcome> all() {
        return Stream.concat(parts.stream(), sums.stream()).toList();
    }

    private Moment now() {
        return new Moment(tree, parts.stream().map(o -> o.series().values()).toList(),
                all().stream().map(o -> Trial.errors(o.series().values(), o.fit())).toList(), horizon, cycle);
    }

    /// What was known at an origin.
    Moment then(int origin) {
        return new Moment(tree, parts.stream().map(o -> Gaps.filled(Arrays.copyOf(o.series().seen(), o.chosen().trials().get(origin).seen()), cycle)).toList(),
                all().stream().map(o -> o.chosen().trials().get(origin).errors()).toList(), horizon, cycle);
    }

    /// What a choice that did not see the origin would have said there, as the errors that set the bands tell it.
    private static Trial blindly(Outcome outcome, int origin) {
        var own = outcome.chosen().trials().get(origin);
        var erring = outcome.past().orElseThrow().trials().get(origin);
        var said = own.mean().clone();
        Arrays.setAll(said, h -> Double.isNaN(own.truth()[h]) ? own.mean()[h] : own.mean()[h] + own.truth()[h] - erring.truth()[h]);
        return own.moved(said, own.band80(), own.band95());
    }

    private static List<Trial> moved(List<Trial> trials, double[][] by, boolean floor) {
        return IntStream.range(0, by.length).mapToObj(i -> Shifted.trial(trials.get(i), by[i], floor)).toList();
    }

    private static Judged judged(Outcome outcome, List<Trial> trials) {
        return Judged.of(outcome.chosen().id(), outcome.chosen().season(), trials);
    }

    private static Outcome moved(Outcome one, double[] by, boolean floor, Judged chosen, Optional<Judged> past) {
        return new Outcome(one.series(), new Shifted(one.fit(), by, floor), chosen, past, one.rules(), one.ranking(), one.tested(), one.judgedAhead());
    }
}
