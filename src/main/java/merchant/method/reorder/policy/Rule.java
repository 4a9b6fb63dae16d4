package merchant.method.reorder.policy;

import java.util.Arrays;
import java.util.List;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.OrderResult.Policy;
import merchant.result.OrderResult.Step;

/// How the quantity of a product is found.
public interface Rule {
    /// The rule's name in the list.
    Policy policy();

    /// The position that the service (or the money) asks for, not rounded: the reorder point, or the level to fill up to. It does not depend on what is there, so that
    /// many decisions with the same demand need it once.
    double level(Product product, Demand demand, Terms terms);

    /// The same for several services, which takes hardly longer than for one.
    default double[] levels(Product product, Demand demand, Terms terms, double... services) {
        return Arrays.stream(services).map(s -> level(product, demand, terms.withService(s))).toArray();
    }

    /// The levels at many dates in a row, nearly those of [#level]: what takes long to find and hardly moves is found at some of the dates alone.
    default double[] through(Product product, List<Demand> dates, Terms terms) {
        return dates.stream().mapToDouble(demand -> level(product, demand, terms)).toArray();
    }

    /// The decision for a product.
    ///
    /// @param level of [#level]
    Decision decide(Product product, Demand demand, Terms terms, double level);

    /// The decision for a product.
    default Decision decide(Product product, Demand demand, Terms terms) {
        return decide(product, demand, terms, level(product, demand, terms));
    }

    /// The rule for products of a class; most are the same for all.
    ///
    /// @param group such as `AX`
    /// @param fresh true where hardly any past is known
    default Rule forClass(String group, boolean fresh) {
        return this;
    }

    /// What it weighs by.
    default Terms terms(Terms common) {
        return common;
    }

    /// A quantity and how it came about.
    ///
    /// @param quantity the value of the last step
    /// @param trigger the position at or below which something is ordered
    /// @param goal the position that an order fills up to
    record Decision(double quantity, double trigger, double goal, List<Step> steps) {
        public Decision {
            steps = List.copyOf(steps);
        }

        /// True where less is ordered than is needed, because the rest would spoil.
        public boolean cutByKeeping() {
            return steps.stream().anyMatch(s -> s.name().equals("packed") && s.value() > quantity);
        }
    }
}
