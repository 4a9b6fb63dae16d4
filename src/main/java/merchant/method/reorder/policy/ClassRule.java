package merchant.method.reorder.policy;

import java.util.ArrayList;
import java.util.List;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.OrderResult.Policy;
import merchant.result.OrderResult.Step;
import merchant.text.Part;
import merchant.text.Sentence;

/// A rule and a service for each class by turnover (A, B, C) and steadiness (X, Y, Z): what brings much is watched by a reorder point, the middle is filled at
/// every review, steady small things come in economic quantities, and what brings little and sells at random is ordered on demand, unless it is new.
///
/// @param a service of class A, 0 … 1; likewise the other two
/// @param group the class; empty for the rule before a class is known
public record ClassRule(double a, double b, double c, String group, boolean fresh) implements Rule {
    /// The rule before a class is known.
    public static ClassRule of(double a, double b, double c) {
        return new ClassRule(a, b, c, "", false);
    }

    @Override
    public Rule forClass(String own, boolean isFresh) {
        return new ClassRule(a, b, c, own, isFresh);
    }

    @Override
    public Policy policy() {
        return rule().policy();
    }

    @Override
    public Terms terms(Terms common) {
        return common.withService(group.startsWith("A") ? a : group.startsWith("B") ? b : c);
    }

    private Rule rule() {
        if (group.equals("CZ") && !fresh) {
            return new DemandRule();
        }
        return group.startsWith("A") ? new PointRule() : group.startsWith("B") || group.equals("CZ") ? new PeriodicRule() : new EconomicRule();
    }

    @Override
    public double level(Product product, Demand demand, Terms terms) {
        return rule().level(product, demand, terms);
    }

    @Override
    public double[] levels(Product product, Demand demand, Terms terms, double... services) {
        return rule().levels(product, demand, terms, services);
    }

    @Override
    public double[] through(Product product, List<Demand> dates, Terms terms) {
        return rule().through(product, dates, terms);
    }

    @Override
    public Decision decide(Product product, Demand demand, Terms terms, double level) {
        var decided = rule().decide(product, demand, terms, level);
        var steps = new ArrayList<Step>();
        steps.add(new Step("class_service", Sentence.of("Class {0}: {1}, service {2}", group, policy().said(), new Part.Percent(terms.service(), 1)), "", terms.service()));
        steps.addAll(decided.steps());
        return new Decision(decided.quantity(), decided.trigger(), decided.goal(), steps);
    }
}
