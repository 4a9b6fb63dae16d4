package merchant.method.reorder.policy;

import java.util.Arrays;
import merchant.method.reorder.demand.Demand;

/// The least position that gives the service asked for, found on possible demands.
///
/// By cycles: the quantile of the demand until the next order could be there. By demand served: the level at which the pieces missed in a
/// cycle are the rest of the cycle's demand; what is missed before the order of this cycle arrives belongs to the cycle before (E. A. Silver, D. F. Pyke and
/// D. J. Thomas, *Inventory and Production Management in Supply Chains*, 4th ed., 2017, sections 6.7 and 6.9).
final class Safety {
    private static final int HALVINGS = 60;

    private Safety() {}

    /// The level.
    ///
    /// @param cycle pieces that one cycle serves
    /// @param above how much the position is raised above the level by an order, 0 where the level is itself the goal
    static double level(Demand demand, Terms terms, double cycle, double above) {
        if (!terms.fill()) {
            return Demand.quantile(demand.cover(), terms.service());
        }
        double allowed = (1 - terms.service()) * cycle;
        double low = 0;
        double high = Arrays.stream(demand.cover()).max().orElse(0);
        for (int i = 0; i < HALVINGS && high - low > 1e-6; i++) {
            double middle = (low + high) / 2;
            if (Demand.missed(demand.cover(), middle) - Demand.missed(demand.arrival(), middle + above) > allowed) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
