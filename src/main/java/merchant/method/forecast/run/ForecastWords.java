package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import merchant.method.forecast.backtest.Loss;
import merchant.method.forecast.choice.ChoiceWords;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Floored;
import merchant.method.forecast.fit.Seasonality;
import merchant.method.forecast.lag.BoostedLags;
import merchant.method.forecast.series.Grid;
import merchant.method.forecast.series.SeriesSet;
import merchant.method.forecast.words.MethodWords;
import merchant.method.forecast.words.PeriodWords;
import merchant.method.forecast.words.SeasonWords;
import merchant.result.ForecastResult.Unit;
import merchant.result.ModelName;
import merchant.result.SeriesForecast;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;

/// What the forecast says and how good it was, in sentences; of many series the first is told of.
final class ForecastWords {
    private static final double SAME = 0.02;
    private static final double NARROW_80 = 0.65;
    private static final double NARROW_95 = 0.85;
    private static final int ENOUGH_JUDGED = 20;
    private static final int FEW_SEASONS = 3;
    private static final Set<String> SEASONLESS = Set.of("ar", "ma", "arma", "mean", "naive", "drift", "holt", "ses", "croston", "sba", "tsb");
    /// Trees know the date, also where the past is too short for a season.
    private static final String TREES = new BoostedLags().id();

    private final SeriesSet set;
    private final Plan plan;
    private final List<Outcome> outcomes;
    private final Outcome first;
    private final Unit pace;

    ForecastWords(SeriesSet set, Plan plan, List<Outcome> outcomes) {
        this.set = set;
        this.plan = plan;
        this.outcomes = outcomes;
        this.first = outcomes.getFirst();
        this.pace = set.pace();
    }

    /// The answer in one sentence.
    ///
    /// @param value the name of the column that is forecast
    /// @param totals of the first series
    /// @param rate true where a sum over time means nothing, so that the average is told
    /// @param units true where the values count pieces
    Sentence headline(String value, Totals totals, boolean rate, boolean units) {
        var next = Sentence.of("{0}, {1}", PeriodWords.next(pace, plan.horizon()), value);
        var level = new Part.Percent(0.8, 0);
        if (outcomes.size() > 1) {
            return many(next, rate);
        }
        if (rate) {
            var each = totals.over(plan.horizon());
            return Sentence.of("{0}: about {1} on average, between {2} and {3} ({4}).", next, each.mean(), each.lower(), each.upper(), level);
        }
        return units ? Sentence.of("{0}: about {1} units, between {2} and {3} ({4}).", next, totals.mean(), totals.lower(), totals.upper(), level)
                : Sentence.of("{0}: about {1}, between {2} and {3} ({4}).", next, totals.mean(), totals.lower(), totals.upper(), level);
    }

    private Sentence many(Sentence next, boolean rate) {
        var largest = outcomes.stream().max((a, b) -> Double.compare(sum(a), sum(b))).orElseThrow();
        double over = rate ? plan.horizon() : 1;
        if (rate) {
            return Sentence.of("{0}: {1} series are forecast; the highest is “{2}” with about {3} on average.", next, outcomes.size(),
                    largest.series().name(), sum(largest) / over);
        }
        return Sentence.of("{0}: about {1} over {2} series together; the largest is “{3}” with about {4}.", next,
                outcomes.stream().mapToDouble(this::sum).sum(), outcomes.size(), largest.series().name(), sum(largest));
    }

    /// The answer where simple rules were closer, with what they say, so that a forecast is not left alone that they beat: short, because the rest is in the verdict.
    Sentence beaten(String value, Totals totals, boolean rate) {
        var next = Sentence.of("{0}, {1}", PeriodWords.next(pace, plan.horizon()), value);
        double sum = outcomes.stream().mapToDouble(o -> Arrays.stream(rule(o).mean(plan.horizon())).sum()).sum();
        if (outcomes.size() == 1) {
            return Sentence.of("{0}: about {1}; the simple rule that was closer says {2}.", next, rate ? totals.over(plan.horizon()).mean() : totals.mean(), rate ? sum / plan.horizon() : sum);
        }
        return rate ? Sentence.of("{0}: {1} series are forecast, but simple rules were closer.", next, outcomes.size())
                : Sentence.of("{0}: about {1}; the simple rules that were closer say {2}.", next, outcomes.stream().mapToDouble(this::sum).sum(), sum);
    }

