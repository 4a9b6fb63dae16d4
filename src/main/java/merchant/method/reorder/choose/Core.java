package merchant.method.reorder.choose;

import java.util.List;
import java.util.stream.IntStream;

/// The packs that each item has in any choice better than a known one: with so many packs of an item the bound of the prices falls by what these packs gain less at these prices than the best
/// ones, and where it falls to what the known choice gains, nothing better has them (G. L. Nemhauser and L. A. Wolsey, *Integer and Combinatorial Optimization*, 1988, on fixing by reduced costs).
///
/// @param low fewest packs of each item
/// @param high most packs of each item
@SuppressWarnings("ArrayRecordComponent")
record Core(int[] low, int[] high) {
    private static final double SLACK = 1e-9;

    /// @param packs the known choice, which stays within
    /// @param gain what it gains
    static Core of(List<Item> items, Prices prices, int[] packs, double gain) {
        double spare = prices.bound() - gain - SLACK * Math.max(1, Math.abs(prices.bound()));
        var low = packs.clone();
        var high = packs.clone();
        for (int i = 0; i < packs.length; i++) {
            var item = items.get(i);
            double price = prices.of(item);
            int best = item.best(price);
            double most = item.gains()[best] - price * best;
            for (int k = 0; k <= item.most(); k = k == 0 ? item.least() : k + 1) {
                if (most - (item.gains()[k] - price * k) < spare) {
                    low[i] = Math.min(low[i], k);
                    high[i] = Math.max(high[i], k);
                }
            }
        }
        return new Core(low, high);
    }

    /// How many packs are undecided.
    int open() {
        return IntStream.range(0, low.length).map(i -> high[i] - low[i]).sum();
    }
}
