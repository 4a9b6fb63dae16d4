package merchant.method.forecast.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import jdplus.toolkit.base.api.stats.ProbabilityType;
import jdplus.toolkit.base.core.dstats.F;

/// Whether the ups and downs of a past over its season are more than chance makes: every row of numbers has a highest and a lowest month.
///
/// Rule: trend away, and what one period takes over from the period before, the ranks of what is left are compared between the positions of the season
/// (an F test on ranks: W. J. Conover and R. L. Iman, "Rank transformations as a bridge between parametric and nonparametric statistics", 1981, which is the
/// test of Kruskal and Wallis), and a season is there where differences as large come about in less than 1 of 100 such pasts. Ranks, so that one odd
/// period makes no season; what is taken over goes first because neighbours that go together let neighbouring positions differ by chance.
public final class Seasonality {
    private static final double CHANCE = 0.01;
    private static final double MOST_CARRIED = 0.95;

    private Seasonality() {}

    /// True where there is a season.
    ///
    /// @param y the past, at least two seasons
    /// @param season periods in a season, at least 2
    public static boolean beyondChance(double[] y, int season) {
        return chance(y, season) < CHANCE;
    }

    /// How often a past without a season shows differences as large; 1 where nothing can be said.
    static double chance(double[] y, int season) {
        var parts = Decomposition.of(y, season);
        var around = new double[y.length];
        Arrays.setAll(around, t -> y[t] - parts.getFirst().values()[t]);
        double carried = carried(parts.getLast().values(), season);
        var own = new double[y.length - 1];
        Arrays.setAll(own, t -> around[t + 1] - carried * around[t]);
        return differ(ranks(own), season, (4 * y.length + 3 * season - 1) / (3 * season));
    }

    /// The share of one period's deviation that the next one has. The trend took some of it, about as one line a season does (M. G. Kendall, "Note on bias in the
    /// estimation of autocorrelation", 1954, of one mean), which is given back.
    private static double carried(double[] remainder, int season) {
        double both = 0;
        double one = 0;
        for (int t = 0; t < remainder.length; t++) {
            both += t > 0 ? remainder[t] * remainder[t - 1] : 0;
            one += remainder[t] * remainder[t];
        }
        double seen = one > 0 ? both / one : 0;
        return Math.min(MOST_CARRIED, seen + Math.max(0, 1 + 3 * seen) / season);
    }

    /// Equal values share the mean of their ranks.
    private static double[] ranks(double[] values) {
        var order = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i])).mapToInt(i -> i).toArray();
        var ranks = new double[values.length];
        for (int from = 0; from < order.length;) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    /// @param trend how many figures the trend took: one each three quarters of a season, half the reach of its lines
    private static double differ(double[] values, int season, int trend) {
        var sums = new double[season];
        var counts = new int[season];
        for (int t = 0; t < values.length; t++) {
            sums[t % season] += values[t];
            counts[t % season]++;
        }
        double middle = (values.length - 1) / 2.0;
        double between = 0;
        double within = 0;
        for (int t = 0; t < values.length; t++) {
            double mean = sums[t % season] / counts[t % season];
            between += (mean - middle) * (mean - middle);
            within += (values[t] - mean) * (values[t] - mean);
        }
        int left = values.length - season - trend;
        if (between <= 0 || left < 1) {
            return 1;
        }
        return within <= 0 ? 0 : new F(season - 1, left).getProbability(between / (season - 1) / (within / left), ProbabilityType.Upper);
    }
}