    /// What the headline of a beaten forecast leaves to its verdict.
    Sentence rest(Totals totals, boolean rate) {
        if (outcomes.size() == 1) {
            var range = rate ? totals.over(plan.horizon()) : totals;
            return Sentence.of("The range of this forecast itself: between {0} and {1} ({2}).", range.lower(), range.upper(), new Part.Percent(0.8, 0));
        }
        var largest = outcomes.stream().max(Comparator.comparingDouble(this::sum)).orElseThrow();
        return rate ? Sentence.of("The highest is “{0}” with about {1} on average.", largest.series().name(), sum(largest) / plan.horizon())
                : Sentence.of("Of {0} series the largest is “{1}” with about {2}.", outcomes.size(), largest.series().name(), sum(largest));
    }

    private Fit rule(Outcome outcome) {
        var rule = outcome.rule();
        return Floored.fit(rule.id().equals(Entrants.SEASONAL_NAIVE.id()) ? Entrants.SEASONAL_NAIVE : Entrants.NAIVE, outcome.series().values(), rule.season(), Progress.NONE);
    }

    private double sum(Outcome outcome) {
        return Arrays.stream(outcome.fit().mean(plan.horizon())).sum();
    }

    List<Sentence> findings(boolean rate) {
        var findings = new ArrayList<Sentence>();
        if (outcomes.size() == 1) {
            change(findings);
            new SeasonWords(set.grid(), first.series().first()).finding(first.series().values(), first.fit().components(), first.chosen().season()).ifPresent(findings::add);
            typicalError(findings);
        }
        coverage(findings);
        new BandWords(outcomes).finding().ifPresent(findings::add);
        chosen(findings);
        if (outcomes.size() == 1 && !rate && plan.horizon() > 1) {
            findings.add(Sentence.of("The range of the total comes from {0} simulated futures; the ranges of single periods must not be added.",
                    Totals.FUTURES));
        }
        return findings;
    }

    /// Compared with the same periods a season ago where there are such, else with as many periods before.
    private void change(List<Sentence> findings) {
        var y = first.series().values();
        int cycle = plan.season() > 0 ? plan.season() : set.cycle();
        boolean seasonAgo = cycle >= plan.horizon() && cycle > 1 && y.length >= cycle;
        int from = y.length - (seasonAgo ? cycle : plan.horizon());
        if (from < 0) {
            return;
        }
        double before = Arrays.stream(y, from, from + plan.horizon()).sum();
        if (before <= 0) {
            return;
        }
        double change = sum(first) / before - 1;
        var than = seasonAgo ? seasonAgo(cycle) : Sentence.of("the {0} before", PeriodWords.count(pace, plan.horizon()));
        var share = new Part.Percent(Math.abs(change), 0);
        findings.add(Math.abs(change) < SAME ? Sentence.of("That is about as much as in {0}.", than)
                : change > 0 ? Sentence.of("That is {0} more than in {1}.", share, than) : Sentence.of("That is {0} less than in {1}.", share, than));
    }

    /// The same periods of the season before, by the season's usual name where it has one.
    private Sentence seasonAgo(int cycle) {
        var ahead = PeriodWords.count(pace, plan.horizon());
        if (cycle != Grid.cycle(pace)) {
            return Sentence.of("the same {0} a season earlier", ahead);
        }
        return switch (pace) {
            case HOUR -> Sentence.of("the same {0} a day earlier", ahead);
            case DAY -> Sentence.of("the same {0} a week earlier", ahead);
            case WEEK, MONTH, QUARTER -> Sentence.of("the same {0} a year earlier", ahead);
            case YEAR, NUMBER -> Sentence.of("the same {0} a season earlier", ahead);
        };
    }

