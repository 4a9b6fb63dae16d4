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

    /// Why an order lasts long: its supplier's packs, how long one order shall last, or the stock that irregular sales need.
    private enum Cause {
        PACKS, BATCH, CHANCE;

        static Cause of(Line line) {
            return line.quantity() - step(line, "needed") >= line.quantity() / 2 ? PACKS : step(line, "batch") >= line.quantity() / 2 ? BATCH : CHANCE;
        }
    }

    private static double step(Line line, String name) {
        return line.steps().stream().filter(s -> s.name().equals(name)).mapToDouble(Step::value).findFirst().orElse(0);
    }

    List<Sentence> warnings() {
        var warnings = new ArrayList<Sentence>();
        var longLasting = dearest(Kind.LASTS_LONG);
        for (var cause : Cause.values()) {
            var own = longLasting.stream().filter(l -> Cause.of(l) == cause).toList();
            if (!own.isEmpty()) {
                warnings.add(longLasting(cause, own));
            }
        }
        var more = dearest(Kind.MORE_THAN_SOLD);
        if (!more.isEmpty()) {
            warnings.add(Sentence.counted(more.size(), "{0} order is for more than was ever sold of the product: {1}, for {2}. Its past is too short or too irregular to be sure: order a part of it first.",
                    "{0} orders are for more than was ever sold of the product, above all {1}, for {2} in all. Their past is too short or too irregular to be sure: order a part of them first.", named(more), cost(more)));
        }
        long unpriced = lines.stream().filter(l -> l.quantity() > 0 && Double.isNaN(l.cost())).count();
        if (unpriced > 0) {
            warnings.add(Sentence.counted(unpriced, "The cost of {0} product to order is not known: the total leaves it out.", "The cost of {0} products to order is not known: the total leaves them out."));
        }
        return warnings;
    }

    private List<Line> dearest(Kind kind) {
        return lines.stream().filter(l -> l.is(kind)).sorted((a, b) -> Double.compare(money(b), money(a))).toList();
    }

    private static Part named(List<Line> lines) {
        return Part.listing(lines.stream().limit(NAMED).map(Line::name).toList());
    }

    private static Part cost(List<Line> lines) {
        return new Part.Amount(lines.stream().mapToDouble(Excess::money).sum(), 2);
    }

    private static Sentence longLasting(Cause cause, List<Line> own) {
        var longest = Where.parameter("overstock-days", Sentence.of("Overstock above days"));
        return switch (cause) {
            case PACKS -> Sentence.counted(own.size(), "{0} order would last longer than stock should ({3}) because of its least order or pack: {1}, for {2}. Ask for a smaller one.",
                    "{0} orders would last longer than stock should ({3}) because of their least orders or packs, above all {1}, for {2} in all. Ask for smaller ones.", named(own), cost(own), longest);
            case BATCH -> Sentence.counted(own.size(), "{0} order would last longer than stock should ({3}) because it is cheap to keep and seldom needed: {1}, for {2}. Let an order last less ({4}).",
                    "{0} orders would last longer than stock should ({3}) because they are cheap to keep and seldom needed, above all {1}, for {2} in all. Let an order last less ({4}).", named(own), cost(own),
                    longest, Where.parameter("order-days", Sentence.of("An order lasts at most, in days")));
            case CHANCE -> Sentence.counted(own.size(), "{0} order would last longer than stock should ({3}), because it sells so irregularly that the service asked for needs so many: {1}, for {2}. Ask less service of it, or order it only when a customer asks.",
                    "{0} orders would last longer than stock should ({3}), because they sell so irregularly that the service asked for needs so many, above all {1}, for {2} in all. Ask less service of them, or order them only when a customer asks.",
                    named(own), cost(own), longest);
        };
    }

    private static double money(Line line) {
        return Double.isNaN(line.cost()) ? 0 : line.cost();
    }
}
