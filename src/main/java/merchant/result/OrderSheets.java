package merchant.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Point;
import merchant.result.Sheet.Column;
import merchant.result.Sheet.Kind;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The tables of an order list: all products, one list a supplier, the arithmetic, totals, the simulation and the what-if.
final class OrderSheets {
    private static final double CENTS = 100;
    private static final int QUANTITY = 2;
    private static final int COST = 4;
    private static final String BUDGETS = "what-if-budget";
    private static final List<Column> LINES = List.of(text("product", Sentence.of("Product")), text("number", Sentence.of("Product number")), text("name", Sentence.of("Name")),
            text("supplier", Sentence.of("Supplier")), number("quantity", Sentence.of("Order now")), new Column("order-by", Sentence.of("Order by"), Kind.DATE, 0),
            number("stock", Sentence.of("In stock")), number("on-order", Sentence.of("On order")), number("expected", Sentence.of("Expected demand until arrival")),
            number("low", Sentence.of("Likely at least")), number("high", Sentence.of("Likely at most")),
            new Column("risk", Sentence.of("Risk of running out before arrival"), Kind.PERCENT, 0), coins("unit-cost", Sentence.of("Cost of one")),
            coins("cost", Sentence.of("Cost")), text("class", Sentence.of("Class")), new Column("policy", Sentence.of("Rule"), Kind.SENTENCE, 0),
            new Column("service", Sentence.of("Service asked for"), Kind.PERCENT, 1), number("gain", Sentence.of("Gain of one piece more")),
            number("cover", Sentence.of("Days that the stock lasts")), new Column("model", Sentence.of("Forecast by"), Kind.SENTENCE, 0), new Column("notes", Sentence.of("Notes"), Kind.SENTENCE, 0));

    private OrderSheets() {}

