package merchant.method.reorder.policy;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import merchant.method.reorder.demand.Demand;

/// The least position that gives the service asked for, found on possible demands.
///
/// By cycles: the quantile of the demand that the position has to cover. By demand served: the level at which the pieces missed in a cycle are the rest of the
/// cycle's demand; what is missed before the order of this cycle arrives belongs to the cycle before (E. A. Silver, D. F. Pyke and D. J. Thomas,
/// *Inventory and Production Management in Supply Chains*, 4th ed., 2017, sections 6.7 and 6.9). Customers of a shop do not wait: what is missed while a delivery is on
/// its way is lost and need not be covered, so that much is taken off (compare M. Bijvank and I. F. A. Vis, "Lost-sales inventory theory: A review",
/// European Journal of Operational Research 215, 2011).
final class Safety {
    private static final int HALVINGS = 60;
    private static final int ROUNDS = 3;
    private static final double CLOSE = 1e-6;

    private Safety() {}

    /// The level that each review fills up to.
    ///
    /// @param cycles how many reviews pass while a delivery is on its way
    static double filled(Demand demand, Terms terms, double cycles) {
        DoubleUnaryOperator missed = level -> demand.cover().missed(level) - demand.arrival().missed(level);
        double level = terms.fill() ? least(missed, (1 - terms.service()) * demand.reviewed(), demand.cover().most()) : demand.cover().quantile(terms.service());
        return Math.max(0, level - missed.applyAsDouble(level) * cycles);
    }

    /// The reorder point.
    ///
    /// @param batch how far above it an order lifts the position
    /// @param restart true where each order lifts it to the same level
    static double point(Demand demand, Terms terms, double batch, boolean restart) {
        double lost = 0;
        double level = 0;
        for (int round = 0; round < ROUNDS; round++) {
            // what is lost does not lower the position, so that the next order is placed as much later
            var below = demand.below(batch + lost, restart);
            var draws = demand.fromPoint(below);
            double cycle = batch + (restart ? Arrays.stream(below).average().orElse(0) : 0);
            DoubleUnaryOperator missed = at -> draws.missed(at) - demand.arrival().missed(at + batch);
            double least = terms.fill() ? least(missed, (1 - terms.service()) / terms.service() * cycle, draws.most()) : draws.quantile(terms.service());
            lost = missed.applyAsDouble(least);
            level = Math.max(0, least - lost * Math.max(0, demand.arrival().mean() / cycle - 1));
        }
        return level;
    }

    /// The least level at which no more is missed than allowed; what is missed falls with the level.
    private static double least(DoubleUnaryOperator missed, double allowed, double most) {
        double low = 0;
        double high = most;
        for (int i = 0; i < HALVINGS && high - low > CLOSE; i++) {
            double middle = (low + high) / 2;
            if (missed.applyAsDouble(middle) > allowed) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
