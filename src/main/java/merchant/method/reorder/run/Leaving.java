package merchant.method.reorder.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.method.NoGoods;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.goods.Product;
import merchant.result.OrderResult.Aside;
import merchant.text.Part;
import merchant.text.Sentence;

/// Which products have no place in an order list, and why: what is no goods by its name, what has not been sold for long, and what there is nothing of.
/// A product whose stock is named stays, because somebody counts on it.
///
/// @param period days that a period of the sales lasts
/// @param dead days without a sale after which a product is dead, whatever its rhythm
record Leaving(double period, double dead) {
    private static final double YEAR = 365;
    /// So many times the usual time between two sales is long.
    private static final double RHYTHMS = 8;
    private static final double LEAST_DAYS = 56;
    private static final double COMING = 60;
    private static final int NAMED = 4;
    private static final Sentence NOTHING = Sentence.of("neither sold nor in stock");
    private static final Sentence NO_GOODS = Sentence.of("postage, a fee, a correction or the like, by its name");
    private static final Sentence ASLEEP = Sentence.of("not sold for long by its own rhythm, and no stock of it is named");
    private static final Sentence OVER = Sentence.of("sold in the past, but no more sales are expected, and none is in stock");

    /// Why a product is left out; empty where it is not.
    Optional<Sentence> reason(Product product, Demand demand) {
        boolean sold = IntStream.range(0, product.sold().length).anyMatch(i -> product.sold()[i] > 0);
        if (!product.listed() && NoGoods.is(product.name())) {
            return Optional.of(NO_GOODS);
        }
        if (product.position() > 0) {
            return Optional.empty();
        }
        if (!sold) {
            return demand.daily() > 0 ? Optional.empty() : Optional.of(NOTHING);
        }
        if (!product.listed() && asleep(product.sold())) {
            return Optional.of(ASLEEP);
        }
        return demand.daily() <= 0 ? Optional.of(OVER) : Optional.empty();
    }

    /// Not sold for a time that is long beside the time between its sales, unless it was sold at this time of the last year.
    private boolean asleep(double[] sold) {
        var days = IntStream.range(0, sold.length).filter(i -> sold[i] > 0).toArray();
        int last = days[days.length - 1];
        double quiet = (sold.length - 1 - last) * period;
        double between = days.length > 1 ? (last - days[0]) * period / (days.length - 1) : Double.POSITIVE_INFINITY;
        int from = sold.length - (int) Math.round(YEAR / period);
        boolean inSeason = from >= 0 && IntStream.range(from, Math.min(sold.length, from + (int) Math.ceil(COMING / period))).anyMatch(i -> sold[i] > 0);
        return !inSeason && (quiet >= dead || quiet >= LEAST_DAYS && quiet > RHYTHMS * between);
    }

    /// How many were left out for what.
    static List<Sentence> said(List<Aside> aside) {
        var byReason = new LinkedHashMap<Sentence, List<String>>();
        aside.forEach(a -> byReason.computeIfAbsent(a.reason(), k -> new ArrayList<>()).add(a.product()));
        return byReason.entrySet().stream().map(e -> Sentence.counted(e.getValue().size(), "{0} product is not in the list ({1}): {2}.", "{0} products are not in the list ({1}), such as {2}.",
                e.getKey(), Part.listing(e.getValue().stream().limit(NAMED).toList()))).toList();
    }
}