    static List<Sheet> of(OrderResult result) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(list(result));
        sheets.add(suppliers(result));
        for (int i = 0; i < result.suppliers().size(); i++) {
            sheets.add(supplier(result, i));
        }
        sheets.add(arithmetic(result));
        if (!result.simulated().isEmpty()) {
            sheets.add(simulated(result));
        }
        if (!result.byBudget().isEmpty()) {
            sheets.add(points(result, BUDGETS, Sentence.of("What other budgets would buy"), number("budget", Sentence.of("Budget")), result.byBudget()));
        }
        if (!result.byService().isEmpty()) {
            sheets.add(points(result, "what-if-service", Sentence.of("What other services would cost"),
                    new Column("service", Sentence.of("Service asked for"), Kind.PERCENT, 1), result.byService()));
        }
        if (!result.aside().isEmpty()) {
            sheets.add(new Sheet("left-out", Sentence.of("Products left out"), List.of(text("product", Sentence.of("Product")),
                    new Column("reason", Sentence.of("Reason"), Kind.SENTENCE, 0)), result.aside().stream().map(a -> List.<Object>of(a.product(), a.reason())).toList()));
        }
        return sheets;
    }

    /// With what was computed beside the user's own quantities, where there are any.
    private static Sheet list(OrderResult result) {
        var columns = new ArrayList<>(LINES);
        var rows = new ArrayList<List<Object>>();
        result.lines().forEach(line -> rows.add(new ArrayList<>(row(line))));
        if (result.lines().stream().anyMatch(l -> l.is(OrderResult.Kind.OWN))) {
            int beside = columns.stream().map(Column::name).toList().indexOf("quantity") + 1;
            columns.add(beside, number("computed", Sentence.of("Computed, where you changed it")));
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(beside, result.lines().get(i).computed().orElse(null));
            }
        }
        return new Sheet("order-list", Sentence.of("Order list"), columns, rows);
    }

    private static List<Object> row(Line line) {
        var notes = line.notes().stream().map(OrderResult.Note::said).toList();
        return Arrays.asList(line.product(), line.code(), line.name(), line.supplier(), line.quantity(), line.orderBy(), known(line.stock()), line.onOrder(), line.expected(),
                line.low(), line.high(), known(line.risk()), money(line.unitCost()), money(line.cost()), line.group(), line.policy().said(), line.service(),
                known(line.gain()), known(line.cover()), ModelName.of(line.model()), notes.isEmpty() ? null : Sentence.of("{0}", Part.listing(notes)));
    }

    static Sheet suppliers(OrderResult result) {
        var rows = new ArrayList<List<Object>>();
        result.suppliers().forEach(s -> rows.add(Arrays.asList(s.name(), (long) s.lines(), s.units(), money(s.cost()), known(s.volume()), s.minimum())));
        return new Sheet("suppliers", Sentence.of("Suppliers"), List.of(text("supplier", Sentence.of("Supplier")), whole("lines", Sentence.of("Products")),
                number("units", Sentence.of("Pieces")), coins("cost", Sentence.of("Cost")), number("volume", Sentence.of("Volume or weight")),
                number("minimum", Sentence.of("Least order in money"))), rows);
    }

    /// What is sent to a supplier: its position and name make the file's name, because names may have no letter that a file's name can have.
    private static Sheet supplier(OrderResult result, int index) {
        var name = result.suppliers().get(index).name();
        var slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var id = String.format(Locale.ROOT, "order-%02d%s", index + 1, slug.isEmpty() ? "" : "-" + slug);
        var rows = result.ordered().stream().filter(l -> l.supplier().equals(name))
                .map(l -> Arrays.<Object>asList(l.code(), l.name(), l.quantity(), money(l.unitCost()), money(l.cost()), l.orderBy())).collect(Collectors.toCollection(ArrayList::new));
        if (rows.size() > 1) {
            // the total of a single line would be that line once more, and who reads the file again could not tell it from a product
            rows.add(Arrays.asList(Sentence.of("Total"), null, sum(rows, QUANTITY), null, money(sum(rows, COST)), null));
        }
        return new Sheet(id, name.isEmpty() ? Sentence.of("Order without a supplier") : Sentence.of("Order for {0}", name),
                List.of(text("number", Sentence.of("Product number")), text("name", Sentence.of("Name")), number("quantity", Sentence.of("Order now")),
                        coins("unit-cost", Sentence.of("Cost of one")), coins("cost", Sentence.of("Cost")),
                        new Column("order-by", Sentence.of("Order by"), Kind.DATE, 0)), rows);
    }

    private static double sum(List<List<Object>> rows, int column) {
        return rows.stream().mapToDouble(r -> r.get(column) instanceof Double number ? number : 0).sum();
    }

    private static Sheet arithmetic(OrderResult result) {
        var rows = new ArrayList<List<Object>>();
        for (var line : result.lines()) {
            for (int i = 0; i < line.steps().size(); i++) {
                var step = line.steps().get(i);
                rows.add(Arrays.asList(line.product(), (long) (i + 1), step.name(), step.label(), Arithmetic.spelled(step.formula()),
                        Arithmetic.filled(line.steps(), i), step.value()));
            }
        }
        return new Sheet("arithmetic", Sentence.of("How each quantity comes about"), List.of(text("product", Sentence.of("Product")),
                whole("step", Sentence.of("Step")), text("name", Sentence.of("Short name")), new Column("label", Sentence.of("What it is"), Kind.SENTENCE, 0),
                text("formula", Sentence.of("Formula")), text("with-numbers", Sentence.of("With its numbers")), number("value", Sentence.of("Value"))), rows);
    }

    private static Sheet simulated(OrderResult result) {
        var columns = new ArrayList<>(List.of(new Column("rule", Sentence.of("Rule"), Kind.SENTENCE, 0),
                whole("days", Sentence.of("Days")), new Column("fill", Sentence.of("Demand served"), Kind.PERCENT, 1),
                new Column("cycle", Sentence.of("Order cycles without a stock-out"), Kind.PERCENT, 1), whole("stock-outs", Sentence.of("Product-days sold out")),
                number("missed", Sentence.of("Pieces missed")), number("average-stock", Sentence.of("Average stock")),
                number("average-value", Sentence.of("Average stock in money")), whole("orders", Sentence.of("Orders"))));
        if (result.perishes()) {
            columns.add(number("spoiled", Sentence.of("Pieces spoiled")));
            columns.add(number("spoiled-cost", Sentence.of("Cost of what spoiled")));
        }
        columns.add(number("cost", result.costOfThePast()));
        return new Sheet("simulation", Sentence.of("How the rule would have done in the past"), columns, result.simulated().stream().map(s -> row(s, result.perishes())).toList());
    }

    private static List<Object> row(OrderResult.Simulated played, boolean perishes) {
        var row = new ArrayList<Object>(Arrays.asList(played.label(), (long) played.days(), known(played.fill()), known(played.cycle()), played.stockOuts(), known(played.missed()),
                known(played.averageStock()), known(played.averageValue()), played.orders()));
        if (perishes) {
            row.addAll(Arrays.asList(known(played.spoiled()), money(played.spoiledCost())));
        }
        row.add(known(played.cost()));
        return row;
    }

    private static Sheet points(OrderResult result, String name, Sentence title, Column at, List<Point> points) {
        boolean apart = !Double.isNaN(result.lost());
        var columns = new ArrayList<>(List.of(at, number("cost", Sentence.of("Cost")), whole("lines", Sentence.of("Products")), number("units", Sentence.of("Pieces")),
                new Column("fill", apart ? Sentence.of("Demand served once it is there") : Sentence.of("Demand expected to be served"), Kind.PERCENT, 1),
                number("missed", apart ? Sentence.of("Pieces missed once it is there") : Sentence.of("Pieces expected to be missed"))));
        if (apart) {
            columns.add(number("lost", Sentence.of("Pieces missed before it arrives")));
        }
        var rows = new ArrayList<List<Object>>();
        for (var point : points) {
            var row = new ArrayList<Object>(Arrays.asList(name.equals(BUDGETS) ? money(point.at()) : (Double) point.at(), money(point.cost()), (long) point.lines(), point.units(), point.fill(), money(point.missed())));
            if (apart) {
                row.add(money(result.lost()));
            }
            rows.add(row);
        }
        return new Sheet(name, title, columns, rows);
    }

    /// Money to the cent: a product of two doubles has a tail that no bill has.
    private static @Nullable Double money(double value) {
        return Double.isFinite(value) ? (Double) (Math.rint(value * CENTS) / CENTS) : null;
    }

    private static @Nullable Double known(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static Column text(String name, Sentence title) {
        return new Column(name, title, Kind.TEXT, 0);
    }

    private static Column whole(String name, Sentence title) {
        return new Column(name, title, Kind.WHOLE, 0);
    }

    /// Money as a bill has it.
    private static Column coins(String name, Sentence title) {
        return new Column(name, title, Kind.NUMBER, 2);
    }

    private static Column number(String name, Sentence title) {
        return new Column(name, title, Kind.NUMBER, -1);
    }
}
