package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import merchant.method.Input;
import merchant.method.VoidOrders;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.fit.Decomposition;
import merchant.method.forecast.known.Unmapped;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.method.forecast.sheet.ForecastSheets;
import merchant.method.forecast.sheet.ResidualSheets;
import merchant.method.forecast.stock.StockWords;
import merchant.method.forecast.series.SeriesSet;
import merchant.method.forecast.words.EffectWords;
import merchant.method.forecast.words.FoldWords;
import merchant.method.forecast.words.SumWords;
import merchant.method.forecast.words.Verdicts;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.Summary;
import merchant.result.Summary.Metric;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.table.Field;
import merchant.table.Role;
import merchant.text.Part;
import merchant.text.Sentence;

/// Makes the result of the outcomes: numbers, words and tables.
final class Telling {
    /// Values of which a sum over time means nothing.
    private static final Set<Role> RATES = Set.of(Role.PRICE, Role.COST, Role.STOCK, Role.RATING, Role.LEAD_TIME);
    private static final int MANY = 200;
    /// One model of all series: what it goes by holds for each of them.
    private static final String TREES = new merchant.method.forecast.lag.BoostedLags().id();

    private final Field value;
    private final MixedRows mixed;
    private final List<Sentence> unmapped;
    private final boolean single;
    private final Ground ground;
    private final SeriesSet set;
    private final Plan plan;
    private final List<Outcome> outcomes;
    private final List<Suited.Refused> refused;
    private final long seed;
    private final Verdicts verdicts;

    Telling(Input input, VoidOrders.Sales sales, Ground ground, List<Outcome> outcomes, List<Suited.Refused> refused, long seed) {
        this.value = input.required(SeriesNeeds.VALUE);
        this.mixed = new MixedRows(input, sales);
        this.unmapped = Unmapped.said(input);
        this.single = input.table().fields().stream().noneMatch(f -> f.has(Role.PRODUCT) && !input.field(SeriesNeeds.SERIES.id()).equals(java.util.Optional.of(f)));
        this.ground = ground;
        this.set = ground.set();
        this.plan = ground.plan();
        this.outcomes = outcomes;
        this.refused = refused;
        this.seed = seed;
        this.verdicts = new Verdicts(set.pace(), outcomes.getFirst().tested());
    }

    ForecastResult result(Agreed agreed) {
        var sums = agreed.sums();
        var series = new ArrayList<>(outcomes.stream().map(o -> series(o, SeriesForecast.Level.SERIES)).toList());
        for (int s = 0; s < sums.size(); s++) {
            series.add(series(sums.get(s), s == sums.size() - 1 ? SeriesForecast.Level.TOTAL : SeriesForecast.Level.GROUP));
        }
        int season = outcomes.getFirst().chosen().season();
        var sheets = new ArrayList<>(new ForecastSheets(set.grid(), series).all());
        sheets.addAll(new StockWords(ground.stock()).sheets());
        sheets.addAll(ground.ledger().sheets());
        sheets.addAll(new ResidualSheets(series, season).all());
        return new ForecastResult(summary(agreed, series, new ResidualWords(series, season, set.pace(), set.grid())), value.name(), set.grid().unit(), season, plan.horizon(), series,
                sheets);
    }

    private SeriesForecast series(Outcome outcome, SeriesForecast.Level level) {
        var series = outcome.series();
        var fit = outcome.fit();
        int season = outcome.chosen().season();
        var own = fit.components();
        var band80 = fit.band(plan.horizon(), 0.8);
        var band95 = fit.band(plan.horizon(), 0.95);
        return new SeriesForecast(series.name(), set.grid().labels(series.first(), series.length()), series.values(), series.filled(),
                series.incomplete(), series.partial(), set.grid().labels(series.next(), plan.horizon()), fit.mean(plan.horizon()),
                band80.lower(), band80.upper(), band95.lower(), band95.upper(), outcome.chosen().id(), fit.model(), fit.details(),
                own.isEmpty() ? Decomposition.of(series.values(), season) : own, Scores.of(outcome, outcomes.size() <= MANY),
                outcome.chosen().origins(), verdict(outcome), marks(outcome), fit.effects(), outcome.residuals(),
                level);
    }

    private List<SeriesForecast.Mark> marks(Outcome outcome) {
        long first = outcome.series().first();
        var marks = new ArrayList<>(new StockWords(ground.stock()).marks(outcome.series()));
        outcome.fit().found().forEach(f -> marks.add(new SeriesForecast.Mark(f.kind(), set.grid().label(first + f.from()), set.grid().label(first + f.to()),
                f.label())));
        return marks;
    }

