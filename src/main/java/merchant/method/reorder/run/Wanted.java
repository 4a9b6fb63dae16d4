package merchant.method.reorder.run;

import merchant.method.reorder.choose.Item;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.Rule;
import merchant.method.reorder.policy.Terms;

/// A product with all that decided its quantity.
///
/// @param group class by turnover and steadiness
record Wanted(Product product, Demand demand, Rule rule, Terms terms, Rule.Decision decision, String group) {
    private static final int MOST_STEPS = 200;

    Wanted with(Rule.Decision other) {
        return new Wanted(product, demand, rule, terms, other, group);
    }

    /// Pieces that are bought together when the quantity is limited: a pack, or several where there would be very many.
    double step() {
        double packs = decision.quantity() / product.pack();
        return product.pack() * Math.max(1, Math.ceil(packs / MOST_STEPS));
    }

    /// What each step more would save of the margin that is missed until the following order is there.
    Item item(int supplier) {
        double step = step();
        var gains = new double[1 + (int) Math.floor(decision.quantity() / step + 1e-9)];
        double worth = product.margin().orElse(1.0);
        double missed = demand.cover().missed(product.position());
        for (int k = 1; k < gains.length; k++) {
            gains[k] = worth * (missed - demand.cover().missed(product.position() + k * step));
        }
        double cost = Double.isNaN(product.cost()) ? 0 : product.cost();
        double volume = Double.isNaN(product.volume()) ? 0 : product.volume();
        int least = (int) Math.max(1, Math.ceil(product.minimum() / step - 1e-9));
        return new Item(step * cost, step * volume, least, gains, supplier);
    }
}
