package merchant.method.reorder.choose;

import java.util.Arrays;
import java.util.List;

/// Which of many suppliers with least orders get one: from a first choice on, one is opened, closed or put in another's place as long as that gains, the first that gains taken at once
/// (local search; E. Aarts and J. K. Lenstra, *Local Search in Combinatorial Optimization*, 1997).
///
/// @param bound numbers of the suppliers that have a least order
@SuppressWarnings("ArrayRecordComponent")
record Opening(List<Item> items, Limits limits, Prices prices, int[] bound) {
    /// So many packs are weighed at most in all tries together, so that thousands of products take seconds.
    private static final double MOST_WORK = 3e8;
    private static final double SLACK = 1e-9;
    /// Of more products the packs that do not fit any more are a small part of all.
    private static final int MOST_EXCHANGED = 60;

    /// What has been tried so far.
    private static final class Search {
        private boolean[] open;
        private int[] best;
        private double gain;
        private double work;

        Search(boolean[] open, int[] best, double gain) {
            this.open = open;
            this.best = best;
            this.gain = gain;
        }
    }

    /// The first choice or a better one.
    int[] better(int[] first) {
        var open = new boolean[limits.minimums().length];
        for (int i = 0; i < first.length; i++) {
            open[items.get(i).supplier()] |= first[i] > 0;
        }
        var search = new Search(open, first, Chooser.gain(items, first));
        boolean found = true;
        while (found) {
            found = flip(search) || swap(search);
        }
        return search.best;
    }

    private boolean flip(Search search) {
        for (int supplier : bound) {
            var other = search.open.clone();
            other[supplier] = !other[supplier];
            if (tried(search, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean swap(Search search) {
        for (int out : bound) {
            for (int in : bound) {
                if (search.open[out] && !search.open[in]) {
                    var other = search.open.clone();
                    other[out] = false;
                    other[in] = true;
                    if (tried(search, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean tried(Search search, boolean[] open) {
        if (search.work >= MOST_WORK) {
            return false;
        }
        var packs = new Greedy(items, limits, prices).among(open).map(p -> items.size() > MOST_EXCHANGED ? p : new Exchange(items, limits, p).better());
        double bought = packs.map(p -> (double) Arrays.stream(p).sum()).orElse(0.0);
        search.work += items.size() * (Math.log(2 + items.size()) + bought / open.length) + (items.size() > MOST_EXCHANGED ? 0 : 2 * Math.pow(items.size(), 3));
        double gain = packs.filter(p -> limits.kept(items, p)).map(p -> Chooser.gain(items, p)).orElse(Double.NEGATIVE_INFINITY);
        if (!(gain > search.gain + SLACK * Math.max(1, search.gain))) {
            return false;
        }
        search.open = open;
        search.best = packs.orElseThrow();
        search.gain = gain;
        return true;
    }
}
