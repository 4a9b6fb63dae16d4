package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Joined;
import merchant.method.Settings;
import merchant.method.VoidOrders;
import merchant.method.forecast.calibration.Calibration;
import merchant.method.forecast.level.Reconciliation;
import merchant.method.forecast.level.SumTests;
import merchant.method.forecast.level.Tree;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.series.SeriesBuilder;
import merchant.method.forecast.series.SeriesBuilder.Held;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.method.forecast.series.SeriesSet;
import merchant.method.forecast.words.PeriodWords;
import merchant.method.Where;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Parallel;
import merchant.work.Progress;

/// A forecast from rows to result, for whichever method. Every method of the question has one and differs in its entrants alone.
public record ForecastRun(Entrants entrants) {
    private static final double BUILT = 0.05;
    private static final double PARTS = 0.85;
    private static final double READY = 0.75;
    private static final double KNOWN = 0.25;
    private static final double FORECAST = 0.95;
    private static final double SUMS = 0.9;

    /// Answers, as [merchant.method.Method#run], from the lines that are sales; where the status of orders is chosen as anything, from all.
    public Result run(Input given, Settings settings, long seed, Progress progress) {
        progress.check();
        var sales = VoidOrders.leftOut(given, given.table());
        var others = new HashMap<>(given.others());
        others.computeIfPresent("test", (name, test) -> VoidOrders.leftOut(given, test).table());
        return run(new Input(sales.table(), others, given.columns()), sales, settings, seed, progress);
    }

    private Result run(Input input, VoidOrders.Sales sales, Settings settings, long seed, Progress progress) {
        progress.say(Sentence.of("Making regular series of the rows"));
        input.field(SeriesNeeds.SERIES.id()).ifPresent(f -> Joined.refuse(input.table(), f.name()));
        var plan = Plan.of(settings);
        var ground = Ground.of(input, settings, entrants);
        var tests = tests(input, ground.set(), plan);
        progress.step(Math.round(BUILT * 100), 100);
        var suited = Suited.of(longEnough(ground, tests), s -> runOf(ground, s, false).refusal(s));
        var series = suited.series();
        var all = entrants.trees(series.size(), ground.known().names().size(), ground.set().grid().unit());
        boolean together = all.heedOthers() || all.shareKnown() && series.size() > 1 && !ground.known().names().isEmpty();
        double learnt = !together ? BUILT : all.heedOthers() && !all.pick() ? READY : KNOWN;
        var ready = together ? new ForecastRun(all).ready(series, ground, tests, progress.slice(BUILT, learnt)) : this;
        progress.say(Sentence.counted(series.size(), "Forecasting {0} series", "Forecasting {0} series"));
        boolean alone = plan.by() == Reconciliation.NONE;
        var outcomes = ready.outcomes(series, ground, tests, progress.slice(learnt, alone ? FORECAST : PARTS));
        progress.check();
        var agreed = alone ? new Agreed(calibrated(outcomes, ground), List.of(), false) : agreed(input, outcomes, ground, tests, progress.slice(PARTS, FORECAST));
        var result = new Telling(input, sales, ground, agreed.parts(), suited.refused(), seed).result(agreed);
        progress.report(1);
        return result;
    }

    /// The series and their sums, in agreement.
    private Agreed agreed(Input input, List<Outcome> parts, Ground ground, Map<String, Held> tests, Progress progress) {
        if (parts.size() < 2) {
            throw Problem.request(Sentence.of("Totals that add up need at least two series."),
                    Sentence.of("{0} Or ask for no totals that add up ({1}).", Where.column(SeriesNeeds.SERIES), Where.parameter("reconcile", Sentence.of("Totals that add up"))));
        }
        var tree = Tree.of(input, parts.stream().map(Outcome::series).toList());
        var series = tree.sums().stream().map(Tree.Sum::series).toList();
        var held = new HashMap<String, Held>();
        tree.sums().forEach(s -> SumTests.of(s, tree, tests).ifPresent(h -> held.put(s.series().name(), h)));
        var sums = outcomes(series, ground, held, progress.slice(0, SUMS));
        var by = ground.plan().by();
        var each = new Agreement(tree, parts, sums, ground.plan().horizon(), ground.cycle());
        if (each.tested()) {
            var agreed = Agreed.of(each.agreedThroughout(by, progress.slice(SUMS, 1)), parts.size(), true);
            return new Agreed(calibrated(agreed.parts(), ground), calibrated(agreed.sums(), ground), true);
        }
        return Agreed.of(new Agreement(tree, calibrated(parts, ground), calibrated(sums, ground), ground.plan().horizon(), ground.cycle()).agreed(by), parts.size(), false);
    }

