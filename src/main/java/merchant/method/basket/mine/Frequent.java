package merchant.method.basket.mine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merchant.result.BasketResult.Pass;

/// The frequent sets, shortest first and then in the order of their products, whoever found them.
///
/// @param passes what each pass of Apriori did; empty for other miners
public record Frequent(List<Counted> sets, List<Pass> passes) {
    private static final Comparator<Counted> ORDER = Comparator.<Counted>comparingInt(s -> s.items().length).thenComparing(Counted::items, Arrays::compare);

    public Frequent {
        sets = sets.stream().sorted(ORDER).toList();
        passes = List.copyOf(passes);
    }

    /// A set and in how many orders it stands.
    ///
    /// @param items rising
    @SuppressWarnings("ArrayRecordComponent")
    public record Counted(int[] items, int count) {}

    /// The counts by set.
    public Map<Key, Integer> counts() {
        var counts = HashMap.<Key, Integer>newHashMap(sets.size());
        sets.forEach(s -> counts.put(new Key(s.items()), s.count()));
        return counts;
    }

    /// A set as a key.
    @SuppressWarnings("ArrayRecordComponent")
    public record Key(int[] items) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(items, key.items);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(items);
        }

        /// The set without one of its products.
        public Key without(int place) {
            var fewer = new int[items.length - 1];
            System.arraycopy(items, 0, fewer, 0, place);
            System.arraycopy(items, place + 1, fewer, place, fewer.length - place);
            return new Key(fewer);
        }
    }
}
