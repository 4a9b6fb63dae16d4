package merchant.sample.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Why the elasticity of a group of products is not its products' own, without any chance: the demand that the plan of the sample shop expects of a category by week, beside the
/// index of its prices, in weeks without a campaign.
class GroupIndexTest {
    private static final int WEEK = 7;

    private static double slope(Category category, Map<String, Double> sold) {
        var shop = Shop.make(Shop.SEED);
        var weeks = IntStream.range(0, Calendar.DAYS / WEEK).filter(w -> days(w).noneMatch(d -> Calendar.onSale(Calendar.date(d)))).toArray();
        var index = new double[weeks.length];
        var demand = new double[weeks.length];
        var products = shop.products().stream().filter(p -> p.category() == category).toList();
        for (int w = 0; w < weeks.length; w++) {
            double logs = 0;
            double expected = 0;
            for (int d : days(weeks[w]).toArray()) {
                for (var product : products) {
                    double ratio = 1 - shop.promotions().depth(product, d) / 100.0;
                    logs += Math.log(ratio);
                    expected += sold.get(product.id()) * Math.pow(ratio, category.elasticity());
                }
            }
            index[w] = logs / products.size() / WEEK;
            demand[w] = Math.log(expected);
        }
        double middle = Arrays.stream(index).average().orElseThrow();
        return IntStream.range(0, index.length).mapToDouble(w -> (index[w] - middle) * demand[w]).sum() / Arrays.stream(index).map(x -> (x - middle) * (x - middle)).sum();
    }

    private static IntStream days(int week) {
        return IntStream.range(week * WEEK, (week + 1) * WEEK);
    }

    /// Few products are cut, and these deep: the index, a mean of logarithms, moves less than what is sold.
    @Test
    void theIndexOfAGroupMakesItsElasticitySteeperThanItsProductsOwn() {
        var sold = new HashMap<String, Double>();
        Rows.of("orders.csv").forEach(row -> sold.merge(row.get("product_id"), Double.valueOf(row.get("quantity")), Double::sum));
        for (var category : Category.values()) {
            double steeper = slope(category, sold) / category.elasticity();
            assertTrue(steeper > 1.05, category + ": " + steeper);
        }
    }
}
