package merchant.method.reorder.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.ets.Ets;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.intermittent.Kind;
import merchant.method.forecast.intermittent.SlowMover;
import merchant.method.forecast.simple.AverageRule;
import merchant.method.reorder.demand.LeadTime;
import merchant.method.reorder.demand.Outlooks;
import merchant.method.reorder.demand.Rehearsals;
import merchant.method.reorder.demand.Shop;
import merchant.method.reorder.goods.Goods;
import merchant.method.reorder.goods.GoodsReader;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.Rule;
import merchant.method.reorder.trial.Past;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Aside;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Supplier;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Parallel;
import merchant.work.Progress;

/// Makes an order list by a rule.
public final class ReorderRun {
    private static final int MANY = 1_000;
    /// Smoothing of slow movers where it is not found from the past.
    private static final double USUAL = 0.1;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private static final Comparator<Line> BY_GAIN = Comparator.comparing((Line l) -> Double.isNaN(l.gain()) ? Double.POSITIVE_INFINITY : -l.gain());
    private static final Comparator<Line> BY_RISK = Comparator.comparing((Line l) -> -l.risk());
    /// What is ordered first, by risk and then by gain; then what is not.
    private static final Comparator<Line> URGENT = Comparator.comparing((Line l) -> l.quantity() <= 0).thenComparing(BY_RISK).thenComparing(BY_GAIN).thenComparing(Line::product);
    /// Under a budget: what is ordered first, by what the next money gains of it; then what is not.
    private static final Comparator<Line> GAINFUL = Comparator.comparing((Line l) -> l.quantity() <= 0).thenComparing(l -> Double.isNaN(l.gain()) ? Double.POSITIVE_INFINITY : -l.gain() / l.unitCost())
            .thenComparing(BY_RISK).thenComparing(Line::product);

    private final Rule rule;

    public ReorderRun(Rule rule) {
        this.rule = rule;
    }

    /// Runs.
    public Result run(Input input, Settings settings, long seed, Progress progress) {
        progress.check();
        var goods = GoodsReader.read(input, settings, Plan.defaults(settings), Plan.columns(settings), progress.slice(0, 0.1));
        var outlooks = outlooks(goods, CalendarChoice.of(input, settings));
        var aside = new ArrayList<Aside>();
        var source = Source.of(input, goods, Plan.terms(settings));
        var rehearsals = goods.products().stream().map(p -> new Rehearsals()).toList();
        var wanted = wanted(goods, settings, source, outlooks, rehearsals, seed, aside, progress.slice(0.1, 0.5));
        var whatIf = WhatIf.of(wanted, WhatIf.services(goods.products().size(), Plan.asksService(settings)), progress.slice(0.5, 0.65));
        var rationed = Plan.rationing(settings).apply(wanted, progress.slice(0.65, 0.75));
        var past = past(goods, wanted, outlooks, rehearsals, settings, seed, progress.slice(0.75, 1));
        var lines = lines(goods, rationed.wanted(), whatIf, settings);
        var suppliers = suppliers(rationed.wanted(), Plan.rationing(settings));
        var words = new Words(source, goods, lines, suppliers, past, rationed.choice(), Plan.rationing(settings).dropped(wanted, rationed.wanted()), Plan.rationing(settings).smallest(wanted, rationed.wanted()), Plan.rationing(settings), Plan.terms(settings), Plan.asksService(settings), aside, wanted.stream().filter(w -> w.demand().steady() && w.demand().daily() > 0).count(), RunningOut.Lost.of(wanted), Plan.classes(settings));
        progress.report(1);
        return new OrderResult(words.summary(), goods.today(), Plan.fill(settings) ? "fill" : "cycle", Plan.terms(settings).service(),
                Double.isFinite(Plan.rationing(settings).budget()) ? Plan.rationing(settings).budget() : Double.NaN, lines, suppliers, past.simulated(), whatIf.budgets(),
                whatIf.services(), Stream.of(source.read(), goods.read(), goods.assumptions()).flatMap(List::stream).toList(), aside);
    }

