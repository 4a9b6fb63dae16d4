package merchant.method.reorder.run;

import java.util.ArrayList;
import java.util.List;
import merchant.method.Where;
import merchant.result.OrderResult.Kind;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Step;
import merchant.text.Part;
import merchant.text.Sentence;

/// What a list orders beyond the need, and what its total does not tell.
record Excess(List<Line> lines) {
    private static final int NAMED = 3;

    /// Money for pieces that are ordered only because of packs and least orders.
    double cost() {
        return lines.stream().mapToDouble(Excess::raised).filter(v -> Double.isFinite(v) && v > 0).sum();
    }

    private static double raised(Line line) {
        return line.quantity() <= 0 ? 0 : line.steps().stream().filter(s -> s.name().equals("needed")).findFirst().map(Step::value)
                .map(needed -> Math.max(0, line.quantity() - Math.ceil(needed)) * line.unitCost()).orElse(0.0);
    }

    List<Sentence> warnings() {
        var warnings = new ArrayList<Sentence>();
        var longLasting = lines.stream().filter(l -> l.is(Kind.LASTS_LONG)).sorted((a, b) -> Double.compare(money(b), money(a))).toList();
        if (!longLasting.isEmpty()) {
            warnings.add(Sentence.counted(longLasting.size(), "{0} order would last longer than stock should ({3}): {1}, for {2}. Ask for a smaller least order or pack, or let an order last less ({4}).",
                    "{0} orders would last longer than stock should ({3}), above all {1}, for {2} in all. Ask for smaller least orders or packs, or let an order last less ({4}).",
                    Part.listing(longLasting.stream().limit(NAMED).map(Line::name).toList()), new Part.Amount(longLasting.stream().mapToDouble(Excess::money).sum(), 2),
                    Where.parameter("overstock-days", Sentence.of("Overstock above days")), Where.parameter("order-days", Sentence.of("An order lasts at most, in days"))));
        }
        long unpriced = lines.stream().filter(l -> l.quantity() > 0 && Double.isNaN(l.cost())).count();
        if (unpriced > 0) {
            warnings.add(Sentence.counted(unpriced, "The cost of {0} product to order is not known: the total leaves it out.", "The cost of {0} products to order is not known: the total leaves them out."));
        }
        return warnings;
    }

    private static double money(Line line) {
        return Double.isNaN(line.cost()) ? 0 : line.cost();
    }
}
