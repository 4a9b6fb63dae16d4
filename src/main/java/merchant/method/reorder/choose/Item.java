package merchant.method.reorder.choose;

/// A product that could be bought.
///
/// @param cost money a pack
/// @param volume room or weight a pack, 0 where not known
/// @param least fewest packs of an order, at least 1
/// @param gains what 0, 1, 2, … packs gain; rises by less and less
/// @param supplier number of its supplier
@SuppressWarnings("ArrayRecordComponent")
public record Item(double cost, double volume, int least, double[] gains, int supplier) {

    /// Most packs that are wanted.
    public int most() {
        return gains.length - 1;
    }

    /// The packs that are worth most at a price of a pack: none, or from the least order on as many as each gain more than they cost.
    int best(double price) {
        if (most() < least) {
            return 0;
        }
        int low = 0;
        int high = most();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (gains[middle] - gains[middle - 1] > price) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int packs = Math.max(low, least);
        return gains[packs] - price * packs > gains[0] ? packs : 0;
    }
}