    /// Fewer origins and draws for thousands of products: a count and not a time decides, so that a slow computer gives the same result.
    private static Outlooks outlooks(Goods goods, Calendar calendar) {
        int products = goods.products().size();
        var days = Shop.sum(goods.products().stream().map(Product::sold).toList());
        var shop = goods.period() == 1 ? new Shop(days, goods.today().minusDays(days.length), calendar) : null;
        var groups = shop == null ? Map.<String, Shop>of()
                : shop.groups(goods.products().stream().collect(Collectors.groupingBy(Product::group, Collectors.mapping(Product::sold, Collectors.toList()))));
        var forecasters = List.<Forecaster>of(new AverageRule(), Ets.of("ANN"));
        double found = products > MANY ? USUAL : 0;
        var seldom = List.<Forecaster>of(new AverageRule(), new SlowMover(Kind.SBA, found, found), new SlowMover(Kind.TSB, found, found));
        return products > MANY ? new Outlooks(forecasters, seldom, shop, groups, 10, 400) : new Outlooks(forecasters, seldom, shop, groups, 26, 1_000);
    }

    /// Periods that the whole table holds.
    private static int days(Goods goods) {
        return goods.products().stream().mapToInt(p -> p.sold().length).max().orElse(0);
    }

    private List<Wanted> wanted(Goods goods, Settings settings, Source source, Outlooks outlooks, List<Rehearsals> rehearsals, long seed, List<Aside> aside, Progress progress) {
        var terms = Plan.terms(settings);
        var groups = Classes.of(goods.products(), goods.period());
        var services = WhatIf.services(goods.products().size(), Plan.asksService(settings));
        var numbered = IntStream.range(0, goods.products().size()).boxed().toList();
        var all = Parallel.map(numbered, progress, (i, own) -> {
            var product = goods.products().get(i);
            var lead = new LeadTime(product.lead(), product.leadSpread());
            var demand = source.demand(product.id(), lead, terms.review(), outlooks.draws(), seed + ODD * i)
                    .orElseGet(() -> outlooks.of(product.group(), product.sold(), goods.period(), lead, terms.review(), days(goods), seed + ODD * i, rehearsals.get(i), own)).from(goods.today());
            var by = rule.forClass(groups.get(i), demand.fresh());
            return Wanted.of(product, demand, by, by.terms(terms), groups.get(i), services);
        });
        var wanted = new ArrayList<Wanted>();
        var leaving = new Leaving(goods.period(), Plan.dead(settings));
        for (var one : all) {
            var reason = leaving.reason(one.product(), one.demand());
            reason.ifPresentOrElse(r -> aside.add(new Aside(one.product().id(), r)), () -> wanted.add(one));
        }
        return wanted;
    }

    /// Days alone can be played through.
    private static Past.Outcome past(Goods goods, List<Wanted> wanted, Outlooks outlooks, List<Rehearsals> rehearsals, Settings settings, long seed, Progress progress) {
        if (goods.period() != 1) {
            progress.report(1);
            return Past.Outcome.NONE;
        }
        var known = new HashMap<Product, Rehearsals>();
        IntStream.range(0, rehearsals.size()).forEach(i -> known.put(goods.products().get(i), rehearsals.get(i)));
        var players = wanted.stream().map(w -> new Past.Player(w.product(), w.rule(), Double.isNaN(w.product().cost()) ? 0 : w.demand().daily() * w.product().cost(), known.get(w.product()))).toList();
        return new Past(outlooks.lighter(), Plan.terms(settings), days(goods), seed, Plan.rationing(settings).sharing()).simulate(players, progress);
    }

    private static List<Line> lines(Goods goods, List<Wanted> wanted, WhatIf whatIf, Settings settings) {
        var maker = new Lines(goods.today(), goods.period(), settings);
        return IntStream.range(0, wanted.size()).mapToObj(i -> maker.line(wanted.get(i), whatIf.atBudget().get(i), whatIf.atService().get(i)))
                .sorted(Double.isFinite(Plan.rationing(settings).budget()) ? GAINFUL : URGENT).toList();
    }

    private static List<Supplier> suppliers(List<Wanted> wanted, Rationing rationing) {
        var byName = new LinkedHashMap<String, List<Wanted>>();
        wanted.stream().filter(w -> w.decision().quantity() > 0).forEach(w -> byName.computeIfAbsent(w.product().supplier(), k -> new ArrayList<>()).add(w));
        return byName.entrySet().stream().map(e -> new Supplier(e.getKey(), e.getValue().size(), sum(e.getValue(), p -> 1), sum(e.getValue(), Product::cost), sum(e.getValue(), Product::volume),
                rationing.limits(e.getValue()).minimums()[0]))
                .sorted(Comparator.comparingDouble((Supplier s) -> Double.isNaN(s.cost()) ? 0 : -s.cost()).thenComparing(Supplier::name)).toList();
    }

    private static double sum(List<Wanted> wanted, ToDoubleFunction<Product> each) {
        return wanted.stream().mapToDouble(w -> w.decision().quantity() * each.applyAsDouble(w.product())).sum();
    }
}
