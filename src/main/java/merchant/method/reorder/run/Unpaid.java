package merchant.method.reorder.run;

import java.util.List;
import java.util.Optional;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.Rule;
import merchant.result.OrderResult.Kind;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Note;
import merchant.result.OrderResult.Step;
import merchant.text.Part;
import merchant.text.Sentence;

/// What is needed and not ordered because its least order would lose more than it earns, read off its arithmetic.
final class Unpaid {
    private static final int NAMED = 3;
    private static final double FAR_DAYS = 3_650;

    private Unpaid() {}

    /// How long its least order would last, and why it is not bought; empty where that is not so.
    static Optional<Note> note(Product product, Demand demand, Rule.Decision decision) {
        var steps = decision.steps();
        if (value(steps, "raised") <= 0 || value(steps, "quantity") > 0) {
            return Optional.empty();
        }
        double least = value(steps, "least");
        double sold = value(steps, "in_time");
        double days = demand.daily() > 0 ? Math.min(FAR_DAYS, (product.position() + least) / demand.daily()) : FAR_DAYS;
        return Optional.of(new Note(Kind.UNPAID, Sentence.of("{0} are needed; the least order of {1} lasts {2} days; nothing is ordered, because about {3} of it are sold in time and earn {4}, while the others lose {5}; ask for a smaller one",
                new Part.Amount(Math.ceil(value(steps, "needed")), 0), new Part.Amount(least, 0), (long) days, new Part.Amount(sold, 0), new Part.Amount(sold * value(steps, "earned"), 2),
                new Part.Amount(Math.max(0, least - sold) * value(steps, "lost"), 2))));
    }

    /// The products, once.
    static List<Sentence> findings(List<Line> lines) {
        var unpaid = lines.stream().filter(l -> l.is(Kind.UNPAID)).toList();
        return unpaid.isEmpty() ? List.of() : List.of(Sentence.counted(unpaid.size(),
                "{0} product is needed and not ordered, because its least order is so far above the need that it would lose more than it earns: {1}. Ask for a smaller one, or order it by a quantity of your own.",
                "{0} products are needed and not ordered, because their least orders are so far above the need that they would lose more than they earn, such as {1}. Ask for smaller ones, or order them by quantities of your own.",
                Part.listing(unpaid.stream().limit(NAMED).map(Line::name).toList())));
    }

    private static double value(List<Step> steps, String name) {
        return steps.stream().filter(s -> s.name().equals(name)).findFirst().map(Step::value).orElse(0.0);
    }
}
