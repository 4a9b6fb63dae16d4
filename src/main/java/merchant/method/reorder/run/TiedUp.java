package merchant.method.reorder.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import merchant.result.OrderResult.Kind;
import merchant.result.OrderResult.Line;
import merchant.text.Part;
import merchant.text.Sentence;

/// Stock that does not move, or not fast enough, and the money that is tied up in it. Where nobody knows what a piece costs, neither is that.
record TiedUp(List<Line> lines) {

    List<Sentence> findings() {
        var said = new ArrayList<Sentence>();
        add(said, l -> l.is(Kind.DEAD_STOCK), (n, money) -> Sentence.counted(n, "{0} product is dead stock: {1} are tied up in it.", "{0} products are dead stock: {1} are tied up in them.", money));
        // new or never wanted: the sales cannot tell
        add(said, l -> l.is(Kind.NEW) && l.stock() > 0 && Double.isInfinite(l.cover()), (n, money) -> Sentence.counted(n, "{0} product in stock has no sale yet in this data: {1} are tied up in it.",
                "{0} products in stock have no sale yet in this data: {1} are tied up in them.", money));
        add(said, l -> l.is(Kind.OVERSTOCK), (n, money) -> Sentence.counted(n, "{0} product is overstocked: {1} are tied up in it.", "{0} products are overstocked: {1} are tied up in them.", money));
        return said;
    }

    private void add(List<Sentence> said, Predicate<Line> which, BiFunction<Integer, Object, Sentence> words) {
        var own = lines.stream().filter(which).toList();
        if (!own.isEmpty()) {
            said.add(words.apply(own.size(), money(own)));
        }
    }

    /// What they cost, or that nobody knows.
    private static Object money(List<Line> own) {
        double known = own.stream().mapToDouble(l -> l.stock() * l.unitCost()).filter(Double::isFinite).sum();
        long unknown = own.stream().filter(l -> !Double.isFinite(l.stock() * l.unitCost())).count();
        return unknown == own.size() ? Sentence.of("pieces of unknown cost") : unknown > 0 ? Sentence.of("{0} and pieces of unknown cost", new Part.Amount(known, 2)) : new Part.Amount(known, 2);
    }
}
