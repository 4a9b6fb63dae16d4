package merchant.method.recommend.trial;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import merchant.method.recommend.offer.Shelf;
import merchant.work.Parallel;
import merchant.work.Progress;

/// The first ten offers against what was held out.
///
/// Precision: hits of ten, also where fewer could be offered. Recall: hits of the held-out items. NDCG: Σ 1/log₂(place + 1) over the hits, over the
/// most that as many held-out items could give (K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002). All are means
/// over the customers.
///
/// @param coverage share of all items that were offered to somebody
/// @param gains NDCG of each customer
@SuppressWarnings("ArrayRecordComponent")
public record TopTen(double precision, double recall, double ndcg, double coverage, double[] gains) {
    /// How many offers are looked at.
    public static final int PLACES = 10;
    private static final int CHUNK = 64;

    private record Chunk(double precision, double recall, double[] gains, BitSet offered) {}

    /// Judges a shelf that was learned from what was not held out.
    public static TopTen of(HeldOut held, Shelf shelf, Progress progress) {
        int n = held.customers().length;
        var chunks = Parallel.map(IntStream.rangeClosed(0, (n - 1) / CHUNK).boxed().toList(), progress,
                (c, part) -> chunk(held, shelf, c * CHUNK, Math.min(n, (c + 1) * CHUNK), part));
        double precision = 0;
        double recall = 0;
        var offered = new BitSet();
        for (var chunk : chunks) {
            precision += chunk.precision;
            recall += chunk.recall;
            offered.or(chunk.offered);
        }
        var gains = chunks.stream().flatMapToDouble(c -> Arrays.stream(c.gains)).toArray();
        progress.report(1);
        return new TopTen(precision / n, recall / n, Arrays.stream(gains).sum() / n, (double) offered.cardinality() / shelf.histories().columns(), gains);
    }

    private static Chunk chunk(HeldOut held, Shelf shelf, int from, int to, Progress progress) {
        var picker = shelf.open();
        double precision = 0;
        double recall = 0;
        var gains = new double[to - from];
        var offered = new BitSet();
        for (int i = from; i < to; i++) {
            progress.step(i - from, to - from);
            var wanted = held.wanted()[i];
            var items = picker.pick(held.customers()[i], PLACES).items();
            int hits = 0;
            for (int place = 0; place < items.length; place++) {
                offered.set(items[place]);
                if (Arrays.binarySearch(wanted, items[place]) >= 0) {
                    hits++;
                    gains[i - from] += gain(place);
                }
            }
            gains[i - from] /= IntStream.range(0, Math.min(PLACES, wanted.length)).mapToDouble(TopTen::gain).sum();
            precision += (double) hits / PLACES;
            recall += (double) hits / wanted.length;
        }
        return new Chunk(precision, recall, gains, offered);
    }

    private static double gain(int place) {
        return Math.log(2) / Math.log(place + 2);
    }
}
