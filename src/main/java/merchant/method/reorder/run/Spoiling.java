package merchant.method.reorder.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.Rule;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Step;
import merchant.text.Part;
import merchant.text.Sentence;

/// What spoiling does to quantities, read off their arithmetic.
final class Spoiling {
    private static final int NAMED = 3;
    private static final double NONE = 0;

    private Spoiling() {}

    /// How long a product keeps, and what that changed.
    static Sentence note(Product product, Rule.Decision decision) {
        var steps = decision.steps();
        var days = (long) product.shelfLife();
        double quantity = value(steps, "quantity");
        var spoils = new Part.Amount(value(steps, "spoils"), 0);
        var least = new Part.Amount(value(steps, "least"), 0);
        if (unordered(steps)) {
            return Sentence.of("keeps {0} days: nothing is ordered, because about {1} of the {2} pieces of its least order would spoil, which loses more than the others earn", days, spoils, least);
        }
        if (forced(steps)) {
            return Sentence.of("keeps {0} days: about {1} of the {2} pieces of its least order will spoil", days, spoils, least);
        }
        if (quantity >= value(steps, "packed") && value(steps, "life_spread") > 0 && value(steps, "economic") > value(steps, "lasts")) {
            return Sentence.of("keeps {0} days: an order lasts for {1} pieces and not for {2}, because more would spoil in one of ten cases or oftener", days, new Part.Amount(value(steps, "lasts"), 0),
                    new Part.Amount(value(steps, "economic"), 0));
        }
        var packed = new Part.Amount(value(steps, "packed"), 0);
        var ordered = new Part.Amount(quantity, 0);
        return quantity >= value(steps, "packed") ? Sentence.of("keeps {0} days", days)
                : value(steps, "surely") >= value(steps, "until_next") ? Sentence.of("keeps {0} days: {1} are needed, but only {2} are sold in that time in nine of ten cases", days, packed, ordered)
                : Sentence.of("keeps {0} days: {1} are needed, but only {2} are expected to be sold before they spoil or the next order is there", days, packed, ordered);
    }

    /// How much of what is there will not be sold in time, even if all of it has arrived today; 0 where it does not spoil.
    static double lying(double stock, double daily, double shelfLife) {
        return Double.isInfinite(shelfLife) ? 0 : Math.max(0, Math.floor(stock - daily * shelfLife));
    }

    static Optional<Sentence> lying(Product product, Demand demand) {
        double spoils = lying(product.stock(), demand.daily(), product.shelfLife());
        return spoils <= 0 ? Optional.empty() : Optional.of(Sentence.of("about {0} of the {1} in stock will spoil before they are sold, even if all of them are fresh", new Part.Amount(spoils, 0), new Part.Amount(product.stock(), 0)));
    }

    static List<Sentence> warnings(List<Line> lines) {
        var warnings = new ArrayList<Sentence>();
        var lying = lines.stream().filter(l -> lying(l) > 0).toList();
        if (!lying.isEmpty()) {
            warnings.add(Sentence.counted(lying.size(), "Of {0} product more is in stock than is sold before it spoils: {1}, about {2} pieces too many. Sell them while they are good.",
                    "Of {0} products more is in stock than is sold before it spoils, such as {1}: about {2} pieces too many in all. Sell them while they are good.", named(lying),
                    new Part.Amount(lying.stream().mapToDouble(Spoiling::lying).sum(), 0)));
        }
        var unordered = with(lines, Spoiling::unordered);
        if (!unordered.isEmpty()) {
            warnings.add(Sentence.counted(unordered.size(), "{0} product is needed and not ordered, because what would spoil of its least order loses more than the rest earns: {1}. Ask for a smaller least order.",
                    "{0} products are needed and not ordered, because what would spoil of their least orders loses more than the rest earns, such as {1}. Ask for smaller least orders.", named(unordered)));
        }
        var forced = with(lines, Spoiling::forced).stream().filter(l -> l.quantity() > 0).toList();
        if (!forced.isEmpty()) {
            warnings.add(Sentence.counted(forced.size(), "Part of {0} order will spoil, because its least order is more than is sold in time: {1}, about {2} pieces.",
                    "Parts of {0} orders will spoil, because their least orders are more than is sold in time, such as {1}: about {2} pieces in all.", named(forced),
                    new Part.Amount(forced.stream().mapToDouble(l -> value(l.steps(), "spoils")).sum(), 0)));
        }
        return warnings;
    }

    private static double lying(Line line) {
        double keeps = value(line.steps(), "shelf_life");
        return keeps > 0 ? lying(line.stock(), value(line.steps(), "daily"), keeps) : NONE;
    }

    private static List<Line> with(List<Line> lines, Predicate<List<Step>> like) {
        return lines.stream().filter(l -> like.test(l.steps())).toList();
    }

    private static Part named(List<Line> lines) {
        return Part.listing(lines.stream().limit(NAMED).map(Line::name).toList());
    }

    private static boolean unordered(List<Step> steps) {
        return value(steps, "packed") > 0 && value(steps, "quantity") <= 0;
    }

    private static boolean forced(List<Step> steps) {
        return value(steps, "spoils") > 0 && value(steps, "quantity") > 0;
    }

    private static double value(List<Step> steps, String name) {
        return steps.stream().filter(s -> s.name().equals(name)).findFirst().map(Step::value).orElse(NONE);
    }
}
