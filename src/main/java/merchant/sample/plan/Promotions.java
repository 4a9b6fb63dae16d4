package merchant.sample.plan;

import java.util.List;

/// Which product is how much cheaper on which day, in percent of the list price.
///
/// Each product has promotions of its own, at days that have nothing to do with demand, so that its elasticity can be
/// told from the season; and in the big sales most products take part, each at its own depth.
final class Promotions {
    private static final int[] DEPTHS = {10, 15, 20, 25, 30, 40};
    private static final int EVENTS = 11;
    private static final double TAKES_PART = 0.8;

    private final int[][] depth;

    private Promotions(int[][] depth) {
        this.depth = depth;
    }

    static Promotions make(List<Product> products, Dice dice) {
        var depth = new int[products.size()][Calendar.DAYS];
        for (var days : depth) {
            for (int event = 0; event < EVENTS; event++) {
                int from = dice.below(Calendar.DAYS);
                int cut = DEPTHS[dice.below(DEPTHS.length)];
                fill(days, from, from + dice.between(5, 10), cut, false);
            }
            sales(days, dice);
        }
        return new Promotions(depth);
    }

    private static void sales(int[] days, Dice dice) {
        for (int day = 0; day < Calendar.DAYS; day++) {
            if (Calendar.onSale(Calendar.date(day)) && (day == 0 || !Calendar.onSale(Calendar.date(day - 1)))) {
                int end = day;
                while (Calendar.onSale(Calendar.date(end))) {
                    end++;
                }
                int cut = DEPTHS[dice.below(DEPTHS.length)];
                fill(days, day, end, dice.happens(TAKES_PART) ? cut : 0, true);
            }
        }
    }

    private static void fill(int[] days, int from, int to, int cut, boolean sale) {
        for (int day = from; day < Math.min(to, Calendar.DAYS); day++) {
            if (sale || !Calendar.onSale(Calendar.date(day))) {
                days[day] = cut;
            }
        }
    }

    /// The cut of the price in percent.
    int depth(Product product, int day) {
        return depth[product.index()][day];
    }

    /// What the price multiplies demand with: (price ÷ list price) to the power of the group's elasticity.
    double factor(Product product, int day) {
        int cut = depth(product, day);
        return cut == 0 ? 1 : StrictMath.pow(1 - cut / 100.0, product.category().elasticity());
    }
}
