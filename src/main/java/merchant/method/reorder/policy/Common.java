package merchant.method.reorder.policy;

import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.Covering;
import merchant.text.Sentence;

/// Steps that several rules share.
final class Common {
    /// [#enough] in whole packs.
    static final String RAISED = "ceil(enough / pack) * pack";
    private static final double YEAR = 365;

    private Common() {}

    /// What is there and coming.
    static void position(Working working, Product product) {
        working.given("stock", product.listed() ? Sentence.of("In stock") : Sentence.of("In stock: not known, counts as 0"), product.stock());
        working.given("on_order", Sentence.of("On order"), product.onOrder());
        working.step("position", Sentence.of("Stock and what is on order"), "stock + on_order");
    }

    /// Mean demand over delivery and review, the safety stock on top of it, and their sum as whole pieces, by that name.
    static double level(Working working, Product product, Demand demand, Terms terms, double level, String name, Sentence label) {
        working.given("lead", Sentence.of("Days until a delivery arrives"), product.lead());
        working.given("review", Sentence.of("Days until the next order can be placed"), terms.review());
        double mean = Expected.demand(working, demand, demand.steady() ? Sentence.of("Expected demand in that time, at one rate: no season and no festival is in it")
                : Sentence.of("Expected demand in that time"));
        double spread = Expected.spread(working, demand);
        if (spread > 0) {
            var times = Covering.times(terms.fill(), terms.service(), mean, spread, level);
            working.given(times.name(), times.label(), times.value());
        }
        var covering = Covering.step(terms.fill(), terms.service(), mean, level, spread > 0);
        if (covering.formula().isEmpty()) {
            working.given(covering.name(), covering.label(), covering.value());
        } else {
            working.step(covering.name(), covering.label(), covering.formula());
        }
        return working.step(name, label, Covering.formula(covering));
    }

    /// What [#economic] comes to.
    static double batch(Product product, Demand demand, Terms terms) {
        return economic(new Working(), product, demand, terms);
    }

    /// The economic order quantity (F. W. Harris, "How many parts to make at once", 1913); one piece where it cannot be computed.
    static double economic(Working working, Product product, Demand demand, Terms terms) {
        if (!(product.cost() > 0) || terms.holding() <= 0 || demand.daily() <= 0) {
            return working.given("batch", Sentence.of("Economic order quantity, not known without cost or demand"), 1);
        }
        yearly(working, demand);
        working.given("order_cost", Sentence.of("Cost of placing an order"), terms.orderCost());
        working.given("holding", Sentence.of("Cost of keeping a piece for a year, as a share of its cost"), terms.holding());
        working.given("unit_cost", Sentence.of("Cost of one"), product.cost());
        working.step("balanced", Sentence.of("Quantity at which ordering costs as much as keeping"), "sqrt(2 * yearly * order_cost / (holding * unit_cost))");
        var formula = "max(1, ceil(balanced))";
        // an order that lasts longer than it keeps would spoil
        double longest = Math.min(terms.longest(), product.shelfLife());
        if (Double.isInfinite(longest)) {
            return working.step("batch", Sentence.of("Economic order quantity"), formula);
        }
        working.step("economic", Sentence.of("Economic order quantity"), formula);
        working.given("rate", Sentence.of("Expected demand a day"), demand.daily());
        working.given("longest", Sentence.of("Days that an order may last"), longest);
        if (Double.isFinite(product.shelfLife())) {
            return inTime(working, product, demand, terms, longest);
        }
        working.step("lasts", Sentence.of("Sold in so many days, in whole pieces"), "max(1, ceil(rate * longest))");
        return working.step("batch", Sentence.of("Economic order quantity, but no more than is sold in so many days"), "min(economic, lasts)");
    }

    /// The deviation of the demand in so many days: it grows with the root of time.
    static double spread(Product product, Demand demand, Terms terms, double days) {
        return demand.cover().deviation() * Math.sqrt(days / Math.max(1, product.lead() + terms.review()));
    }

    /// Of what spoils no more is ordered at once than is nearly always sold in time: what is sold in time on average would spoil in part every other time.
    private static double inTime(Working working, Product product, Demand demand, Terms terms, double longest) {
        working.given("life_spread", Sentence.of("How far the demand in those days usually lies from what is expected (standard deviation)"),
                spread(product, demand, terms, longest));
        working.step("lasts", Sentence.of("Sold in so many days in nine of ten cases, because more would spoil"), "max(1, floor(rate * longest - 1.28 * life_spread + 0.000001))");
        return working.step("batch", Sentence.of("Economic order quantity, but no more than is sold before it spoils"), "min(economic, lasts)");
    }

    /// Demand in a year, and where it comes from: a forecast that reaches so far, else the last year and how it grew, else the rate of today. Growth is halved, because a single
    /// product's is mostly chance and seldom goes on.
    private static void yearly(Working working, Demand demand) {
        var year = demand.year();
        if (year.foretold() > 0) {
            working.given("yearly", Sentence.of("Expected demand in a year, by the forecast"), year.foretold());
        } else if (year.last() > 0 && year.before() > 0) {
            working.given("last_year", Sentence.of("Sold in the last 365 days"), year.last());
            working.given("year_before", Sentence.of("Sold in the 365 days before"), year.before());
            working.step("growth", Sentence.of("Growth, as a share of the year before"), "last_year / year_before - 1");
            working.step("likely_growth", Sentence.of("Growth that counts: a half up or down at most, because more is mostly chance"), "max(-0.5, min(0.5, growth))");
            working.step("yearly", Sentence.of("Expected demand in a year: the last one, and half of its growth or fall once more"), "last_year * (1 + likely_growth / 2)");
        } else if (year.last() > 0) {
            working.given("yearly", Sentence.of("Expected demand in a year: sold in the last 365 days"), year.last());
        } else {
            working.given("daily_now", Sentence.of("Expected demand a day"), demand.daily());
            working.step("yearly", Sentence.of("Expected demand in a year, at the rate of the next days, because no whole year of sales is known"), "daily_now * " + (int) YEAR);
        }
    }

    /// What is needed, at least the least order; `needed` and `minimum` are known.
    static void enough(Working working) {
        working.step("enough", Sentence.of("Needed, but no less than the least order"), "if(needed, max(needed, minimum), 0)");
    }

    /// What is needed as whole packs, at least the least order; what spoils by [Keeping].
    static double packs(Working working, Product product, Demand demand, Terms terms) {
        working.given("minimum", Sentence.of("Least order"), product.minimum());
        working.given("pack", Sentence.of("Pieces in a pack"), product.pack());
        if (Double.isInfinite(product.shelfLife())) {
            if (LeastOrder.matters(product, demand, terms)) {
                return LeastOrder.lasting(working, product, demand, terms);
            }
            enough(working);
            return working.step("quantity", Sentence.of("Order, in whole packs"), RAISED);
        }
        return Keeping.packs(working, product, demand, terms);
    }
}
