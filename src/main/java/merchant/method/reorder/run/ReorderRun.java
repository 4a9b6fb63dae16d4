package merchant.method.reorder.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.ets.Ets;
import merchant.method.forecast.simple.AverageRule;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.demand.LeadTime;
import merchant.method.reorder.demand.Outlooks;
import merchant.method.reorder.goods.Goods;
import merchant.method.reorder.goods.GoodsReader;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.Rule;
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
    private static final int ORIGINS = 26;
    private static final int DRAWS = 1_000;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final Rule rule;

    public ReorderRun(Rule rule) {
        this.rule = rule;
    }

    /// Runs.
    public Result run(Input input, Settings settings, long seed, Progress progress) {
        progress.check();
        var goods = GoodsReader.read(input, Plan.defaults(settings), Plan.columns(settings), progress.slice(0, 0.1));
        var terms = Plan.terms(settings);
        var outlooks = new Outlooks(List.of(new AverageRule(), Ets.of("ANN")), ORIGINS, DRAWS);
        var numbered = IntStream.range(0, goods.products().size()).boxed().toList();
        var demands = Parallel.map(numbered, progress.slice(0.1, 0.8), (i, own) -> {
            var product = goods.products().get(i);
            return outlooks.of(product.sold(), goods.period(), new LeadTime(product.lead(), product.leadSpread()), terms.review(), seed + ODD * i, own);
        });
        var groups = Classes.of(goods.products(), goods.period());
        var lines = new ArrayList<Line>();
        var aside = new ArrayList<Aside>();
        var maker = new Lines(goods.today(), goods.period(), goods.stocked(), settings);
        for (int i = 0; i < demands.size(); i++) {
            progress.check();
            var product = goods.products().get(i);
            if (hasNothing(product, demands.get(i))) {
                aside.add(new Aside(product.id(), Sentence.of("neither sold nor in stock")));
            } else {
                lines.add(maker.line(product, demands.get(i), rule, rule.decide(product, demands.get(i), terms), terms, groups.get(i)));
            }
        }
        lines.sort(ORDER);
        progress.report(1);
        return result(goods, lines, aside, settings);
    }

    /// What is ordered first, by risk and then by gain; then what is not.
    private static final Comparator<Line> ORDER = Comparator.comparing((Line l) -> l.quantity() <= 0).thenComparing(l -> -l.risk())
            .thenComparing(l -> Double.isNaN(l.gain()) ? 0 : -l.gain()).thenComparing(Line::product);

    private static boolean hasNothing(Product product, Demand demand) {
        return demand.daily() <= 0 && product.position() <= 0;
    }

    private OrderResult result(Goods goods, List<Line> lines, List<Aside> aside, Settings settings) {
        var terms = Plan.terms(settings);
        var suppliers = suppliers(goods, lines);
        var words = new Words(goods, lines, suppliers, terms, aside);
        return new OrderResult(words.summary(), goods.today(), terms.fill() ? "fill" : "cycle", terms.service(), Double.NaN, lines, suppliers, List.of(), List.of(),
                List.of(), java.util.stream.Stream.concat(goods.read().stream(), goods.assumptions().stream()).toList(), aside);
    }

    private static List<Supplier> suppliers(Goods goods, List<Line> lines) {
        var products = new LinkedHashMap<String, Product>();
        goods.products().forEach(p -> products.put(p.id(), p));
        var byName = new LinkedHashMap<String, List<Line>>();
        lines.stream().filter(l -> l.quantity() > 0).forEach(l -> byName.computeIfAbsent(l.supplier(), k -> new ArrayList<>()).add(l));
        return byName.entrySet().stream().map(e -> new Supplier(e.getKey(), e.getValue().size(), e.getValue().stream().mapToDouble(Line::quantity).sum(),
                e.getValue().stream().mapToDouble(Line::cost).sum(), e.getValue().stream().mapToDouble(l -> l.quantity() * products.get(l.product()).volume()).sum(),
                e.getValue().stream().mapToDouble(l -> products.get(l.product()).supplierMinimum()).max().orElse(0)))
                .sorted(Comparator.comparingDouble((Supplier s) -> Double.isNaN(s.cost()) ? 0 : -s.cost()).thenComparing(Supplier::name)).toList();
    }
}
