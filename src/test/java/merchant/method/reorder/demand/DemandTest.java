package merchant.method.reorder.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What an order of today can serve, and what it cannot.
class DemandTest {
    private static Demand demand(double[] untilArrival, double[] untilNext) {
        return Demand.of(untilArrival, untilNext, 1, "", 0, false, false);
    }

    /// Two futures, six pieces there: in the first two are left at the arrival and five are asked for after it; in the second four are missed before it and six are asked for after it.
    @Test
    void whatIsMissedBeforeTheArrivalIsNotMadeGoodByTheOrder() {
        var demand = demand(new double[] {4, 10}, new double[] {9, 16});
        assertEquals(2, demand.lost(6));
        var open = demand.open(6, true);
        assertEquals((3 + 6) / 2.0, open.missed(0));
        assertEquals((0 + 2) / 2.0, open.missed(4));
        assertEquals(0.5, open.beyond(3), "the fourth piece is sold in the second future alone");
        assertEquals((3 + 10) / 2.0, demand.open(6, false).missed(0), "where nobody knows the stock the order has to do for all of it");
    }

    @Test
    void bothPartsTogetherAreWhatAShopMissesThatPlaysTheseFutures() {
        var random = new SplittableRandom(8);
        int futures = 500;
        var untilArrival = random.doubles(futures, 0, 40).toArray();
        var untilNext = new double[futures];
        for (int i = 0; i < futures; i++) {
            untilNext[i] = untilArrival[i] + 25 * random.nextDouble();
        }
        var demand = demand(untilArrival, untilNext);
        for (double position : new double[] {0, 11, 35, 80}) {
            for (double ordered : new double[] {0, 7, 30}) {
                double before = 0;
                double after = 0;
                for (int i = 0; i < futures; i++) {
                    double left = Math.max(0, position - untilArrival[i]);
                    before += Math.max(0, untilArrival[i] - position) / futures;
                    after += Math.max(0, untilNext[i] - untilArrival[i] - left - ordered) / futures;
                }
                assertEquals(before, demand.lost(position), 1e-9);
                assertEquals(after, demand.open(position, true).missed(ordered), 1e-9);
            }
        }
    }
}
