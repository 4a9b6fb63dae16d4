package merchant.method.basket.run;

import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.basket.rule.Limits;

/// What the user asked for.
public final class Plan {
    private static final Parameter.Real SUPPORT = new Parameter.Real(Parameter.About.of("min-support", "Least support",
            "The share of all orders that must hold every product of a rule: 0.005 means 5 of 1,000 orders. Where that is less than one order, two are asked for."), 0.005, 0, 1);
    private static final Parameter.Real CONFIDENCE = new Parameter.Real(Parameter.About.of("min-confidence", "Least confidence",
            "Of the orders with the left side, the share that must hold the right side too: 0.2 means one of five."), 0.2, 0, 1);
    private static final Parameter.Whole SHORTEST = new Parameter.Whole(Parameter.About.of("min-length", "Fewest products of a rule",
            "Both sides counted together.").asAdvanced(), 2, 2, 15);
    private static final Parameter.Whole LONGEST = new Parameter.Whole(Parameter.About.of("max-length", "Most products of a rule",
            "Both sides counted together; long rules are seldom of use.").asAdvanced(), 10, 2, 15);
    private static final Parameter.Whole RIGHT = new Parameter.Whole(Parameter.About.of("max-right", "Most products on the right side",
            "1: who buys these also buys this one; more: also these together.").asAdvanced(), 1, 1, 5);

    /// The parameters of both methods.
    public static final List<Parameter> PARAMETERS = List.of(SUPPORT, CONFIDENCE, SHORTEST, LONGEST, RIGHT);

    private Plan() {}

    static Limits limits(Settings settings) {
        return new Limits(settings.real(SUPPORT.key()), settings.real(CONFIDENCE.key()), (int) settings.whole(SHORTEST.key()),
                (int) settings.whole(LONGEST.key()), (int) settings.whole(RIGHT.key()));
    }
}
