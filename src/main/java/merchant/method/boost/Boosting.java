package merchant.method.boost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import merchant.work.Progress;

/// Gradient boosting (J. H. Friedman, "Greedy function approximation: a gradient boosting machine", 2001) with histogram trees.
public final class Boosting {
    private final Recipe recipe;
    private final Objective objective;

    public Boosting(Recipe recipe, Objective objective) {
        this.recipe = recipe;
        this.objective = objective;
    }

    /// Grows on all rows.
    ///
    /// @param y one finite value a row; 0 or 1 for log loss, not negative for Tweedie's family
    /// @throws merchant.work.Cancelled when the progress says so
    public Boosted grow(Features features, double[] y, Progress progress) {
        return grow(features, y, all(y.length), new int[0], progress);
    }

    /// Grows on some rows that all count alike.
    public Boosted grow(Features features, double[] y, int[] rows, int[] heldOut, Progress progress) {
        var alike = new double[y.length];
        Arrays.fill(alike, 1);
        return grow(features, y, alike, rows, heldOut, progress);
    }

    /// Grows on some rows. Where the recipe has patience, growing ends when so many trees in turn brought no gain on the rows held
    /// out, and the trees after the best are dropped.
    ///
    /// @param weights how much each row counts, above 0
    /// @param rows to grow on, at least one
    /// @param heldOut never grown on; may be empty where there is no patience
    public Boosted grow(Features features, double[] y, double[] weights, int[] rows, int[] heldOut, Progress progress) {
        return new Growing(features, y, weights, rows, heldOut, progress).run();
    }

    private static int[] all(int count) {
        var all = new int[count];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /// One growing: its scores so far and its luck.
    private final class Growing {
        private final Bins bins;
        private final Grower grower;
        private final double[] y;
        private final double[] weights;
        private final int[] rows;
        private final int[] heldOut;
        private final Progress progress;
        private final double[] score;
        private final double[] slope;
        private final double[] curve;
        private final SplittableRandom random = new SplittableRandom(recipe.seed());
        private final ArrayList<Tree> trees = new ArrayList<>();

        private Growing(Features features, double[] y, double[] weights, int[] rows, int[] heldOut, Progress progress) {
            progress.check();
            this.bins = Bins.of(features, rows, recipe.bins());
            this.grower = new Grower(bins, recipe);
            this.y = y;
            this.weights = weights;
            this.rows = rows;
            this.heldOut = heldOut;
            this.progress = progress;
            this.score = new double[y.length];
            this.slope = new double[y.length];
            this.curve = new double[y.length];
        }

        private Boosted run() {
            double start = objective.start(y, weights, rows);
            Arrays.fill(score, start);
            double least = Double.POSITIVE_INFINITY;
            int kept = 0;
            while (trees.size() < recipe.trees() && (recipe.patience() == 0 || trees.size() - kept < recipe.patience())) {
                progress.step(trees.size(), recipe.trees());
                if (!add()) {
                    break;
                }
                double loss = recipe.patience() > 0 ? loss() : 0;
                if (recipe.patience() == 0 || loss < least) {
                    least = loss;
                    kept = trees.size();
                }
            }
            progress.report(1);
            return new Boosted(objective, start, trees.subList(0, kept), bins.features().count());
        }

        /// Grows one more tree; false when nothing is left to divide.
        private boolean add() {
            var drawn = recipe.rowShare() < 1 ? part(rows, recipe.rowShare()) : rows.clone();
            var features = recipe.featureShare() < 1 ? part(all(bins.features().count()), recipe.featureShare()) : all(bins.features().count());
            objective.slopes(y, score, drawn, slope, curve);
            for (int row : drawn) {
                slope[row] *= weights[row];
                curve[row] *= weights[row];
            }
            var tree = grower.grow(drawn, slope, curve, features, progress);
            boolean divided = tree.feature().length > 0;
            boolean drawnAnew = recipe.rowShare() < 1 || recipe.featureShare() < 1;
            if (divided || drawnAnew) {
                trees.add(renewed(tree));
                learn(tree);
            }
            return divided || drawnAnew;
        }

        /// Sets the leaves to the quantile of what is left in them, where a quantile is the answer.
        private Tree renewed(Tree tree) {
            if (!Double.isNaN(objective.leafQuantile())) {
                for (int leaf = 0; leaf < tree.value().length; leaf++) {
                    var own = grower.rows(leaf);
                    tree.value()[leaf] = recipe.rate() * Quantile.of(r -> y[r] - score[r], weights, own, objective.leafQuantile());
                }
            }
            return tree;
        }

        private void learn(Tree tree) {
            if (recipe.rowShare() < 1) {
                learn(tree, rows);
            } else {
                for (int leaf = 0; leaf < tree.value().length; leaf++) {
                    grower.add(leaf, tree.value()[leaf], score);
                }
            }
            learn(tree, heldOut);
        }

        private void learn(Tree tree, int[] some) {
            for (int row : some) {
                score[row] += tree.value()[tree.leaf(bins.codes(), row)];
            }
        }

        private double loss() {
            double sum = 0;
            for (int row : heldOut) {
                sum += weights[row] * objective.loss(y[row], score[row]);
            }
            return sum;
        }

        /// A part drawn without replacement, at least one, in its order.
        private int[] part(int[] of, double share) {
            int wanted = Math.clamp(Math.round(share * of.length), 1, of.length);
            var part = new int[wanted];
            for (int i = 0, put = 0; put < wanted; i++) {
                if (random.nextInt(of.length - i) < wanted - put) {
                    part[put++] = of[i];
                }
            }
            return part;
        }
    }
}
