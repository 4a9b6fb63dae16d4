package merchant.ui.result.order;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import merchant.result.OrderResult;
import merchant.result.OrderResult.Line;
import merchant.result.Sheet;
import merchant.result.Sheet.Column;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Stock that ties up money without being sold, most money first.
final class LyingStock {
    private LyingStock() {}

    /// @param kind dead stock or overstock
    static Sheet of(OrderResult result, OrderResult.Kind kind) {
        var lines = result.lines().stream().filter(l -> l.is(kind)).sorted(Comparator.comparingDouble((Line l) -> Double.isNaN(tied(l)) ? 0 : -tied(l))).toList();
        var rows = lines.stream().<List<Object>>map(l -> Arrays.asList(l.name(), l.supplier(), l.stock(), known(tied(l)), known(l.cover()),
                Sentence.of("{0}", Part.listing(l.notes().stream().map(OrderResult.Note::said).toList())))).toList();
        return new Sheet(kind == OrderResult.Kind.DEAD_STOCK ? "dead-stock" : "overstock", title(kind), List.of(new Column("name", Sentence.of("Product"), Sheet.Kind.TEXT, 0),
                new Column("supplier", Sentence.of("Supplier"), Sheet.Kind.TEXT, 0), new Column("stock", Sentence.of("In stock"), Sheet.Kind.NUMBER, -1),
                new Column("tied", Sentence.of("Money tied up"), Sheet.Kind.NUMBER, -1), new Column("cover", Sentence.of("Days that the stock lasts"), Sheet.Kind.NUMBER, 0),
                new Column("notes", Sentence.of("Notes"), Sheet.Kind.SENTENCE, 0)), rows);
    }

    private static Sentence title(OrderResult.Kind kind) {
        return kind == OrderResult.Kind.DEAD_STOCK ? Sentence.of("Dead stock") : Sentence.of("Overstock");
    }

    /// What can be done about it.
    static Sentence advice(OrderResult.Kind kind) {
        return kind == OrderResult.Kind.DEAD_STOCK ? Sentence.of("Nobody buys these any more. Sell them off, bundle them with what sells, or send them back; order no more of them.")
                : Sentence.of("These last far longer than a delivery takes. Order none until they are down; a lower price or a bundle brings the money back sooner.");
    }

    private static double tied(Line line) {
        return line.stock() * line.unitCost();
    }

    private static @Nullable Double known(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
