package merchant.method.recommend.trial;

import java.util.Arrays;
import java.util.SplittableRandom;
import merchant.work.Progress;

/// The mean of differences, one a customer, with the range in which 95 of 100 resamples of the customers put it (bootstrap, percentiles: B. Efron,
/// "Bootstrap methods: another look at the jackknife", 1979).
public record Interval(double mean, double low, double high) {
    private static final int RESAMPLES = 2_000;
    private static final double TAIL = 0.025;

    public static Interval of(double[] differences, long seed, Progress progress) {
        var random = new SplittableRandom(seed);
        int n = differences.length;
        var means = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            progress.step(r, RESAMPLES);
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += differences[random.nextInt(n)];
            }
            means[r] = sum / n;
        }
        Arrays.sort(means);
        progress.report(1);
        return new Interval(Arrays.stream(differences).average().orElse(Double.NaN), means[(int) (TAIL * RESAMPLES)], means[(int) ((1 - TAIL) * RESAMPLES) - 1]);
    }

    /// How the differences lie: clearly above 0, clearly below, or neither.
    public Sign sign() {
        return low > 0 ? Sign.BETTER : high < 0 ? Sign.WORSE : Sign.NEITHER;
    }

    /// How two rules compare.
    public enum Sign {
        BETTER, NEITHER, WORSE
    }
}
