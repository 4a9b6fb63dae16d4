package merchant.sample.plan;

import java.util.Map;
import java.util.TreeMap;

/// Recovers elasticities from the orders alone: Poisson regression of lines a day with an effect for each product and
/// each day of a group, by turns of closed-form effects and a Newton step of the slope on the logarithm of the price.
final class Elasticities {
    private static final int TURNS = 60;

    private Elasticities() {}

    /// @param counts lines, by product and day
    /// @param ratio price paid ÷ list price, by product and day
    /// @param sold whether the product could be had, by product and day
    static double slope(int[][] counts, double[][] ratio, boolean[][] sold) {
        int products = counts.length;
        int days = counts[0].length;
        var product = new double[products];
        var day = new double[days];
        java.util.Arrays.fill(product, 1);
        double slope = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            for (int d = 0; d < days; d++) {
                double seen = 0;
                double expected = 0;
                for (int p = 0; p < products; p++) {
                    seen += sold[p][d] ? counts[p][d] : 0;
                    expected += sold[p][d] ? product[p] * Math.pow(ratio[p][d], slope) : 0;
                }
                day[d] = seen / expected;
            }
            double gradient = 0;
            double curve = 0;
            for (int p = 0; p < products; p++) {
                double seen = 0;
                double expected = 0;
                for (int d = 0; d < days; d++) {
                    seen += sold[p][d] ? counts[p][d] : 0;
                    expected += sold[p][d] ? day[d] * Math.pow(ratio[p][d], slope) : 0;
                }
                product[p] = seen / expected;
                for (int d = 0; d < days; d++) {
                    if (sold[p][d]) {
                        double x = Math.log(ratio[p][d]);
                        double mean = product[p] * day[d] * Math.pow(ratio[p][d], slope);
                        gradient += x * (counts[p][d] - mean);
                        curve += x * x * mean;
                    }
                }
            }
            slope += gradient / curve;
        }
        return slope;
    }

    static Map<String, Double> planted() {
        var planted = new TreeMap<String, Double>();
        for (var category : Category.values()) {
            planted.put(category.label(), category.elasticity());
        }
        return planted;
    }
}
