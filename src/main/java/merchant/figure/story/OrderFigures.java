package merchant.figure.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.figure.interval.BarPanels;
import merchant.figure.interval.IntervalChart;
import merchant.figure.matrix.MatrixChart;
import merchant.figure.matrix.MatrixChart.Cell;
import merchant.figure.matrix.MatrixChart.Head;
import merchant.result.ForecastResult.Unit;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Point;
import merchant.result.OrderResult.Simulated;
import merchant.text.Part;
import merchant.text.Sentence;

/// The figures of an order list: what is most urgent, the rule beside the fixed rule over the past, what other budgets and services would do, and the classes.
final class OrderFigures {
    private static final int MOST_URGENT = 20;

    private final OrderResult result;

    private OrderFigures(OrderResult result) {
        this.result = result;
    }

    static List<Figure> of(OrderResult result) {
        var made = new OrderFigures(result);
        var figures = new ArrayList<Figure>();
        made.urgent().ifPresent(figures::add);
        if (result.simulated().stream().filter(s -> Double.isFinite(s.fill())).count() > 0) {
            figures.add(made.simulated(result.simulated().stream().filter(s -> Double.isFinite(s.fill())).toList()));
        }
        if (result.byBudget().size() > 1) {
            figures.add(made.budgets());
        }
        if (result.byService().size() > 1) {
            figures.add(made.services());
        }
        if (result.lines().stream().anyMatch(l -> l.group().length() == 2)) {
            figures.add(made.classes());
        }
        return figures;
    }

    private List<Sentence> foot() {
        return List.of(Sentence.counted(result.lines().size(), "{0} product", "{0} products"), Sentence.of("for orders of {0}", result.today()));
    }

    /// Demand until arrival beside what is there and coming, where it matters most.
    private java.util.Optional<Figure> urgent() {
        var lines = result.ordered().stream().filter(l -> !Double.isNaN(l.risk())).sorted(Comparator.comparingDouble((Line l) -> -l.risk())).limit(MOST_URGENT).toList();
        if (lines.isEmpty()) {
            return java.util.Optional.empty();
        }
        long likely = result.lines().stream().filter(l -> l.risk() >= 0.5).count();
        var title = likely == 0 ? Sentence.of("Nothing is likely to be sold out before an order of today is there")
                : Sentence.counted(likely, "{0} product is likely to be sold out before an order of today is there",
                "{0} products are likely to be sold out before an order of today is there");
        var rows = lines.stream().map(l -> new IntervalChart.Row(Sentence.verbatim(l.name()), l.risk() >= 0.5 ? Ink.FORECAST : Ink.QUIET, missing(l, l.expected()),
                missing(l, l.low()), missing(l, l.high()), Sentence.of("order {0}", pieces(l.quantity())),
                Sentence.of("order {0}, risk {1}", pieces(l.quantity()), Part.percent(l.risk())))).toList();
        return java.util.Optional.of(new Figure("order-urgent", title,
                Sentence.of("Pieces missing when an order of today arrives, if none is placed: expected, and the range of eight cases in ten"), foot(),
                new IntervalChart(rows, IntervalChart.Scale.PLAIN, Sentence.of("right of here: sold out"))));
    }

    private static double missing(Line line, double demand) {
        return demand - line.stock() - line.onOrder();
    }

    private static Part pieces(double pieces) {
        return new Part.Amount(pieces, pieces == Math.rint(pieces) ? 0 : 1);
    }

    private Figure simulated(List<Simulated> played) {
        var own = played.getFirst();
        var title = played.size() < 2 ? Sentence.of("Over {0} past days {1} of the demand would have been served", own.days(), new Part.Percent(own.fill(), 1))
                : Sentence.of("Over {0} past days {1} of the demand would have been served; \"{2}\": {3}", own.days(), new Part.Percent(own.fill(), 1),
                played.get(1).label(), new Part.Percent(played.get(1).fill(), 1));
        var panels = Stream.of(panel(played, Sentence.of("Demand served"), Simulated::fill, s -> Sentence.of("{0}", new Part.Percent(s.fill(), 1)), 1),
                panel(played, Sentence.of("Days on which a product was sold out"), s -> (double) s.stockOuts(), s -> Sentence.of("{0}", s.stockOuts()), Double.NaN),
                panel(played, Sentence.of("Average stock in money"), Simulated::averageValue, s -> Sentence.of("{0}", new Part.Amount(s.averageValue(), 0)), Double.NaN),
                panel(played, Sentence.of("Pieces spoiled"), s -> result.perishes() ? s.spoiled() : Double.NaN, s -> Sentence.of("{0}", new Part.Amount(s.spoiled(), 0)), Double.NaN),
                panel(played, result.costOfThePast(), Simulated::cost, s -> Sentence.of("{0}", new Part.Amount(s.cost(), 0)), Double.NaN))
                .filter(p -> java.util.Arrays.stream(p.values()).anyMatch(Double::isFinite)).toList();
        return new Figure("simulation", title, Sentence.of("The rule of this list and a fixed rule, played through past sales that they did not know"), foot(),
                new BarPanels(played.stream().map(Simulated::label).toList(), panels));
    }

