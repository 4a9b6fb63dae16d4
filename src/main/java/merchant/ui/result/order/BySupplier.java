package merchant.ui.result.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Supplier;
import merchant.result.Sheet;
import merchant.result.Sheet.Column;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// All orders in one table under the headings of their suppliers: a line with the supplier and what it gets in all, then its products.
final class BySupplier {
    private static final double CENTS = 100;
    private static final int QUANTITY = 3;

    private BySupplier() {}

    static Sheet of(OrderResult result) {
        boolean own = result.lines().stream().anyMatch(l -> l.is(OrderResult.Kind.OWN));
        var rows = new ArrayList<List<Object>>();
        for (var supplier : result.suppliers()) {
            rows.add(row(own, Arrays.asList(named(supplier), null, null, supplier.units(), null, cents(supplier.cost()), null), null));
            lines(result, supplier).forEach(l -> rows.add(row(own, Arrays.asList(null, l.code(), l.name(), l.quantity(), cents(l.unitCost()), cents(l.cost()), l.orderBy()),
                    l.computed().orElse(null))));
        }
        var columns = List.of(new Column("supplier", Sentence.of("Supplier"), Sheet.Kind.SENTENCE, 0),
                new Column("number", Sentence.of("Product number"), Sheet.Kind.TEXT, 0), new Column("name", Sentence.of("Name"), Sheet.Kind.TEXT, 0),
                new Column("quantity", Sentence.of("Order now"), Sheet.Kind.NUMBER, -1), new Column("unit-cost", Sentence.of("Cost of one"), Sheet.Kind.NUMBER, 2),
                new Column("cost", Sentence.of("Cost"), Sheet.Kind.NUMBER, 2), new Column("order-by", Sentence.of("Order by"), Sheet.Kind.DATE, 0));
        return new Sheet("orders-by-supplier", Sentence.of("Orders by supplier"),
                own ? beside(columns, new Column("computed", Sentence.of("Computed, where you changed it"), Sheet.Kind.NUMBER, -1)) : columns, rows);
    }

    /// With what was computed beside the quantity, where some quantities are the user's own.
    private static List<Object> row(boolean own, List<Object> cells, @Nullable Double computed) {
        return own ? beside(cells, computed) : cells;
    }

    private static <T> List<T> beside(List<T> cells, @Nullable T computed) {
        var all = new ArrayList<>(cells);
        all.add(QUANTITY + 1, computed);
        return all;
    }

    /// The heading of a supplier on the page.
    static Sentence heading(Supplier supplier) {
        return Sentence.of("{0} · {1}", named(supplier), Sentence.counted(supplier.lines(), "{0} product · {1} pieces · {2}", "{0} products · {1} pieces · {2}",
                new Part.Amount(supplier.units(), 0), new Part.Amount(supplier.cost(), 2)));
    }

    private static Sentence named(Supplier supplier) {
        return supplier.name().isEmpty() ? Sentence.of("no supplier") : Sentence.verbatim(supplier.name());
    }

    private static List<Line> lines(OrderResult result, Supplier supplier) {
        return result.ordered().stream().filter(l -> l.supplier().equals(supplier.name())).toList();
    }

    private static @Nullable Double cents(double value) {
        return Double.isFinite(value) ? (Double) (Math.rint(value * CENTS) / CENTS) : null;
    }
}
