package merchant.method.reorder.run;

import java.util.List;
import merchant.method.Where;
import merchant.method.reorder.policy.Terms;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Simulated;
import merchant.text.Part;
import merchant.text.Sentence;

/// The list's own rule beside the fixed one, both played through the same past.
///
/// @param asks true where a service is asked for, false where money alone decides
/// @param limited true where a budget, room or least orders limit the list: the fixed rule has no limits, so that it is no measure then
record Rival(Simulated own, Simulated fixed, Terms terms, boolean asks, boolean limited) {
    /// Less is chance.
    private static final double CLEAR = 0.01;

    /// Whether the fixed rule would have been the better choice: it served no less, for clearly less money or clearly more of the demand from no more stock. Where money
    /// alone decides, it cost less.
    boolean better() {
        if (!asks) {
            return own.cost() > fixed.cost();
        }
        boolean served = fixed.fill() >= own.fill() && (terms.fill() || !(fixed.cycle() < own.cycle()));
        return !limited && served && (cheaper() || fixed.fill() >= own.fill() + CLEAR && fixed.averageValue() <= own.averageValue());
    }

    /// Whether it was clearly worse in both where money alone decides: the least money is then what it is for.
    boolean useless() {
        return !asks && !limited && cheaper() && fixed.fill() >= own.fill() + CLEAR;
    }

    private boolean cheaper() {
        return fixed.cost() < own.cost() * (1 - CLEAR);
    }

    /// What a verdict says, with the reason and what can be done where the fixed rule was better.
    Sentence with(Sentence verdict) {
        if (!better()) {
            return verdict;
        }
        var ownCost = new Part.Amount(own.cost(), 2);
        var fixedCost = new Part.Amount(fixed.cost(), 2);
        if (!asks) {
            var said = Sentence.of("{0} In all it would have cost {1}, and ordering last month's sales {2}.", verdict, ownCost, fixedCost);
            return useless() ? Sentence.of("{0} Take a rule with a reorder point or that simple rule instead; this one is for goods with one chance to order.", said) : said;
        }
        var said = cheaper() ? Sentence.of("{0} Over this past, ordering last month's sales would have been better: it served no less and cost {2} in all, against {1} by this rule.", verdict, ownCost, fixedCost)
                : Sentence.of("{0} Over this past, ordering last month's sales would have been better: it served more from no more stock.", verdict);
        var service = Where.parameter("service", Sentence.of("Service"));
        return terms.fill() ? Sentence.of("{0} Ask for a share of the order cycles instead ({1}), or for more service ({2}).", said,
                Where.parameter("measure", Sentence.of("Service is the share of")), service) : Sentence.of("{0} Ask for more service ({1}).", said, service);
    }

    /// How often it runs out where a share of the demand is served without safety stock, which surprises who reads that share as one of the order cycles.
    List<Sentence> findings(List<Line> lines) {
        long without = lines.stream().filter(l -> l.steps().stream().anyMatch(s -> s.name().equals("spared") && s.value() > 0)).count();
        if (!asks || limited || !terms.fill() || without == 0 || !(own.cycle() < terms.service())) {
            return List.of();
        }
        return List.of(Sentence.counted(without, "{0} of {1} products needs no safety stock to serve {2} of the demand, because an order lasts long; it runs out at the end of some order cycles. In the past {3} of the order cycles would have run out.",
                "{0} of {1} products need no safety stock to serve {2} of the demand, because an order lasts long; they run out at the end of some order cycles. In the past {3} of the order cycles would have run out.",
                lines.size(), new Part.Percent(terms.service(), 1), new Part.Percent(1 - own.cycle(), 1)));
    }
}
