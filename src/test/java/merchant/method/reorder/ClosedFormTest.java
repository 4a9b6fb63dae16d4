package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import merchant.method.forecast.fit.Gauss;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.method.reorder.policy.EconomicRule;
import merchant.method.reorder.policy.NewsvendorRule;
import merchant.method.reorder.policy.PeriodicRule;
import merchant.method.reorder.policy.Terms;
import org.junit.jupiter.api.Test;

/// Rules with a closed form, on demand whose draws are the even quantiles of a known law.
class ClosedFormTest {
    private static final int DRAWS = 20_000;
    private static final Terms TERMS = new Terms(0.95, false, 7, 0, 20, 0.5);

    /// A piece too few loses 10 − 6 = 4; a piece too many 6 × (1 − 0.5) = 3: fractile 4 / 7.
    @Test
    void newsvendorOfNormalDemandIsMeanPlusQuantileTimesDeviation() {
        var draws = new double[DRAWS];
        Arrays.setAll(draws, i -> 1_000 + 100 * Gauss.quantile((i + 0.5) / DRAWS));
        var decision = new NewsvendorRule().decide(product(0), Demand.of(new double[DRAWS], draws, 1, "", 1, false, false), TERMS);
        assertEquals(Math.ceil(1_000 + 100 * Gauss.quantile(4.0 / 7)), decision.quantity());
    }

    @Test
    void newsvendorOfPoissonDemandIsTheFirstCountAtTheFractile() {
        for (double mean : new double[] {0.3, 2, 7.5, 40}) {
            var draws = new double[DRAWS];
            Arrays.setAll(draws, i -> poisson(mean, (i + 0.5) / DRAWS));
            var decision = new NewsvendorRule().decide(product(0), Demand.of(new double[DRAWS], draws, 1, "", 1, false, false), TERMS);
            assertEquals(poisson(mean, 4.0 / 7), decision.quantity(), "mean " + mean);
        }
    }

    @Test
    void whatIsThereIsTakenOff() {
        var draws = new double[DRAWS];
        Arrays.setAll(draws, i -> poisson(40, (i + 0.5) / DRAWS));
        var demand = Demand.of(new double[DRAWS], draws, 1, "", 1, false, false);
        assertEquals(poisson(40, 4.0 / 7) - 15, new NewsvendorRule().decide(product(15), demand, TERMS).quantity());
        assertEquals(0, new NewsvendorRule().decide(product(100), demand, TERMS).quantity());
    }

    /// Without lost demand to correct for, the level of a cycle service is the plain quantile; here a delivery takes no time.
    @Test
    void periodicReviewOfNormalDemandIsTheQuantile() {
        var draws = new double[DRAWS];
        Arrays.setAll(draws, i -> 1_000 + 100 * Gauss.quantile((i + 0.5) / DRAWS));
        var decision = new PeriodicRule().decide(product(0), Demand.of(new double[DRAWS], draws, 1, "", 1, false, false), TERMS);
        assertEquals(Math.ceil(1_000 + 100 * Gauss.quantile(0.95)), decision.quantity());
    }

    /// F. W. Harris's formula: √(2 · 365 · 2 · 20 / (0.25 · 6)) = 139.5 pieces.
    @Test
    void theEconomicQuantityIsHarrisFormula() {
        var one = new double[] {0, 0};
        var terms = new Terms(0.95, true, 7, 0.25, 20, 0.5);
        var steps = new EconomicRule().decide(product(0), Demand.of(one, new double[] {14, 14}, 2, "", 1, false, false), terms).steps();
        assertEquals(Math.ceil(Math.sqrt(2 * 365 * 2 * 20 / (0.25 * 6))), steps.stream().filter(s -> s.name().equals("batch")).findFirst().orElseThrow().value());
    }

    /// The least count at which the distribution reaches the share, by summing its probabilities.
    private static double poisson(double mean, double share) {
        double p = Math.exp(-mean);
        double sum = p;
        int count = 0;
        while (sum < share && count < 1_000) {
            count++;
            p *= mean / count;
            sum += p;
        }
        return count;
    }

    private static Product product(double stock) {
        return new Product("p", "", "p", "", new double[] {1}, stock, 0, 0, 0, 6, 10, 1, 0, Double.NaN, Double.POSITIVE_INFINITY, 0, true, "");
    }
}
