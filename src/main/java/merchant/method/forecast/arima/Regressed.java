package merchant.method.forecast.arima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.forecast.fit.Gauss;
import merchant.method.forecast.fit.LeastSquares;
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
    /// Many parts of holidays are offered, so that chance alone makes some look useful: of so many series one may keep a part by chance.
    private static final double CHANCE = 0.05;
    /// Squares of larger values do not fit.
    private static final double HUGE = 1e100;

    Regressed {
        columns = List.copyOf(columns);
    }

    /// @param z values or their logarithms
    /// @param known regressors besides the waves
    static Regressed of(double[] z, List<Waves> seasons, Known known, Progress progress) {
        var all = new ArrayList<>(known.all());
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
        return chosen(z, x, all, known, ends, d, first);
    }

    private static Regressed chosen(double[] z, List<double[]> x, List<Column> all, Known known, List<int[]> ends, int d, double[] first) {
        int others = known.all().size();
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
        best = worth(squares, best, known, y.length);
        var taken = Arrays.copyOf(best, best.length - 1);
        var coefficients = Arrays.copyOf(squares.solve(best).coefficients(), taken.length);
        var columns = Arrays.stream(taken).mapToObj(all::get).toList();
        var values = Arrays.stream(taken).mapToObj(x::get).toList();
        return new Regressed(columns, without(z, values, coefficients));
    }

    /// Without the columns that can be made of the others, and without the offered ones that are not worth their parameter.
    private static int[] worth(LeastSquares squares, int[] best, Known known, int length) {
        int asked = known.asked().size();
        int others = known.all().size();
        double far = known.offered().isEmpty() ? 0 : Gauss.quantile(1 - CHANCE / (2 * known.offered().size()));
        // so far that AICc rises without it by the square of the distance less the price of a parameter
        double worth = far * far - 2;
        var whole = squares.solve(best);
        double aicc = whole.aicc(length);
        return IntStream.range(0, best.length).filter(i -> i == best.length - 1 || whole.coefficients()[i] != 0)
                .filter(i -> best[i] < asked || best[i] >= others || squares.solve(IntStream.range(0, best.length).filter(j -> j != i)
                        .map(j -> best[j]).toArray()).aicc(length) > aicc + worth).map(i -> best[i]).toArray();
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
