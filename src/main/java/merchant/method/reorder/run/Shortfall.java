package merchant.method.reorder.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import merchant.method.reorder.policy.Terms;
import merchant.method.reorder.trial.Causes;
import merchant.result.OrderResult.Simulated;
import merchant.text.Part;
import merchant.text.Sentence;

/// How much less than asked the past would have been served, and what is known of why: only limits that bound, and only a rise of demand that went beyond what was expected of it.
///
/// @param own the list's rule, played through the past
/// @param asked the service asked for of what was played: where each class has its own, their mean, each product counting by what was asked for of it or by its order cycles
/// @param today the day after the days played
/// @param limited true where a budget, room or suppliers' least orders limit the list
/// @param asks true where a service is asked for
record Shortfall(Simulated own, Causes causes, double asked, Terms terms, LocalDate today, boolean limited, boolean asks) {
    private static final double SHOWN = 0.0005;
    /// More is missing than a rule misses by chance.
    private static final double POINT = 0.01;
    private static final double CLEAR = 0.03;
    private static final int NAMED = 3;

    private double missing() {
        double served = terms.fill() ? own.fill() : own.cycle();
        return asks && Double.isFinite(served) ? asked - served : 0;
    }

    /// Whether the past would have been served clearly worse than asked, or a little worse while the simplest rule served more for no more money.
    ///
    /// @param simple the simplest rule, played through the same past
    boolean clear(Simulated simple) {
        return missing() > CLEAR || missing() > POINT && (terms.fill() ? simple.fill() > own.fill() : simple.cycle() > own.cycle()) && simple.cost() <= own.cost();
    }

    /// What a verdict says, with what is missing.
    Sentence with(Sentence verdict) {
        if (missing() < SHOWN) {
            return verdict;
        }
        var points = new Part.Amount(100 * missing(), 1);
        var wanted = wanted();
        var until = today.minusDays(1);
        var said = terms.fill() ? Sentence.of("{0} This rule served {1} points less than the {2} asked for, measured on the days until {3}.", verdict, points, wanted, until)
                : Sentence.of("{0} Of its order cycles {1} passed without a stock-out, {2} points less than the {3} asked for, measured on the days until {4}.", verdict,
                        new Part.Percent(own.cycle(), 1), points, wanted, until);
        var festive = causes.festive();
        return !causes.rose() || festive.names().isEmpty() ? said
                : Sentence.of("{0} It was around {1} that demand went beyond what was expected; at other times it did so in {2}, where 10 % is usual.", said, Part.listing(festive.names()),
                        new Part.Percent(festive.share(), 0));
    }

    private Object wanted() {
        var share = new Part.Percent(asked, 1);
        return Math.abs(asked - terms.service()) < SHOWN ? share
                : terms.fill() ? Sentence.of("{0} (the mean of what the classes ask for, each product counting by the pieces asked for of it)", share)
                : Sentence.of("{0} (the mean of what the classes ask for, each product counting by its order cycles)", share);
    }

    List<Sentence> warnings() {
        var warnings = new ArrayList<Sentence>();
        if (missing() <= POINT) {
            return warnings;
        }
        var wanted = terms.fill() ? Sentence.of("{0} of the demand served", wanted()) : Sentence.of("{0} of order cycles without a stock-out", wanted());
        if (limited) {
            warnings.add(Sentence.of("The past would have fallen short of what is asked for, {0}, within these limits.", wanted));
        }
        if (causes.keptMissed() > 0) {
            warnings.add(Sentence.of("The past would have fallen short of what is asked for, {0}: {1} of what was missed is of goods of which no more was ordered because it would have spoiled ({2}). A faster delivery or more frequent orders of them help.",
                    wanted, new Part.Percent(causes.keptMissed() / causes.missed(), 0), Part.listing(causes.kept().stream().limit(NAMED).toList())));
        }
        // where most of it could not have been ordered, more of it is no advice
        if (causes.rose() && causes.keptMissed() <= causes.missed() / 2) {
            warnings.add(Sentence.of("The past would have fallen short of what is asked for, {0}: in {1} of the times from an order to the next delivery demand exceeded the range expected of it, where 10 % would be usual. It rose in ways that its own past did not show, such as festivals and promotions. Order more before those you know of.",
                    wanted, new Part.Percent(causes.share(), 0)));
        }
        if (warnings.isEmpty()) {
            warnings.add(Sentence.of("In the past this rule would not quite have reached what is asked for, {0}, although no more was sold than it had expected. Ask for a little more service to get there.", wanted));
        }
        return warnings;
    }
}