    private Summary summary(Agreed agreed, List<SeriesForecast> series, ResidualWords residuals) {
        boolean rate = value.role().filter(RATES::contains).isPresent();
        var findings = new ArrayList<Sentence>();
        var forecast = new ForecastWords(set, plan, outcomes);
        var data = new DataWords(value, set, plan, outcomes, refused);
        findings.addAll(forecast.findings(rate));
        residuals.outliers().ifPresent(findings::add);
        residuals.finding().ifPresent(findings::add);
        findings.addAll(data.findings());
        findings.addAll(ground.findings());
        outcomes.stream().filter(o -> outcomes.size() == 1 || o.chosen().id().equals(TREES)).map(o -> o.fit().goesBy()).filter(g -> !g.isEmpty()).findFirst()
                .ifPresent(findings::addAll);
        if (series.stream().anyMatch(s -> s.method().equals(TREES) && !s.effects().isEmpty())) {
            findings.add(Sentence.of("What a cause does is the trees' forecast with it against that without it, all else the same; what sales of a season ago tell of a holiday already is not in it."));
        }
        var prices = new PriceWords(outcomes, single);
        findings.addAll(outcomes.size() == 1 ? EffectWords.findings(series.getFirst().effects(), value.name())
                : EffectWords.many(series.stream().filter(s -> s.level() == SeriesForecast.Level.SERIES).map(s -> prices.others(s.effects())).toList(), value.name()));
        findings.addAll(prices.findings());
        findings.addAll(mixed.findings());
        if (agreed.tested()) {
            findings.add(Sentence.of("Errors, coverage and verdict are of the forecasts after totals were made to add up: at each past test period this was done with what was known then. Other methods beside them were not made to add up."));
        }
        var warnings = new ArrayList<Sentence>(mixed.stoodIn().stream().toList());
        warnings.addAll(forecast.warnings());
        if (outcomes.size() > 1) {
            new FoldWords(set.grid(), ground.calendar().all()).warning(outcomes.stream().filter(o -> !o.tested()).map(o -> new FoldWords.Tested(o.series(), o.chosen())).toList()).ifPresent(warnings::add);
        }
        warnings.addAll(data.warnings());
        warnings.addAll(ground.warnings(outcomes.stream().map(Outcome::series).toList()));
        warnings.addAll(mixed.warnings());
        warnings.addAll(unmapped);
        sums(agreed.sums(), findings, warnings);
        if (!agreed.sums().isEmpty() && !agreed.tested() && !outcomes.getFirst().tested()) {
            warnings.add(Sentence.of("Errors, coverage and verdict are of the forecasts as each was before totals were made to add up: the series and their totals could not all be tested at the same past periods, for instance because one is too short, so how close the changed ones would have been is not known. A second table tests them."));
        }
        boolean causes = outcomes.stream().anyMatch(Outcome::heedsCauses);
        var totals = Totals.of(outcomes.getFirst().fit(), plan.horizon(), seed);
        var verdict = total(agreed.sums()).map(t -> t.beside(verdict())).orElseGet(this::verdict);
        if (!verdict.rather().isEmpty()) {
            var whole = new Verdict(verdict.tone(), Sentence.of("{0} {1}", verdict.sentence(), forecast.rest(totals, rate)), verdict.rather());
            return new Summary(forecast.beaten(value.name(), totals, rate), whole, findings, warnings, ground.caution(causes), metrics());
        }
        return new Summary(forecast.headline(value.name(), totals, rate, value.has(Role.QUANTITY)), verdict, findings, warnings, ground.caution(causes), metrics());
    }

    private Optional<SumWords> total(List<Outcome> sums) {
        return sums.isEmpty() ? Optional.empty() : Optional.of(sums.getLast())
                .map(t -> new SumWords(verdicts, verdict(t), t.chosen(), t.rule(), t.loss()));
    }

    private void sums(List<Outcome> sums, List<Sentence> findings, List<Sentence> warnings) {
        total(sums).ifPresent(t -> (t.warns() ? warnings : findings).add(t.said()));
        if (sums.size() > 1) {
            findings.add(SumWords.groups(sums.subList(0, sums.size() - 1).stream().map(this::verdict).toList()));
        }
    }

