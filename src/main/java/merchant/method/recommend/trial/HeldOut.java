package merchant.method.recommend.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.judge.Folds;
import merchant.method.recommend.data.Log;
import merchant.method.recommend.data.Sparse;
import merchant.table.Table;
import merchant.work.Progress;

/// What judges the lists: purchases that were left out of learning.
///
/// With dates the last day of each customer who has an earlier one; without, one item of each customer who has two, drawn by the seed; or
/// a table of its own. What the customer had before does not count, unless repeats are offered; of ratings only those at or above the
/// customer's mean count, because the others are no success.
///
/// @param learned what may be learned from
/// @param customers who judges
/// @param wanted for each of them the items held out, rising
/// @param how where they come from
@SuppressWarnings("ArrayRecordComponent")
public record HeldOut(Sparse learned, int[] customers, int[][] wanted, How how) {
    /// With fewer nothing can be told.
    public static final int LEAST = 30;
    /// Of more customers so many judge, drawn by the seed.
    public static final int MOST = 5_000;

    /// Where the held-out items come from.
    public enum How {
        LAST_DAY, DRAWN, OWN_TABLE
    }

    /// One customer's held-out part.
    private record Part(int customer, int[] wanted, int[] entries) {}

    /// Holds out.
    ///
    /// @param test a table of its own; its customers and items need not all be known
    public static HeldOut of(Log log, Optional<Log> test, boolean repeat, long seed, Progress progress) {
        if (test.isPresent()) {
            return ownTable(log, test.get(), repeat, seed, progress);
        }
        var random = new SplittableRandom(seed);
        if (log.dated()) {
            var parts = drawn(IntStream.range(0, log.customers().size()).peek(c -> progress.check()).mapToObj(c -> lastDay(log, c, repeat)).flatMap(Optional::stream).toList(), random);
            if (parts.size() >= LEAST) {
                return leaving(log, parts, How.LAST_DAY, progress);
            }
        }
        var parts = new ArrayList<Part>();
        for (int c = 0; c < log.customers().size(); c++) {
            progress.check();
            one(log, c, random).ifPresent(parts::add);
        }
        return leaving(log, drawn(parts, random), How.DRAWN, progress);
    }

    private static List<Part> drawn(List<Part> parts, SplittableRandom random) {
        if (parts.size() <= MOST) {
            return parts;
        }
        var order = IntStream.range(0, parts.size()).toArray();
        Folds.shuffle(order, random);
        return Arrays.stream(order).limit(MOST).sorted().mapToObj(parts::get).toList();
    }

    private static HeldOut leaving(Log log, List<Part> parts, How how, Progress progress) {
        var out = new boolean[log.item().length];
        parts.forEach(p -> Arrays.stream(p.entries).forEach(e -> out[e] = true));
        return new HeldOut(log.sparse(out, progress), parts.stream().mapToInt(Part::customer).toArray(), parts.stream().map(Part::wanted).toArray(int[][]::new), how);
    }

    private static Optional<Part> lastDay(Log log, int customer, boolean repeat) {
        int from = log.start()[customer];
        int to = log.start()[customer + 1];
        if (from == to || log.when()[to - 1] == Table.MISSING) {
            return Optional.empty();
        }
        int cut = to - 1;
        while (cut > from && log.when()[cut - 1] == log.when()[to - 1]) {
            cut--;
        }
        if (cut == from) {
            return Optional.empty();
        }
        var before = new BitSet();
        Arrays.stream(log.item(), from, cut).filter(i -> !repeat).forEach(before::set);
        double mean = Arrays.stream(log.mark(), from, cut).average().orElse(0);
        var wanted = IntStream.range(cut, to).filter(e -> !before.get(log.item()[e]) && log.mark()[e] >= mean).map(e -> log.item()[e]).sorted().distinct().toArray();
        return wanted.length == 0 ? Optional.empty() : Optional.of(new Part(customer, wanted, IntStream.range(cut, to).toArray()));
    }

    private static Optional<Part> one(Log log, int customer, SplittableRandom random) {
        int from = log.start()[customer];
        int to = log.start()[customer + 1];
        var distinct = Arrays.stream(log.item(), from, to).sorted().distinct().toArray();
        if (distinct.length < 2) {
            return Optional.empty();
        }
        double mean = Arrays.stream(log.mark(), from, to).average().orElse(0);
        var good = IntStream.range(from, to).filter(e -> log.mark()[e] >= mean).map(e -> log.item()[e]).sorted().distinct().toArray();
        int item = good[random.nextInt(good.length)];
        return Optional.of(new Part(customer, new int[] {item}, IntStream.range(from, to).filter(e -> log.item()[e] == item).toArray()));
    }

    private static HeldOut ownTable(Log log, Log test, boolean repeat, long seed, Progress progress) {
        var learned = log.sparse(new boolean[0], progress);
        var customers = log.customersOf(test);
        var items = log.itemsOf(test);
        var parts = new ArrayList<Part>();
        for (int t = 0; t < customers.length; t++) {
            if (customers[t] >= 0 && learned.size(customers[t]) > 0) {
                int known = customers[t];
                double mean = learned.mean(known);
                var had = new BitSet();
                Arrays.stream(learned.row(known)).filter(i -> !repeat).forEach(had::set);
                var wanted = IntStream.range(test.start()[t], test.start()[t + 1]).filter(e -> test.mark()[e] >= mean).map(e -> items[test.item()[e]])
                        .filter(i -> i >= 0 && !had.get(i)).sorted().distinct().toArray();
                if (wanted.length > 0) {
                    parts.add(new Part(known, wanted, new int[0]));
                }
            }
        }
        var judging = drawn(parts, new SplittableRandom(seed));
        return new HeldOut(learned, judging.stream().mapToInt(Part::customer).toArray(), judging.stream().map(Part::wanted).toArray(int[][]::new), How.OWN_TABLE);
    }
}
