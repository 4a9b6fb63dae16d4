package merchant.method.forecast.level;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.text.Sentence;

/// How forecasts of series and of their sums are brought into agreement.
public enum Reconciliation {
    /// No sums are forecast.
    NONE,
    /// Sums are the sums of the parts' forecasts.
    BOTTOM_UP,
    /// The total's forecast is dealt out by the parts' shares of the last season.
    TOP_DOWN,
    /// The forecasts nearest to all that the models said, errors that go together weighed together (S. L. Wickramasuriya, G. Athanasopoulos,
    /// R. J. Hyndman, "Optimal forecast reconciliation for hierarchical and grouped time series through trace minimization", 2019).
    MINT;

    /// The parameter that it is read from.
    public static final Parameter.Choice PARAMETER = new Parameter.Choice(
            Parameter.About.of("reconcile", "Totals that add up",
                    "Forecasts the total and the groups of the series too, and brings all of them into agreement.").asAdvanced(), "none",
            List.of(new Parameter.Option("none", Sentence.of("No totals")),
                    new Parameter.Option("bottom-up", Sentence.of("Add up the series")),
                    new Parameter.Option("top-down", Sentence.of("Deal out the total by past shares")),
                    new Parameter.Option("mint", Sentence.of("Weigh all forecasts by their errors (MinT)"))));

    public static Reconciliation of(Settings settings) {
        return valueOf(settings.text(PARAMETER.key()).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Forecasts that agree, in the order of the parts and then of the sums.
    ///
    /// @param said what the models said for one period, in the same order
    /// @param shares the parts' shares of the total
    /// @param errors one-step errors, one row a part or sum, all for the same periods
    /// @param floor true where no part can be below 0
    public double[] agreed(Tree tree, double[] said, double[] shares, double[][] errors, boolean floor) {
        return agreeing(tree, shares, errors, floor).apply(said);
    }

    /// The same for any period: what the errors weigh is counted once.
    UnaryOperator<double[]> agreeing(Tree tree, double[] shares, double[][] errors, boolean floor) {
        int parts = tree.parts().size();
        UnaryOperator<double[]> way = switch (this) {
            case NONE, BOTTOM_UP -> double[]::clone;
            case TOP_DOWN -> said -> {
                var dealt = said.clone();
                Arrays.setAll(dealt, i -> i < parts ? shares[i] * said[said.length - 1] : said[i]);
                return dealt;
            };
            case MINT -> nearest(tree, errors);
        };
        return said -> addedUp(tree, way.apply(said), floor);
    }

    private static double[] addedUp(Tree tree, double[] agreed, boolean floor) {
        int parts = tree.parts().size();
        for (int i = 0; i < parts && floor; i++) {
            agreed[i] = Math.max(0, agreed[i]);
        }
        for (int s = 0; s < tree.sums().size(); s++) {
            agreed[parts + s] = Arrays.stream(tree.sums().get(s).members()).mapToDouble(m -> agreed[m]).sum();
        }
        return agreed;
    }

    /// y − W Cᵀ (C W Cᵀ)⁻¹ C y, where C y = 0 says that each sum is the sum of its parts.
    private static UnaryOperator<double[]> nearest(Tree tree, double[][] errors) {
        var covariance = new ShrunkCovariance(errors);
        var rows = IntStream.range(0, tree.sums().size()).mapToObj(s -> constraint(tree, s)).toList();
        var columns = rows.stream().map(covariance::times).toList();
        var matrix = rows.stream().map(row -> columns.stream().mapToDouble(column -> dot(row, column)).toArray()).toArray(double[][]::new);
        return said -> {
            var weights = Elimination.solve(matrix, rows.stream().mapToDouble(row -> dot(row, said)).toArray());
            var nearest = said.clone();
            for (int s = 0; s < weights.length; s++) {
                var column = columns.get(s);
                double weight = weights[s];
                Arrays.setAll(nearest, i -> nearest[i] - weight * column[i]);
            }
            return nearest;
        };
    }

    private static double[] constraint(Tree tree, int sum) {
        var row = new double[tree.parts().size() + tree.sums().size()];
        row[tree.parts().size() + sum] = 1;
        Arrays.stream(tree.sums().get(sum).members()).forEach(m -> row[m] = -1);
        return row;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
