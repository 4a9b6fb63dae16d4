package merchant.method.forecast.arima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.work.Progress;

/// Which waves a series has, and what remains without them and without other regressors.
///
/// Waves are compared by AICc after both sides were freed of what the errors hold of themselves (autoregression of five terms, from the model
/// with all waves), because slow waves fit any wandering series otherwise.
///
/// @param columns the chosen waves and all other regressors
/// @param remainder the series without them
@SuppressWarnings("ArrayRecordComponent")
record Regressed(List<Column> columns, double[] remainder) {
    private static final int LAGS = 5;
    /// Squares of larger values do not fit.
    private static final double HUGE = 1e100;

    Regressed {
        columns = List.copyOf(columns);
    }

    /// @param z values or their logarithms
    /// @param others regressors that stay whatever they tell
    static Regressed of(double[] z, List<Waves> seasons, List<Column> others, Progress progress) {
        var all = new ArrayList<>(others);
        var ends = new ArrayList<int[]>();
        for (var season : seasons) {
            var steps = new ArrayList<Integer>();
            steps.add(all.size());
            for (var pair : season.pairs()) {
                all.addAll(pair);
                steps.add(all.size());
            }
            ends.add(steps.stream().mapToInt(Integer::intValue).toArray());
        }
        double largest = Arrays.stream(z).map(Math::abs).max().orElse(0);
        if (all.isEmpty() || largest > HUGE) {
            return new Regressed(List.of(), z.clone());
        }
        var x = all.stream().map(c -> c.values(z.length)).toList();
        var level = new ArrayList<>(x);
        level.add(ones(z.length));
        level.add(IntStream.range(0, z.length).mapToDouble(t -> (double) t / z.length).toArray());
        var first = without(z, x, new LeastSquares(level, z).solve(all(level.size())).coefficients());
        int d = Differences.regular(first);
        progress.check();
        return chosen(z, x, all, others.size(), ends, d, first);
    }

    private static Regressed chosen(double[] z, List<double[]> x, List<Column> all, int others, List<int[]> ends, int d, double[] first) {
        var ar = Autoregression.of(differenced(first, d), LAGS);
        var y = ar.filter(differenced(z, d));
        var filtered = new ArrayList<>(x.stream().map(c -> ar.filter(differenced(c, d))).toList());
        filtered.add(ar.filter(ones(z.length - d)));
        var squares = new LeastSquares(filtered, y);
        var best = positions(new int[ends.size()], others, ends, x.size());
        double lowest = Double.POSITIVE_INFINITY;
        for (var counts : counts(ends)) {
            var positions = positions(counts, others, ends, x.size());
            double aicc = squares.solve(positions).aicc(y.length);
            if (aicc < lowest) {
                lowest = aicc;
                best = positions;
            }
        }
        var taken = Arrays.copyOf(best, best.length - 1);
        var coefficients = Arrays.copyOf(squares.solve(best).coefficients(), taken.length);
        var columns = Arrays.stream(taken).mapToObj(all::get).toList();
        var values = Arrays.stream(taken).mapToObj(x::get).toList();
        return new Regressed(columns, without(z, values, coefficients));
    }

    /// Each combination of counts of pairs, one a season.
    private static List<int[]> counts(List<int[]> ends) {
        var counts = new ArrayList<int[]>();
        counts.add(new int[ends.size()]);
        for (int s = 0; s < ends.size(); s++) {
            var more = new ArrayList<int[]>();
            for (var count : counts) {
                for (int k = 0; k < ends.get(s).length; k++) {
                    var next = count.clone();
                    next[s] = k;
                    more.add(next);
                }
            }
            counts = more;
        }
        return counts;
    }

    /// Positions of the chosen columns, the constant last.
    private static int[] positions(int[] counts, int others, List<int[]> ends, int constant) {
        var positions = IntStream.range(0, others);
        for (int s = 0; s < counts.length; s++) {
            positions = IntStream.concat(positions, IntStream.range(ends.get(s)[0], ends.get(s)[counts[s]]));
        }
        return IntStream.concat(positions, IntStream.of(constant)).toArray();
    }

    private static double[] without(double[] z, List<double[]> x, double[] coefficients) {
        var rest = z.clone();
        for (int i = 0; i < x.size(); i++) {
            for (int t = 0; t < rest.length; t++) {
                rest[t] -= coefficients[i] * x.get(i)[t];
            }
        }
        return rest;
    }

    private static double[] differenced(double[] z, int d) {
        var at = z;
        for (int i = 0; i < d; i++) {
            at = Differences.difference(at, 1);
        }
        return at;
    }

    private static double[] ones(int length) {
        var ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int[] all(int count) {
        return IntStream.range(0, count).toArray();
    }
}
