package merchant.method.recommend.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merchant.work.Progress;

/// Who bought or rated what, customer by customer in order of time.
///
/// @param customers names, rising; some may have no entry
/// @param items names, in order of first appearance
/// @param rated whether the marks are ratings; else each is 1
/// @param dated whether times are known
/// @param start where each customer's entries start; one more ends the last
/// @param item what, one entry a line
/// @param when the day, or any number that rises with time; in the same order
/// @param mark the rating
@SuppressWarnings("ArrayRecordComponent")
public record Log(List<String> customers, List<String> items, boolean rated, boolean dated, int[] start, int[] item, long[] when, double[] mark) {
    private static final int CHECK_EVERY = 1 << 12;

    public Log {
        customers = List.copyOf(customers);
        items = List.copyOf(items);
    }

    /// Each customer's items, each once: a later rating replaces an earlier one; how often something was bought is not counted.
    ///
    /// @param out entries to leave out; empty for none
    public Sparse sparse(boolean[] out, Progress progress) {
        var from = new int[customers.size() + 1];
        var index = new int[item.length];
        var value = new double[item.length];
        var keys = new long[0];
        int n = 0;
        for (int c = 0; c < customers.size(); c++) {
            if (c % CHECK_EVERY == 0) {
                progress.check();
            }
            int entries = start[c + 1] - start[c];
            keys = keys.length < entries ? new long[2 * entries] : keys;
            int count = 0;
            for (int at = start[c]; at < start[c + 1]; at++) {
                if (out.length == 0 || !out[at]) {
                    keys[count++] = (long) item[at] << 32 | at;
                }
            }
            Arrays.sort(keys, 0, count);
            for (int k = 0; k < count; k++) {
                int what = (int) (keys[k] >>> 32);
                if (k == 0 || what != (int) (keys[k - 1] >>> 32)) {
                    index[n++] = what;
                }
                value[n - 1] = mark[(int) keys[k]];
            }
            from[c + 1] = n;
        }
        return new Sparse(from, Arrays.copyOf(index, n), Arrays.copyOf(value, n), items.size());
    }

    /// The number of each of another log's customers here; −1 for those unknown.
    public int[] customersOf(Log other) {
        return numbers(customers, other.customers);
    }

    /// The number of each of another log's items here; −1 for those unknown.
    public int[] itemsOf(Log other) {
        return numbers(items, other.items);
    }

    private static int[] numbers(List<String> own, List<String> others) {
        Map<String, Integer> known = HashMap.newHashMap(own.size());
        for (int i = 0; i < own.size(); i++) {
            known.put(own.get(i), i);
        }
        return others.stream().mapToInt(o -> known.getOrDefault(o, -1)).toArray();
    }
}
