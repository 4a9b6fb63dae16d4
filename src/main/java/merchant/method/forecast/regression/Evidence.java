package merchant.method.forecast.regression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.method.forecast.pooled.Cholesky;
import merchant.work.Progress;

/// Penalised least squares whose penalties maximise the marginal likelihood, by MacKay's fixed point: each group's coefficients are normal around 0
/// with the group's variance; a group whose variance falls to nothing is left out.
///
/// @param active the terms that are left, as indices into all terms
/// @param coefficients of the active terms, on the scale of the values given
/// @param factor of their precision
/// @param inverse variances of the coefficients
/// @param variance of the errors
/// @param variances of the groups left
/// @param freedom how many coefficients the data determined
/// @param likelihood logarithm of the marginal likelihood at the variances found
@SuppressWarnings("ArrayRecordComponent")
record Evidence(int[] active, double[] coefficients, Cholesky factor, double[] inverse, double variance, Map<String, Double> variances, double freedom,
        double likelihood) {
    private static final double FREE = 1e6;
    private static final double NOTHING = 1e-7;
    private static final double UNSEEN = 1e-3;
    private static final double STEADY = 0.02;
    private static final double PERFECT = 1e-12;
    private static final double LEAST = 1e-20;

    Evidence {
        variances = Map.copyOf(variances);
    }

    /// @param use the terms that may take part
    /// @param start variances to start from; groups without one start where the data puts them, groups at 0 are left out
    /// @param turns the most turns of the fixed point
    static Evidence of(List<Term> terms, Moments moments, int[] use, Map<String, Double> start, double variance, int turns, Progress progress) {
        var groups = new HashMap<String, Double>();
        for (int j : use) {
            var group = terms.get(j).group();
            double mean = moments.products()[j][j] / moments.rows();
            if (!group.isEmpty() && mean > 0) {
                groups.merge(group, start.getOrDefault(group, moments.square() / moments.rows() / mean / 4), Math::min);
            }
        }
        double scale = moments.square() / moments.rows();
        double least = Math.max(PERFECT * scale, LEAST);
        double noise = Math.max(variance, least);
        Evidence last = solve(terms, moments, use, groups, noise);
        for (int turn = 0; turn < turns; turn++) {
            progress.check();
            var next = next(terms, moments, last, groups);
            double moved = 0;
            for (var entry : next.groups().entrySet()) {
                moved = Math.max(moved, Math.abs(Math.log(entry.getValue() / groups.get(entry.getKey()))));
            }
            boolean pruned = next.groups().size() < groups.size();
            groups = new HashMap<>(next.groups());
            last = solve(terms, moments, use, groups, Math.max(next.variance(), least));
            if (!pruned && moved < STEADY) {
                break;
            }
        }
        return last;
    }

    private record Step(Map<String, Double> groups, double variance) {}

    private static Step next(List<Term> terms, Moments moments, Evidence last, Map<String, Double> groups) {
        var squares = new HashMap<String, Double>();
        var seen = new HashMap<String, Double>();
        var mean = new HashMap<String, Double>();
        double freedom = 0;
        for (int a = 0; a < last.active.length; a++) {
            int j = last.active[a];
            var group = terms.get(j).group();
            double own = group.isEmpty() ? 1 : Math.clamp(1 - last.inverse[a] / groups.get(group), 0, 1);
            freedom += own;
            squares.merge(group, last.coefficients[a] * last.coefficients[a], Double::sum);
            seen.merge(group, own, Double::sum);
            mean.merge(group, moments.products()[j][j] / moments.rows(), Math::max);
        }
        var kept = new HashMap<String, Double>();
        groups.forEach((group, old) -> {
            double wide = squares.getOrDefault(group, 0.0) / Math.max(seen.getOrDefault(group, 0.0), 1e-12);
            if (seen.getOrDefault(group, 0.0) > UNSEEN && wide * mean.get(group) > NOTHING * moments.square() / moments.rows()) {
                kept.put(group, wide);
            }
        });
        double variance = residual(moments, last) / Math.max(moments.rows() - freedom, 0.1 * moments.rows());
        return new Step(kept, variance);
    }

    private static double residual(Moments moments, Evidence at) {
        double sum = moments.square();
        for (int a = 0; a < at.active.length; a++) {
            int j = at.active[a];
            double row = 0;
            for (int b = 0; b < at.active.length; b++) {
                int k = at.active[b];
                row += moments.products()[Math.max(j, k)][Math.min(j, k)] * at.coefficients[b];
            }
            sum += at.coefficients[a] * (row - 2 * moments.cross()[j]);
        }
        return Math.max(sum, 0);
    }

    private static Evidence solve(List<Term> terms, Moments moments, int[] use, Map<String, Double> groups, double variance) {
        var active = IntStream.of(use).filter(j -> terms.get(j).group().isEmpty() || groups.getOrDefault(terms.get(j).group(), 0.0) > 0).toArray();
        int p = active.length;
        var precision = new double[p][];
        var right = new double[p];
        double priors = 0;
        for (int a = 0; a < p; a++) {
            precision[a] = new double[a + 1];
            for (int b = 0; b <= a; b++) {
                precision[a][b] = moments.products()[active[a]][active[b]] / variance;
            }
            double wide = wide(terms.get(active[a]), groups, moments);
            precision[a][a] += 1 / wide;
            priors += Math.log(wide);
            right[a] = moments.cross()[active[a]] / variance;
        }
        var factor = Cholesky.of(precision);
        var coefficients = factor.solve(right);
        double fit = 0;
        for (int a = 0; a < p; a++) {
            fit += coefficients[a] * right[a];
        }
        double likelihood = -0.5 * (moments.rows() * Math.log(2 * Math.PI * variance) + moments.square() / variance - fit + factor.logDeterminant() + priors);
        var inverse = factor.inverseDiagonal();
        double freedom = IntStream.range(0, p).mapToDouble(a -> Math.clamp(1 - inverse[a] / wide(terms.get(active[a]), groups, moments), 0, 1)).sum();
        return new Evidence(active, coefficients, factor, inverse, variance, groups, freedom, likelihood);
    }

    private static double wide(Term term, Map<String, Double> groups, Moments moments) {
        return term.group().isEmpty() ? FREE * Math.max(moments.square() / moments.rows(), LEAST) : groups.get(term.group());
    }

    /// Groups of these kinds that are left.
    long count(List<Term> terms, Term.Kind... kinds) {
        var wanted = List.of(kinds);
        var left = new ArrayList<String>();
        for (int j : active) {
            if (wanted.contains(terms.get(j).kind()) && !left.contains(terms.get(j).group())) {
                left.add(terms.get(j).group());
            }
        }
        return left.size();
    }
}
