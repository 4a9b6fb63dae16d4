package merchant.method.recommend.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import merchant.method.recommend.data.Sparse;
import merchant.result.RecommendResult.Because;
import merchant.work.Progress;

/// What many buy, or what many rated at or above the mean of all ratings. The expected rating is the item's mean.
public final class Popularity implements Taste {
    private final int[] holders;
    private final int[] liked;
    private final double[] means;
    private final double mean;
    private final int[] order;

    private Popularity(int[] holders, int[] liked, double[] means, double mean) {
        this.holders = holders;
        this.liked = liked;
        this.means = means;
        this.mean = mean;
        this.order = IntStream.range(0, holders.length).filter(i -> holders[i] > 0).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -liked[i]).thenComparingInt(i -> -holders[i]).thenComparingInt(i -> i)).mapToInt(i -> i).toArray();
    }

    /// Counts.
    public static Popularity of(Sparse histories, boolean rated) {
        double mean = Arrays.stream(histories.value()).average().orElse(0);
        var holders = new int[histories.columns()];
        var liked = new int[histories.columns()];
        var sums = new double[histories.columns()];
        for (int at = 0; at < histories.index().length; at++) {
            int item = histories.index()[at];
            holders[item]++;
            liked[item] += !rated || histories.value()[at] >= mean ? 1 : 0;
            sums[item] += histories.value()[at];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = holders[i] == 0 ? mean : sums[i] / holders[i];
        }
        return new Popularity(holders, liked, sums, mean);
    }

    /// As [Fit].
    public static Taste learn(Sparse histories, boolean rated, long seed, Progress progress) {
        progress.step(1, 1);
        return of(histories, rated);
    }

    /// Items that somebody has, the most popular first.
    public int[] order() {
        return order.clone();
    }

    /// How many customers have it, or rated it at or above the mean of all ratings.
    public int liked(int item) {
        return liked[item];
    }

    /// An item's mean rating; the mean of all where nobody rated it.
    public double mean(int item) {
        return means[item];
    }

    /// The mean of all ratings.
    public double mean() {
        return mean;
    }

    @Override
    public Session open() {
        return new Session() {
            @Override
            public void weigh(int customer, Weights into) {
                into.clear();
                for (int item : order) {
                    into.set(item, liked[item]);
                }
            }

            @Override
            public void expect(int customer, Weights into) {
                for (int i = 0; i < means.length; i++) {
                    into.set(i, means[i]);
                }
            }

            @Override
            public Why why(int customer, int item, Weights weights) {
                return Why.of(Because.POPULAR, liked[item]);
            }
        };
    }
}
