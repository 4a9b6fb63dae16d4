package merchant.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import merchant.result.OrderResult.Kind;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Note;
import merchant.result.OrderResult.Point;
import merchant.result.OrderResult.Policy;
import merchant.result.OrderResult.Simulated;
import merchant.result.OrderResult.Step;
import merchant.result.OrderResult.Supplier;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Sentence;

/// Order lists, made up and no method's work: for views, figures and exports. Every quantity is its own arithmetic.
public final class MadeOrders {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);
    private static final List<String> NAMES = List.of("Longjing Tea", "Wooden Blocks", "Freeze-dried Chicken Treats for Cats, Family Pack", "龙井茶礼盒", "Desk Lamp");
    private static final List<String> SUPPLIERS = List.of("Anhui Fields", "Ningbo Home", "义乌小商品", "");
    private static final double[] SERVICES = {0.8, 0.85, 0.9, 0.95, 0.98, 0.99};
    private static final int BUDGETS = 10;

    private MadeOrders() {}

    public static OrderResult of(int products, long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < products; i++) {
            lines.add(line(i, random));
        }
        lines.sort(Comparator.comparing((Line l) -> l.quantity() <= 0).thenComparing(l -> -l.risk()));
        double most = lines.stream().mapToDouble(Line::cost).sum();
        var byBudget = new ArrayList<Point>();
        for (int b = 0; b < BUDGETS; b++) {
            int at = b;
            byBudget.add(point(most * (b + 1) / BUDGETS, lines, l -> l.atBudget()[at], 0.6 + 0.38 * Math.sqrt((b + 1.0) / BUDGETS)));
        }
        var byService = new ArrayList<Point>();
        for (int s = 0; s < SERVICES.length; s++) {
            int at = s;
            byService.add(point(SERVICES[s], lines, l -> l.atService()[at], SERVICES[s]));
        }
        var simulated = List.of(new Simulated(Sentence.verbatim("Reorder point"), 180, 0.957, 0.91, 412, 1_320, 5_210, 98_400, 388, 0, 0, 31_200),
                new Simulated(Sentence.verbatim("Order last month's sales"), 180, 0.871, 0.74, 1_904, 4_075, 6_930, 131_000, 720, 0, 0, 52_700));
        var verdict = new Verdict(Tone.USABLE, Sentence.verbatim("The quantities aim at 95 % of the demand served."));
        var summary = new Summary(Sentence.verbatim("Order " + lines.stream().filter(l -> l.quantity() > 0).count() + " products"), verdict, List.of(), List.of(),
                Sentence.verbatim("That demand goes on as it did."), List.of());
        return new OrderResult(summary, TODAY, "fill", 0.95, Double.NaN, lines, suppliers(lines), simulated, byBudget, byService, List.of(), List.of());
    }

    private static Line line(int i, Random random) {
        double stock = i % 6 == 5 ? 900 : random.nextInt(90);
        double mean = i % 6 == 5 ? i % 12 == 5 ? 0 : 8 : 10 + random.nextInt(80);
        double safety = Math.ceil(mean * 0.4);
        var steps = new ArrayList<>(List.of(new Step("stock", Sentence.verbatim("In stock"), "", stock), new Step("on_order", Sentence.verbatim("On order"), "", i % 4 == 0 ? 12 : 0),
                new Step("position", Sentence.verbatim("Stock and what is on order"), "stock + on_order", stock + (i % 4 == 0 ? 12 : 0)),
                new Step("demand", Sentence.verbatim("Expected demand in that time"), "", mean),
                new Step("safety", Sentence.verbatim("Safety stock, so that 95 % of the demand is served"), "", safety)));
        double needed = Math.max(0, mean + safety - stock - (i % 4 == 0 ? 12 : 0));
        steps.add(new Step("needed", Sentence.verbatim("Missing up to there"), "max(0, demand + safety - position)", needed));
        double quantity = Math.ceil(needed / 12) * 12;
        steps.add(new Step("quantity", Sentence.verbatim("Order, in whole packs"), "ceil(needed / 12) * 12", quantity));
        double position = steps.get(2).value();
        double risk = 1 / (1 + Math.exp((position - mean) / Math.max(1, mean / 6)));
        var notes = i % 12 == 5 ? List.of(new Note(Kind.DEAD_STOCK, Sentence.verbatim("dead stock: nothing sold for 210 days")))
                : i % 6 == 5 ? List.of(new Note(Kind.OVERSTOCK, Sentence.verbatim("overstock: lasts 900 days"))) : List.<Note>of();
        double cost = 4 + random.nextInt(60);
        var atBudget = new double[BUDGETS];
        Arrays.setAll(atBudget, b -> risk > 1 - (b + 1.0) / BUDGETS ? quantity : 0);
        var atService = new double[SERVICES.length];
        Arrays.setAll(atService, s -> Math.ceil(quantity * (0.7 + 0.1 * s) / 12) * 12);
        atService[3] = quantity;
        return new Line("P%04d".formatted(i), "", i < NAMES.size() ? NAMES.get(i) : "Product " + i, SUPPLIERS.get(i % SUPPLIERS.size()), stock, i % 4 == 0 ? 12 : 0, mean,
                mean * 0.6, mean * 1.5, risk, quantity, quantity > 0 ? TODAY : mean == 0 ? null : TODAY.plusDays(20 + i), cost, quantity * cost,
                "" + "ABC".charAt(i % 3) + "XYZ".charAt(i / 3 % 3), Policy.REORDER_POINT, 0.95, 30 - i * 0.3, mean == 0 ? Double.POSITIVE_INFINITY : position / mean * 20,
                "ETS(A,N,N)", notes, steps, atBudget, atService, new double[0]);
    }

    private static Point point(double at, List<Line> lines, java.util.function.ToDoubleFunction<Line> quantity, double fill) {
        return new Point(at, lines.stream().mapToDouble(l -> quantity.applyAsDouble(l) * l.unitCost()).sum(),
                (int) lines.stream().filter(l -> quantity.applyAsDouble(l) > 0).count(), lines.stream().mapToDouble(quantity).sum(), fill, 1_000 * (1 - fill));
    }

    private static List<Supplier> suppliers(List<Line> lines) {
        return SUPPLIERS.stream().map(name -> {
            var own = lines.stream().filter(l -> l.supplier().equals(name) && l.quantity() > 0).toList();
            return new Supplier(name, own.size(), own.stream().mapToDouble(Line::quantity).sum(), own.stream().mapToDouble(Line::cost).sum(), 12, 300);
        }).sorted(Comparator.comparingDouble(s -> -s.cost())).toList();
    }
}
