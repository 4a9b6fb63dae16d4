package merchant.method.recommend.fit;

/// Keeps the so many with the highest key of all that are offered; of equal keys those with the lower number. The same whatever the order.
public final class Strongest {
    private final double[] keys;
    private final int[] ids;
    private int size;

    public Strongest(int most) {
        keys = new double[most];
        ids = new int[most];
    }

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /// Offers one more.
    public void offer(double key, int id) {
        if (size < keys.length) {
            keys[size] = key;
            ids[size] = id;
            rise(size++);
        } else if (size > 0 && before(key, id, keys[0], ids[0])) {
            keys[0] = key;
            ids[0] = id;
            sink(size);
        }
    }

    /// The kept ones, the strongest first; afterwards it is empty.
    public int[] take() {
        int n = size;
        var taken = new int[n];
        for (int end = n - 1; end >= 0; end--) {
            taken[end] = ids[0];
            keys[0] = keys[end];
            ids[0] = ids[end];
            sink(end);
        }
        size = 0;
        return taken;
    }

    private static boolean before(double key, int id, double otherKey, int otherId) {
        return key > otherKey || key == otherKey && id < otherId;
    }

    /// The weakest is at the root.
    private void rise(int from) {
        int at = from;
        while (at > 0 && before(keys[(at - 1) / 2], ids[(at - 1) / 2], keys[at], ids[at])) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink(int end) {
        int at = 0;
        for (int child = 1; child < end; child = 2 * at + 1) {
            if (child + 1 < end && before(keys[child], ids[child], keys[child + 1], ids[child + 1])) {
                child++;
            }
            if (!before(keys[at], ids[at], keys[child], ids[child])) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private void swap(int a, int b) {
        double key = keys[a];
        keys[a] = keys[b];
        keys[b] = key;
        int id = ids[a];
        ids[a] = ids[b];
        ids[b] = id;
    }
}
