package merchant.method.reorder.trial;

import java.util.List;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.Rule;
import merchant.method.reorder.policy.Terms;

/// What limits for all products together leave of the orders of one evening.
public interface Sharing {

    /// What a product would be ordered alone.
    ///
    /// @param product with what is there and on its way that evening
    record Wish(Product product, Demand demand, Rule rule, Terms terms, Rule.Decision decision) {}

    /// Pieces of each wish that are ordered.
    ///
    /// @param part how much of the shop these products are: so much of the limits is theirs, 0 … 1
    double[] share(List<Wish> wishes, double part);
}