    /// The verdict of the one series, or how many of many were closer than the simple rules.
    private Verdict verdict() {
        if (outcomes.size() == 1) {
            return verdict(outcomes.getFirst());
        }
        long rules = outcomes.stream().filter(Outcome::isRule).count();
        if (rules == outcomes.size() && outcomes.stream().noneMatch(o -> verdict(o).tone() == Tone.USELESS)) {
            return new Verdict(Tone.DOUBTFUL, Sentence.of("These are simple rules themselves: rules of thumb, and what any other method has to beat."));
        }
        long closer = outcomes.stream().filter(o -> gain(o) > 0).count();
        double typical = median(outcomes.stream().mapToDouble(Telling::gain).toArray());
        var tone = typical >= 0.05 && closer * 2 > outcomes.size() ? Tone.USABLE : typical >= -0.02 ? Tone.DOUBTFUL : Tone.USELESS;
        var share = new Part.Percent(Math.abs(typical), 0);
        var sentence = switch (tone) {
            case USABLE -> Sentence.of("Closer than the simple rules for {0} of {1} series, for the typical one by {2}.",
                    closer, outcomes.size(), share);
            case DOUBTFUL -> Sentence.of("Closer than the simple rules for {0} of {1} series, but hardly for the typical one. Use it with care.",
                    closer, outcomes.size());
            case USELESS -> Sentence.of("Closer than the simple rules for only {0} of {1} series, for the typical one {2} further off: use the simple rules instead.",
                    closer, outcomes.size(), share);
        };
        long usable = outcomes.stream().filter(o -> verdict(o).tone() == Tone.USABLE).count();
        var whole = rules == 0 ? sentence : Sentence.of("{0} For {1} of the series the forecast is a simple rule itself.", sentence, rules);
        var counted = Sentence.of("{0} Taken one by one, it is clearly closer, and so usable, for {1}.", whole, usable);
        return tone == Tone.USELESS ? new Verdict(tone, counted, oftenest()) : new Verdict(tone, counted);
    }

    /// The simple rule that was the closer one for most series.
    private String oftenest() {
        var counts = outcomes.stream().map(o -> o.rule().id()).collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /// Nothing is judged by a past of zeros: that all of them were forecast says nothing of what will be sold.
    private Verdict verdict(Outcome outcome) {
        return Arrays.stream(outcome.series().values()).allMatch(v -> v == 0)
                ? new Verdict(Tone.USELESS, Sentence.of("Every value of this past is 0: nothing can be learned from it, and the forecast only repeats it."))
                : verdicts.of(outcome.chosen(), outcome.rules(), outcome.loss());
    }

    /// A simple rule is no closer than itself.
    private static double gain(Outcome outcome) {
        return outcome.isRule() ? 0 : Verdicts.gain(outcome.chosen(), outcome.rule(), outcome.loss());
    }

    static double median(double[] values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private List<Metric> metrics() {
        return List.of(
                new Metric("mae", Sentence.of("MAE"), mean(j -> j.errors().mae()),
                        Sentence.of("Mean absolute error, in the unit of the values. Mean over the series.")),
                new Metric("mase", Sentence.of("MASE"), mean(j -> j.errors().mase()),
                        Sentence.of("Mean absolute error, divided by that of “a season ago” within the values seen; under 1 is closer. Mean over the series.")),
                new Metric("smape", Sentence.of("sMAPE"), mean(j -> j.errors().smape()),
                        Sentence.of("Mean of 200·|y − f| / (|y| + |f|), in percent from 0 to 200. Mean over the series.")),
                new Metric("rmse", Sentence.of("RMSE"), mean(j -> j.errors().rmse()),
                        Sentence.of("Root of the mean squared error, in the unit of the values; large errors weigh more. Mean over the series.")),
                new Metric("pinball", Sentence.of("Pinball loss"), mean(j -> j.errors().pinball()),
                        Sentence.of("Cost of the quantiles 2.5, 10, 50, 90 and 97.5 %: small where bands are narrow and hold what comes. In the unit of the values, mean over the series.")),
                new Metric("coverage-80", Sentence.of("Coverage of the 80 % band"), mean(j -> j.errors().coverage80()),
                        Sentence.of("Share of values not seen by the method that lay inside its 80 % band; 80 % is right. Mean over the series.")),
                new Metric("coverage-95", Sentence.of("Coverage of the 95 % band"), mean(j -> j.errors().coverage95()),
                        Sentence.of("Share of values not seen by the method that lay inside its 95 % band; 95 % is right. Mean over the series.")));
    }

    private double mean(ToDoubleFunction<Judged> measure) {
        return outcomes.stream().map(Outcome::chosen).mapToDouble(measure).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
    }
}
