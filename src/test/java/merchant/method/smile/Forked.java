package merchant.method.smile;

import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.regression.OLS;
import smile.regression.RegressionTree;

/// What a fresh process does: prepare, then a regression and a tree by Smile.
public final class Forked {
    private Forked() {}

    public static void main(String[] arguments) {
        Blas.prepare();
        System.out.println(line());
        System.out.println(split());
    }

    /// Intercept and slope of y = 2 + 3x with residuals 1, −1, −1, 1, which leave both as they are.
    static String line() {
        var data = DataFrame.of(new double[][] {{0, 3}, {1, 4}, {2, 7}, {3, 12}}, "x", "y");
        var model = OLS.fit(Formula.lhs("y"), data);
        return "%.9f %.9f".formatted(model.intercept(), model.coefficients().get(0));
    }

    /// Where a tree splits 0 … 999 when the step is between 436 and 437: two predictions beside the step.
    static String split() {
        var rows = new double[1000][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {i, i < 437 ? 0 : 1};
        }
        var data = DataFrame.of(rows, "x", "y");
        var tree = RegressionTree.fit(Formula.lhs("y"), data, new RegressionTree.Options(2, 2, 5));
        var predicted = tree.predict(data);
        return predicted[436] + " " + predicted[437];
    }
}
