package merchant.method.boost;

/// How to boost. The names in brackets are LightGBM's.
///
/// @param trees the most trees (num_iterations)
/// @param leaves the most leaves of a tree (num_leaves)
/// @param leastRows the fewest rows in a leaf, by their share of the curvature (min_data_in_leaf)
/// @param leastCurve the least sum of second derivatives in a leaf (min_sum_hessian_in_leaf)
/// @param lambda draws the value of a leaf to 0, the more the fewer rows it has (lambda_l2)
/// @param rate the share of each tree that is taken (learning_rate)
/// @param rowShare rows drawn for each tree, without replacement (bagging_fraction with bagging_freq 1)
/// @param featureShare features drawn for each tree (feature_fraction)
/// @param bins the most bins of a feature, at most 255 (max_bin)
/// @param patience trees without a gain on the held-out rows before the growing ends; 0 for never (early_stopping_round)
/// @param seed of the drawing
public record Recipe(int trees, int leaves, int leastRows, double leastCurve, double lambda, double rate, double rowShare,
        double featureShare, int bins, int patience, long seed) {
    public Recipe {
        if (trees < 1 || leaves < 2 || bins < 2 || bins > Bins.MOST || rate <= 0 || rowShare <= 0 || featureShare <= 0 || lambda < 0) {
            throw new IllegalArgumentException("no recipe: " + trees + " " + leaves + " " + bins + " " + rate);
        }
    }

    /// So many trees of up to 31 leaves, everything else as it is usual.
    public static Recipe of(int trees, double rate) {
        return new Recipe(trees, 31, 20, 1e-3, 0, rate, 1, 1, Bins.MOST, 0, 1);
    }

    public Recipe leaves(int most, int least) {
        return new Recipe(trees, most, least, leastCurve, lambda, rate, rowShare, featureShare, bins, patience, seed);
    }

    public Recipe lambda(double penalty) {
        return new Recipe(trees, leaves, leastRows, leastCurve, penalty, rate, rowShare, featureShare, bins, patience, seed);
    }

    public Recipe shares(double rows, double features) {
        return new Recipe(trees, leaves, leastRows, leastCurve, lambda, rate, rows, features, bins, patience, seed);
    }

    public Recipe patience(int after) {
        return new Recipe(trees, leaves, leastRows, leastCurve, lambda, rate, rowShare, featureShare, bins, after, seed);
    }

    public Recipe seed(long other) {
        return new Recipe(trees, leaves, leastRows, leastCurve, lambda, rate, rowShare, featureShare, bins, patience, other);
    }
}
