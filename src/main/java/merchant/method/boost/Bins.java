package merchant.method.boost;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Features by bins: what the trees are grown on. Bin 0 holds what is not known; a number's bin is 1 + how many cuts lie below it, a
/// category's is 1 + its code.
///
/// @param codes one array a feature, one byte (0 … 255) a row
/// @param cuts one array a feature, rising; empty where it is a category
/// @param counts bins of each feature, bin 0 included
/// @param features what was cut
@SuppressWarnings("ArrayRecordComponent")
record Bins(byte[][] codes, double[][] cuts, int[] counts, Features features) {
    /// So many bins, with bin 0, are told apart by one byte.
    static final int MOST = 255;
    private static final int SAMPLE = 200_000;

    /// Cuts each feature so that bins hold about equally many of the rows given; a value that alone fills a bin gets one of its own.
    ///
    /// @param rows whose values say where to cut; all rows get a bin
    static Bins of(Features features, int[] rows, int most) {
        int count = features.count();
        var cuts = new double[count][];
        var codes = new byte[count][];
        var counts = new int[count];
        IntStream.range(0, count).parallel().forEach(f -> {
            boolean category = features.categories()[f] > 0;
            cuts[f] = category ? new double[0] : cuts(sample(features.columns()[f], rows), most);
            counts[f] = 1 + (category ? features.categories()[f] : cuts[f].length + 1);
            codes[f] = codes(features.columns()[f], features.categories()[f], cuts[f]);
        });
        return new Bins(codes, cuts, counts, features);
    }

    /// The known values of the rows, of very many an evenly spread part, rising.
    private static double[] sample(double[] column, int[] rows) {
        int step = 1 + (rows.length - 1) / SAMPLE;
        var sample = IntStream.iterate(0, i -> i < rows.length, i -> i + step).mapToDouble(i -> column[rows[i]]).filter(v -> !Double.isNaN(v)).toArray();
        Arrays.sort(sample);
        return sample;
    }

    /// Cuts between all values where there are few enough of them; else a cut whenever a bin has its share of the rows that are left.
    private static double[] cuts(double[] sorted, int most) {
        var cuts = new double[most - 1];
        boolean all = fewerThan(sorted, most);
        int used = 0;
        int from = 0;
        for (int end = end(sorted, 0); end < sorted.length && used < cuts.length;) {
            int next = end(sorted, end);
            double share = all ? 0 : (double) (sorted.length - from) / (most - used);
            if (end - from >= share || next - end >= share) {
                cuts[used++] = between(sorted[end - 1], sorted[end]);
                from = end;
            }
            end = next;
        }
        return Arrays.copyOf(cuts, used);
    }

    private static boolean fewerThan(double[] sorted, int most) {
        int distinct = 0;
        for (int i = 0; i < sorted.length && distinct <= most; i = end(sorted, i)) {
            distinct++;
        }
        return distinct <= most;
    }

    /// Where the next greater value stands.
    private static int end(double[] sorted, int from) {
        int end = from + 1;
        while (end < sorted.length && from < sorted.length && sorted[end] == sorted[from]) {
            end++;
        }
        return end;
    }

    /// A number at or above `low` and below `high`.
    private static double between(double low, double high) {
        double middle = low / 2 + high / 2;
        return middle >= high || middle < low ? low : middle;
    }

    private static byte[] codes(double[] column, int categories, double[] cuts) {
        var codes = new byte[column.length];
        for (int i = 0; i < codes.length; i++) {
            double v = column[i];
            if (categories > 0) {
                codes[i] = v >= 0 && v < categories ? (byte) (1 + (int) v) : 0;
            } else if (!Double.isNaN(v)) {
                int at = Arrays.binarySearch(cuts, v);
                codes[i] = (byte) (1 + (at < 0 ? -at - 1 : at));
            }
        }
        return codes;
    }
}
