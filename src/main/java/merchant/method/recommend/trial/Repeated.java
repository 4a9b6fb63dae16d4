package merchant.method.recommend.trial;

import java.util.HashSet;
import java.util.stream.IntStream;
import merchant.method.recommend.data.Log;
import merchant.work.Progress;

/// Whether a test table repeats what was learned, so that what it measures is memory.
public final class Repeated {
    private static final double MOST = 0.5;

    private Repeated() {}

    /// What somebody has, and since when where that is known.
    private record Had(int item, long when) {}

    /// True where more than half of the test's lines have the customer and the product, and where times are known the time, of a line learned from.
    public static boolean mostOf(Log log, Log test, Progress progress) {
        var customers = log.customersOf(test);
        var items = log.itemsOf(test);
        int known = 0;
        for (int t = 0; t < customers.length; t++) {
            progress.check();
            int c = customers[t];
            if (c >= 0) {
                var had = new HashSet<Had>();
                IntStream.range(log.start()[c], log.start()[c + 1]).forEach(e -> had.add(new Had(log.item()[e], log.when()[e])));
                known += (int) IntStream.range(test.start()[t], test.start()[t + 1]).filter(e -> had.contains(new Had(items[test.item()[e]], test.when()[e]))).count();
            }
        }
        return known > MOST * test.item().length;
    }
}