    private void typicalError(List<Sentence> findings) {
        double usual = Arrays.stream(first.series().values()).map(Math::abs).average().orElse(0);
        double mae = first.chosen().errors().mae();
        if (usual > 0 && mae > 0) {
            findings.add(Sentence.of("Tested on the past, the forecast of a single {0} was off by about {1} on average, which is {2} of an average {0}.", PeriodWords.one(pace), mae,
                    new Part.Percent(mae / usual, 0)));
        }
    }

    private void coverage(List<Sentence> findings) {
        findings.add(Sentence.of("Of the values that it had not seen, the 80 % band held {0} and the 95 % band {1}.",
                new Part.Percent(coverage(true), 0), new Part.Percent(coverage(false), 0)));
    }

    private double coverage(boolean narrow) {
        return outcomes.stream().map(o -> o.chosen().errors()).mapToDouble(e -> narrow ? e.coverage80() : e.coverage95())
                .filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
    }

    private void chosen(List<Sentence> findings) {
        if (outcomes.size() > 1) {
            if (!first.ranking().judged().isEmpty()) {
                findings.addAll(ChoiceWords.many(outcomes.stream().map(Outcome::ranking).toList(),
                        outcomes.stream().map(o -> o.chosen().id()).toList()));
            } else {
                slowMovers(findings);
            }
        } else if (first.ranking().judged().isEmpty()) {
            findings.add(Sentence.of("Method: {0}.", MethodWords.fitted(first.chosen().id(), model())));
        } else {
            findings.addAll(ChoiceWords.one(first.ranking(), first.chosen().id(), model(), pace));
        }
    }

    private void slowMovers(List<Sentence> findings) {
        long slow = outcomes.stream().filter(o -> o.loss() == Loss.SQUARED).count();
        if (slow > 0) {
            findings.add(Sentence.counted(slow, "{0} series is 0 in many periods: it is judged by the squared error, because by the absolute error a forecast of 0 would win.",
                    "{0} series are 0 in many periods: they are judged by the squared error, because by the absolute error a forecast of 0 would win."));
        }
    }

    private Sentence model() {
        return ModelName.of(first.fit().model(), pace);
    }

    List<Sentence> warnings() {
        var warnings = new ArrayList<Sentence>();
        int judged = outcomes.stream().mapToInt(o -> o.chosen().errors().count()).sum();
        if (judged >= ENOUGH_JUDGED && (coverage(true) < NARROW_80 || coverage(false) < NARROW_95)) {
            warnings.add(Sentence.of("The bands were too narrow in the past: the one for 80 % held only {0}. Keep more in reserve than they say.",
                    new Part.Percent(coverage(true), 0)));
        }
        if (outcomes.size() == 1) {
            seasonWarnings(warnings);
        }
        if (first.judgedAhead() < plan.horizon() && !first.tested()) {
            warnings.add(Sentence.of("The history was long enough to judge {0} ahead, not all {1}.",
                    PeriodWords.count(pace, first.judgedAhead()), plan.horizon()));
        }
        return warnings;
    }

    private void seasonWarnings(List<Sentence> warnings) {
        int cycle = plan.season() > 0 ? plan.season() : set.cycle();
        int length = first.series().length();
        boolean dated = first.fit().found().stream().anyMatch(f -> f.kind() == SeriesForecast.Mark.Kind.HOLIDAY);
        if (cycle > 1 && seasonless()) {
            if (length >= 2 * cycle && Seasonality.beyondChance(first.series().values(), cycle)) {
                warnings.add(Sentence.of("The past has a season of {0}, and this forecast does not repeat its ups and downs.", PeriodWords.count(pace, cycle)));
            }
        } else if (cycle > 1 && first.chosen().season() == 1 && !dated && !first.chosen().id().equals(TREES)) {
            warnings.add(Sentence.of("{0} are too few to learn a season of {1}: the forecast does not repeat its ups and downs.",
                    PeriodWords.count(pace, length), PeriodWords.count(pace, cycle)));
        } else if (cycle > 1 && length < FEW_SEASONS * cycle) {
            warnings.add(Sentence.of("The season of {0} was seen fewer than three times, so its ups and downs are uncertain.",
                    PeriodWords.count(pace, cycle)));
        }
    }

    /// True where the method has no season at all, however long the past is.
    private boolean seasonless() {
        return SEASONLESS.contains(first.chosen().id());
    }
}
