package merchant.method.reorder.run;

import java.util.Arrays;
import merchant.method.reorder.choose.Item;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.demand.Draws;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.Rule;
import merchant.method.reorder.policy.Terms;

/// A product with all that decided its quantity.
///
/// @param group class by turnover and steadiness
/// @param levels the rule's level at each service of the what-if
@SuppressWarnings("ArrayRecordComponent")
record Wanted(Product product, Demand demand, Rule rule, Terms terms, Rule.Decision decision, String group, double[] levels) {
    private static final int MOST_STEPS = 200;
    private static final double TIE = 1e-6;

    /// A product as a rule wants it: its own level and those of other services are found at once, because that takes hardly longer.
    ///
    /// @param services of the what-if
    static Wanted of(Product product, Demand demand, Rule rule, Terms terms, String group, double[] services) {
        var all = new double[services.length + 1];
        all[0] = terms.service();
        System.arraycopy(services, 0, all, 1, services.length);
        var levels = rule.levels(product, demand, terms, all);
        return new Wanted(product, demand, rule, terms, rule.decide(product, demand, terms, levels[0]), group, Arrays.copyOfRange(levels, 1, levels.length));
    }

    Wanted with(Rule.Decision other) {
        return new Wanted(product, demand, rule, terms, other, group, levels);
    }

    /// Pieces that are bought together when the quantity is limited: a pack, or several where there would be very many.
    double step() {
        double packs = decision.quantity() / product.pack();
        return product.pack() * Math.max(1, Math.ceil(packs / MOST_STEPS));
    }

    /// Possible demands for an order of today; see [Demand#open].
    Draws open() {
        return demand.open(product.position(), product.listed());
    }

    /// Pieces that are expected to be asked for in the time that an order of today is for: from its arrival until that of the following one; from today on where the stock is not known.
    double asked() {
        return product.listed() ? demand.reviewed() : demand.cover().mean();
    }

    /// Pieces of an order of so many that are expected to be sold before the following one is there.
    static double saved(Draws open, double pieces) {
        return open.mean() - open.missed(pieces);
    }

    /// What each step more would save of the margin that is missed from the arrival of an order of today until the following one is there: what is missed before, no order saves. Of choices that save the
    /// same, the one that comes nearest to what the rule wants is worth a little more, so that limits cut nothing that they have room for.
    Item item(int supplier) {
        double step = step();
        var gains = new double[1 + (int) Math.floor(decision.quantity() / step + 1e-9)];
        double worth = product.margin().orElse(1.0);
        var open = open();
        double missed = demand.cover().missed(product.position());
        for (int k = 1; k < gains.length; k++) {
            gains[k] = worth * (saved(open, k * step) + TIE * (missed - demand.cover().missed(product.position() + k * step)));
        }
        double cost = Double.isNaN(product.cost()) ? 0 : product.cost();
        double volume = Double.isNaN(product.volume()) ? 0 : product.volume();
        int least = (int) Math.max(1, Math.ceil(product.minimum() / step - 1e-9));
        return new Item(step * cost, step * volume, least, gains, supplier);
    }
}