    /// The same run, its methods made ready for all series together.
    private ForecastRun ready(List<RegularSeries> series, Ground ground, Map<String, Held> tests, Progress progress) {
        progress.say(Sentence.of("Learning from all series together"));
        var cuts = series.stream().flatMapToLong(s -> runOf(ground, s, false).cuts(s, Optional.ofNullable(tests.get(s.name())))).distinct().sorted().toArray();
        return new ForecastRun(entrants.among(ground.company(cuts), progress));
    }

    private static Map<String, Held> tests(Input input, SeriesSet set, Plan plan) {
        if (input.other("test").isEmpty()) {
            return Map.of();
        }
        var held = SeriesBuilder.held(input, input.other("test").get(), set);
        var usable = new HashMap<String, Held>();
        for (var series : set.series()) {
            var own = held.get(series.name());
            if (own != null && own.within(series.next(), plan.horizon())) {
                usable.put(series.name(), own);
            }
        }
        if (usable.isEmpty()) {
            throw Problem.data(Sentence.of("The test table has no value in the {0} after the last of the table.",
                    PeriodWords.count(set.pace(), plan.horizon())),
                    Sentence.of("Give one that continues the series, with the same column names, or leave it out."));
        }
        return usable;
    }

    private List<RegularSeries> longEnough(Ground ground, Map<String, Held> tests) {
        var series = ground.set().series().stream()
                .filter(s -> runOf(ground, s, false).enough(s, Optional.ofNullable(tests.get(s.name())))).toList();
        if (series.isEmpty()) {
            throw tooShort(ground);
        }
        return series;
    }

    private List<Outcome> outcomes(List<RegularSeries> series, Ground ground, Map<String, Held> tests, Progress progress) {
        if (series.size() >= Runtime.getRuntime().availableProcessors()) {
            return Parallel.map(series, progress, (s, own) -> runOf(ground, s, false).run(s, Optional.ofNullable(tests.get(s.name())), own));
        }
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < series.size(); i++) {
            var own = series.get(i);
            outcomes.add(runOf(ground, own, true).run(own, Optional.ofNullable(tests.get(own.name())),
                    progress.slice((double) i / series.size(), (i + 1.0) / series.size())));
        }
        return outcomes;
    }

    private static List<Outcome> calibrated(List<Outcome> outcomes, Ground ground) {
        var past = outcomes.stream().map(Outcome::past).flatMap(Optional::stream).toList();
        var calibration = Calibration.of(past, ground.plan().horizon(), ground.cycle());
        return outcomes.stream().map(o -> o.calibrated(calibration)).toList();
    }

    private SeriesRun runOf(Ground ground, RegularSeries series, boolean spread) {
        var own = entrants.at(ground.scene(series), ground.cycle(), series.values());
        return new SeriesRun(own, ground.plan().horizon(), ground.cycle(),
                ground.plan().origins(ground.set().series().size(), series.length(), own.folds()), spread, ground.plan().by() == Reconciliation.MINT);
    }

    /// Says how much there is, how much is needed, from when it will do, and with which horizon it would do now.
    private Problem tooShort(Ground ground) {
        var set = ground.set();
        var plan = ground.plan();
        var longest = set.series().stream().max((a, b) -> Integer.compare(a.length(), b.length())).orElseThrow();
        int needed = runOf(ground, longest, false).needed();
        int possible = longest.length() - (needed - plan.horizon());
        var happened = Sentence.of("The history holds {0}; to forecast {1} ahead and to judge it takes {2}.",
                PeriodWords.count(set.pace(), longest.length()), PeriodWords.count(set.pace(), plan.horizon()),
                PeriodWords.count(set.pace(), needed));
        var from = PeriodWords.label(set.grid(), longest.first() + needed);
        return Problem.data(happened, possible < 1 ? Sentence.of("It will do from {0} on.", from)
                : Sentence.of("It will do from {0} on; until then set the horizon to at most {1}.", from, possible));
    }
}
