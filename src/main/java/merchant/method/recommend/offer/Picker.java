package merchant.method.recommend.offer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.method.recommend.fit.Strongest;
import merchant.method.recommend.fit.Taste;
import merchant.method.recommend.fit.Weights;
import merchant.result.RecommendResult.Because;
import merchant.result.RecommendResult.Offer;

/// Picks the best items for one customer after the other. Not safe for several threads.
public final class Picker {
    private final Shelf shelf;
    private final Taste.Session session;
    private final Weights weights;
    private final int[] barred;
    private int turn;

    Picker(Shelf shelf) {
        this.shelf = shelf;
        this.session = shelf.taste().open();
        this.weights = new Weights(shelf.histories().columns());
        this.barred = new int[shelf.histories().columns()];
    }

    /// The best items for a customer.
    ///
    /// @param items best first
    /// @param own so many come from the taste; those behind are the popular ones
    @SuppressWarnings("ArrayRecordComponent")
    public record Picked(int[] items, int own) {}

    /// Picks at most so many.
    public Picked pick(int customer, int most) {
        turn++;
        if (!shelf.repeat()) {
            var histories = shelf.histories();
            for (int at = histories.start()[customer]; at < histories.start()[customer + 1]; at++) {
                barred[histories.index()[at]] = turn;
            }
        }
        session.weigh(customer, weights);
        var strongest = new Strongest(most);
        for (int place = 0; place < shelf.order().length; place++) {
            int item = shelf.order()[place];
            if (barred[item] != turn && weights.has(item)) {
                strongest.offer(weights.of(item), place);
            }
        }
        var picked = Arrays.stream(strongest.take()).map(p -> shelf.order()[p]).toArray();
        return picked.length == most ? new Picked(picked, most) : filled(picked, most);
    }

    private Picked filled(int[] picked, int most) {
        var all = Arrays.copyOf(picked, most);
        int n = picked.length;
        for (int item : picked) {
            barred[item] = turn;
        }
        for (int item : shelf.order()) {
            if (n < most && barred[item] != turn) {
                all[n++] = item;
            }
        }
        return new Picked(Arrays.copyOf(all, n), picked.length);
    }

    /// Picks, with the reasons.
    public List<Offer> offers(int customer, int most) {
        var picked = pick(customer, most);
        var offers = new ArrayList<Offer>(picked.items().length);
        for (int i = 0; i < picked.items().length; i++) {
            int item = picked.items()[i];
            offers.add(i < picked.own() ? offer(customer, item)
                    : new Offer(item, shelf.rated() ? shelf.popular().mean(item) : 0, Because.POPULAR_FALLBACK, new int[0], shelf.popular().liked(item)));
        }
        return offers;
    }

    private Offer offer(int customer, int item) {
        var why = session.why(customer, item, weights);
        double score = !shelf.rated() ? weights.of(item)
                : why.because() == Because.POPULAR ? shelf.popular().mean(item) : Math.clamp(weights.of(item), shelf.low(), shelf.high());
        return new Offer(item, score, why.because(), why.by(), why.count());
    }
}