    private static BarPanels.Panel panel(List<Simulated> played, Sentence title, Function<Simulated, Double> value, Function<Simulated, Sentence> said, double most) {
        return new BarPanels.Panel(title, played.stream().mapToDouble(value::apply).toArray(),
                played.stream().map(s -> Double.isFinite(value.apply(s)) ? said.apply(s) : Sentence.verbatim("–")).toList(), most);
    }

    private Figure budgets() {
        var points = result.byBudget().stream().collect(Collectors.toMap(p -> Math.round(p.at()), p -> p, (a, b) -> b, java.util.TreeMap::new));
        var times = points.keySet().stream().mapToLong(Long::longValue).toArray();
        var served = points.values().stream().mapToDouble(p -> 100 * p.fill()).toArray();
        var last = points.lastEntry().getValue();
        var half = points.values().stream().filter(p -> p.fill() >= last.fill() - 0.01).findFirst().orElse(last);
        var chart = TimeChart.of(Unit.NUMBER).line(new TimeChart.Line(Sentence.of("Demand served, %"), Ink.FORECAST, Stroke.STRONG, EndLabel.NAME_AND_VALUE, times, served));
        return new Figure("what-if-budget", half == last ? Sentence.of("More money serves more demand, up to {0} at {1}", new Part.Percent(last.fill(), 1), money(last.at()))
                : Sentence.of("{0} serve nearly as much demand as {1}", money(half.at()), money(last.at())),
                Double.isNaN(result.lost()) ? Sentence.of("Share of the demand until the following order that is expected to be served, by what the list may cost")
                        : Sentence.of("Share of the demand from this delivery until the following one that is expected to be served, by what the list may cost"), foot(), chart.build());
    }

    private static Part money(double money) {
        return new Part.Amount(money, 0);
    }

    private Figure services() {
        var points = result.byService();
        var bars = points.stream().map(p -> new BarChart.Bar(Sentence.of("{0}", new Part.Percent(p.at(), p.at() > 0.985 ? 1 : 0)),
                Math.abs(p.at() - result.service()) < 1e-9 ? Ink.FORECAST : Ink.QUIET, p.cost())).toList();
        Point first = points.getFirst();
        Point last = points.getLast();
        return new Figure("what-if-service", Sentence.of("{0} of service costs {1}, {2} costs {3}", new Part.Percent(first.at(), 0), money(first.cost()),
                new Part.Percent(last.at(), 1), money(last.cost())), Sentence.of("What the list would cost, by the service asked for; strong: what was asked for"), foot(),
                new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 0));
    }

    private Figure classes() {
        var count = result.lines().stream().collect(Collectors.groupingBy(Line::group, Collectors.counting()));
        var money = result.lines().stream().collect(Collectors.groupingBy(Line::group, Collectors.summingDouble(l -> Double.isFinite(l.cost()) ? l.cost() : 0)));
        double most = count.values().stream().mapToLong(Long::longValue).max().orElse(1);
        var cells = new ArrayList<Cell>();
        for (var row : List.of("A", "B", "C")) {
            for (var column : List.of("X", "Y", "Z")) {
                long own = count.getOrDefault(row + column, 0L);
                cells.add(new Cell(row + column, own / most, own == 0 ? List.of(Sentence.of("none"))
                        : List.of(Sentence.counted(own, "{0} product", "{0} products"), Sentence.of("order for {0}", money(money.getOrDefault(row + column, 0.0))))));
            }
        }
        long steady = count.getOrDefault("AX", 0L) + count.getOrDefault("BX", 0L);
        return new Figure("classes", steady == 0 ? Sentence.of("No product that matters sells steadily: safety stock has to make up for it") : Sentence.counted(steady, "{0} product that matters sells steadily and is easy to plan", "{0} products that matter sell steadily and are easy to plan"),
                Sentence.of("Products by their share of the turnover (A, B, C) and by how steadily they sell (X, Y, Z)"), foot(),
                new MatrixChart(List.of(new Head("A", Sentence.of("first 80 % of turnover")), new Head("B", Sentence.of("next 15 %")), new Head("C", Sentence.of("last 5 %"))),
                        List.of(new Head("X", Sentence.of("steady")), new Head("Y", Sentence.of("varies")), new Head("Z", Sentence.of("irregular"))), cells));
    }
}
