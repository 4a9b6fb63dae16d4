package merchant.method.basket.trial;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import merchant.method.basket.mine.Depth;
import merchant.method.basket.order.Orders;
import merchant.method.basket.rule.Limits;
import merchant.method.basket.rule.RuleMaker;
import merchant.method.basket.rule.RuleMaker.Made;
import merchant.text.Sentence;
import merchant.work.Parallel;
import merchant.work.Progress;

/// What shuffled orders give at the same settings: the rules that chance alone would make.
///
/// @param copies how many were searched
/// @param rules rules of a copy, on average
/// @param lift the highest lift in a copy, on average over those with rules; `NaN` where none had any
/// @param strengths of all copies' rules, rising
@SuppressWarnings("ArrayRecordComponent")
public record Chance(int copies, double rules, double lift, double[] strengths) {
    /// Two rules more than were seen are counted as chance, because a pair gives two rules: what stronger copies could have held is not
    /// known from a few copies.
    private static final int UNSEEN = 2;

    private record Copy(double[] strengths, double lift) {}

    /// Searches shuffled copies: 20 of up to 200,000 entries, 10 of up to a million, else 4. A count and not a time decides, so that a
    /// slow computer gives the same result.
    public static Chance of(Orders orders, Limits limits, long seed, Progress progress) {
        long entries = orders.entries();
        int copies = entries <= 200_000 ? 20 : entries <= 1_000_000 ? 10 : 4;
        progress.say(Sentence.counted(copies, "Searching {0} shuffled copy of the orders", "Searching {0} shuffled copies of the orders"));
        var random = new SplittableRandom(seed);
        var seeds = LongStream.generate(random::nextLong).limit(copies).boxed().toList();
        var found = Parallel.map(seeds, progress, (own, part) -> copy(orders, limits, own, part));
        var strengths = found.stream().flatMapToDouble(c -> Arrays.stream(c.strengths())).sorted().toArray();
        double lift = found.stream().mapToDouble(Copy::lift).filter(l -> !Double.isNaN(l)).average().orElse(Double.NaN);
        return new Chance(copies, (double) strengths.length / copies, lift, strengths);
    }

    private static Copy copy(Orders orders, Limits limits, long seed, Progress progress) {
        var shuffled = Shuffled.of(orders, seed, progress.slice(0, 0.3));
        progress.report(0.3);
        var frequent = new Depth().mine(shuffled, shuffled.least(limits.support()), limits.longest(), progress.slice(0.3, 0.9));
        var rules = RuleMaker.make(frequent, limits, progress.slice(0.9, 1));
        return new Copy(rules.stream().mapToDouble(r -> RuleMaker.strength(r, shuffled)).toArray(),
                rules.stream().mapToDouble(r -> r.lift(shuffled.size())).max().orElse(Double.NaN));
    }

    /// For each rule: of the rules at least as strong as it, which share shuffled orders give as well (an estimate of the false
    /// discovery rate, made to rise with falling strength).
    public double[] falseDiscovery(List<Made> found, Orders orders, Progress progress) {
        var own = found.stream().mapToDouble(r -> RuleMaker.strength(r, orders)).toArray();
        progress.check();
        var rising = own.clone();
        Arrays.sort(rising);
        var rates = new double[rising.length];
        double least = 1;
        // from the weakest on: a stronger rule has at most the rate of a weaker one
        for (int i = 0; i < rising.length; i++) {
            if (i == 0 || rising[i] != rising[i - 1]) {
                double rate = rising[i] <= 0 ? 1 : (atLeast(rising[i]) + UNSEEN) / (double) copies / (rising.length - i);
                least = Math.min(least, rate);
            }
            rates[i] = least;
        }
        progress.check();
        return Arrays.stream(own).map(s -> rates[Arrays.binarySearch(rising, s)]).toArray();
    }

    /// How many rules of all copies are at least so strong.
    private int atLeast(double strength) {
        int low = 0;
        int high = strengths.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (strengths[middle] < strength - 1e-9) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return strengths.length - low;
    }
}
