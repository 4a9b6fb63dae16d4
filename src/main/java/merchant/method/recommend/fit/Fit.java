package merchant.method.recommend.fit;

import merchant.method.recommend.data.Sparse;
import merchant.work.Progress;

/// Learns tastes from histories: what a method adds.
@FunctionalInterface
public interface Fit {
    /// Learns.
    ///
    /// @param histories customers by items: 1 for a purchase, else the rating
    /// @param rated whether the cells are ratings
    Taste learn(Sparse histories, boolean rated, long seed, Progress progress);
}
