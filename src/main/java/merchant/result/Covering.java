package merchant.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import merchant.result.OrderResult.Line;
import merchant.result.OrderResult.Step;
import merchant.text.Part;
import merchant.text.Sentence;

/// The steps of an arithmetic that depend on the service asked for: how much more, or less, than the expected demand is covered. They can be written anew for another service.
public final class Covering {
    /// The formula of a quantity that is bound by how long it keeps, over whole packs needed and sold in time.
    public static final String KEPT = "min(packed, sellable)";

    private static final String SAFETY = "safety";
    private static final String SPARED = "spared";
    private static final String TIMES = "times";
    private static final String SPREAD = "spread";
    private static final String PRODUCT = "times * spread";
    private static final String WITH_SAFETY = "ceil(demand + safety - 0.000001)";
    private static final String WITHOUT = "ceil(demand - spared - 0.000001)";
    /// Both, as lists of before have them too.
    private static final Pattern WHOLE = Pattern.compile("ceil\\((max\\(0, )?demand (\\+ safety|- spared)\\)? - 0\\.000001\\)");
    /// Less is no difference of pieces.
    private static final double ALIKE = 1e-9;

    private Covering() {}

    /// Safety stock; where even less than the expected demand is enough, what is spared of it.
    ///
    /// @param fill true where the service is the share of demand, false where it is the share of order cycles without a stock-out
    /// @param mean expected demand, the step `demand`
    /// @param level the position asked for, not rounded
    /// @param product true where it is written as so many times the spread, by the steps `times` and `spread`
    public static Step step(boolean fill, double service, double mean, double level, boolean product) {
        var formula = product ? PRODUCT : "";
        var share = new Part.Percent(service, 1);
        if (!product && Math.abs(level - mean) < ALIKE) {
            return new Step(SAFETY, mean > 0 ? Sentence.of("No safety stock: its possible demands are all alike, so that nothing is uncertain") : Sentence.of("No safety stock: no sales are expected"), formula, 0);
        }
        if (level < mean) {
            return new Step(SPARED, fill ? Sentence.of("No safety stock is needed: to serve {0} of the demand, so much of it need not be covered", share)
                    : Sentence.of("No safety stock is needed: for {0} of the order cycles to pass without a stock-out, so much of the demand need not be covered", share), formula, mean - level);
        }
        return new Step(SAFETY, fill ? Sentence.of("Safety stock, so that {0} of the demand is served", share)
                : Sentence.of("Safety stock, so that {0} of the order cycles pass without a stock-out", share), formula, level - mean);
    }

    /// How many times the spread of the demand lies between the expected demand and what is asked for.
    ///
    /// @param spread standard deviation of the demand, above 0
    public static Step times(boolean fill, double service, double mean, double spread, double level) {
        var share = new Part.Percent(service, 1);
        double times = Math.abs(level - mean) / spread;
        if (level < mean) {
            return new Step(TIMES, fill ? Sentence.of("{0} of the demand is served even with so many times that distance less than expected, as found on possible demands", share)
                    : Sentence.of("{0} of the order cycles pass without a stock-out even with so many times that distance less than expected, as found on possible demands", share), "", times);
        }
        return new Step(TIMES, fill ? Sentence.of("{0} of the demand is served with so many times that distance more than expected, as found on possible demands", share)
                : Sentence.of("{0} of the order cycles pass without a stock-out with so many times that distance more than expected, as found on possible demands", share), "", times);
    }

    /// The formula of the whole position asked for, after that step.
    public static String formula(Step covering) {
        return covering.name().equals(SPARED) ? WITHOUT : WITH_SAFETY;
    }

    /// What is said of a quantity by [#KEPT].
    ///
    /// @param packed whole packs that are needed, in pieces
    /// @param sellable those that are sold before they spoil
    public static Sentence kept(double packed, double sellable) {
        return sellable < packed ? Sentence.of("Order: fewer than needed, because more would spoil too often") : Sentence.of("Order: all that is needed, which is no more than may be ordered");
    }

    /// The arithmetic of a line at another service, without what limits left of it.
    ///
    /// @param level the position that this service asks for, not rounded
    public static List<Step> at(Line line, boolean fill, double service, double level) {
        var steps = new ArrayList<Step>();
        var values = new HashMap<String, Double>();
        for (var step : line.steps()) {
            if (step.name().equals("step")) {
                break;
            }
            var other = other(step, fill, service, level, values);
            var formula = WHOLE.matcher(other.formula()).matches() ? formula(steps.getLast()) : other.formula();
            double value = formula.isEmpty() ? other.value() : Arithmetic.value(formula, values);
            steps.add(new Step(other.name(), other.label(), formula, value));
            values.put(other.name(), value);
        }
        return steps;
    }

    private static Step other(Step step, boolean fill, double service, double level, HashMap<String, Double> values) {
        if (step.formula().equals(KEPT)) {
            return new Step(step.name(), kept(values.get("packed"), values.get("sellable")), KEPT, step.value());
        }
        return switch (step.name()) {
            case TIMES -> times(fill, service, values.get("demand"), values.get(SPREAD), level);
            case SAFETY, SPARED -> step(fill, service, values.get("demand"), level, values.containsKey(TIMES));
            case "class_service" -> {
                var parts = new ArrayList<>(step.label().parts());
                parts.set(parts.size() - 1, new Part.Percent(service, 1));
                yield new Step(step.name(), new Sentence(step.label().pattern(), parts), "", service);
            }
            default -> step;
        };
    }
}
