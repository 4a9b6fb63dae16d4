package merchant.sample.plan;

import java.util.ArrayList;
import java.util.List;

/// What people want each day: a Poisson count per product around popularity × calendar × price, with a slow wave of the
/// whole shop that nobody can foresee; and what they get, which stock-outs cut.
final class Demand {
    /// Lines a day on an average day of the first year, before bundles.
    private static final double SCALE = 56.6;
    private static final double WAVE_KEEPS = 0.7;
    private static final double WAVE = 0.06;

    private final List<Product> products;
    private final Promotions promotions;
    private final List<StockOut> stockOuts;
    private final Dice dice;
    private final double popularity;
    private final int[] lost;
    private double wave;

    Demand(List<Product> products, Promotions promotions, List<StockOut> stockOuts, Dice dice) {
        this.products = products;
        this.promotions = promotions;
        this.stockOuts = stockOuts;
        this.dice = dice;
        this.popularity = products.stream().mapToDouble(Product::popularity).sum();
        this.lost = new int[products.size()];
    }

    /// The products picked on the next day, one entry for each line that will be sold.
    List<Product> picks(int day) {
        wave = WAVE_KEEPS * wave + WAVE * dice.normal();
        var picks = new ArrayList<Product>();
        for (var product : products) {
            double mean = SCALE * product.popularity() / popularity * Calendar.factor(product.category(), day)
                    * promotions.factor(product, day) * StrictMath.exp(wave);
            int wanted = dice.poisson(mean);
            if (inStock(product, day)) {
                for (int i = 0; i < wanted; i++) {
                    picks.add(product);
                }
            } else {
                lost[product.index()] += wanted;
            }
        }
        return picks;
    }

    boolean inStock(Product product, int day) {
        return stockOuts.stream().noneMatch(s -> s.product() == product && s.covers(day));
    }

    /// The lines that were wanted and not there, of the days played so far.
    int lost(Product product) {
        return lost[product.index()];
    }
}
