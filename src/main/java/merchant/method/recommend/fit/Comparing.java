package merchant.method.recommend.fit;

import merchant.method.recommend.data.Sparse;

/// Compares one row with all others that share a column. Owns its scratch memory; not safe for several threads.
final class Comparing {
    private final Sparse rows;
    private final Sparse columns;
    private final Similarity similarity;
    private final double[] lengths;
    private final int[] touched;
    private final int[] common;
    private final double[] products;
    private final Moments moments;
    private int count;

    /// How rows are compared.
    ///
    /// @param shrinkage a similarity that rests on n common cells is multiplied by n / (n + shrinkage)
    record Similarity(Measure measure, double shrinkage) {}

    /// The sums that Pearson needs beside the products.
    private record Moments(double[] x, double[] y, double[] xx, double[] yy) {
        static Moments of(int n) {
            return new Moments(new double[n], new double[n], new double[n], new double[n]);
        }

        void add(int other, double mine, double theirs) {
            x[other] += mine;
            y[other] += theirs;
            xx[other] += mine * mine;
            yy[other] += theirs * theirs;
        }

        void clear(int other) {
            x[other] = 0;
            y[other] = 0;
            xx[other] = 0;
            yy[other] = 0;
        }
    }

    /// @param columns the same cells column by column; rows that it leaves out are not compared with
    /// @param lengths of the rows, from [#lengths]
    Comparing(Sparse rows, Sparse columns, Similarity similarity, double[] lengths) {
        this.rows = rows;
        this.columns = columns;
        this.similarity = similarity;
        this.lengths = lengths;
        int n = rows.rows();
        this.touched = new int[n];
        this.common = new int[n];
        this.products = new double[n];
        this.moments = Moments.of(similarity.measure() == Measure.PEARSON ? n : 0);
    }

    /// The Euclidean length of each row.
    static double[] lengths(Sparse rows) {
        var lengths = new double[rows.rows()];
        for (int row = 0; row < lengths.length; row++) {
            double sum = 0;
            for (int at = rows.start()[row]; at < rows.start()[row + 1]; at++) {
                sum += rows.value()[at] * rows.value()[at];
            }
            lengths[row] = Math.sqrt(sum);
        }
        return lengths;
    }

    /// Compares a row with the others; those met are then asked for by [#met] and [#alike].
    void compare(int row) {
        for (int i = 0; i < count; i++) {
            clear(touched[i]);
        }
        count = 0;
        boolean pearson = similarity.measure() == Measure.PEARSON;
        for (int at = rows.start()[row]; at < rows.start()[row + 1]; at++) {
            int column = rows.index()[at];
            double mine = rows.value()[at];
            for (int to = columns.start()[column]; to < columns.start()[column + 1]; to++) {
                int other = columns.index()[to];
                double theirs = columns.value()[to];
                if (common[other]++ == 0) {
                    touched[count++] = other;
                }
                products[other] += mine * theirs;
                if (pearson) {
                    moments.add(other, mine, theirs);
                }
            }
        }
    }

    private void clear(int other) {
        common[other] = 0;
        products[other] = 0;
        if (similarity.measure() == Measure.PEARSON) {
            moments.clear(other);
        }
    }

    /// How many rows share a column with the row compared, itself included.
    int count() {
        return count;
    }

    /// The i-th of them.
    int met(int i) {
        return touched[i];
    }

    /// How many columns both have.
    int common(int other) {
        return common[other];
    }

    /// How alike the row compared and another are, shrunk; 0 where that cannot be said.
    double alike(int row, int other) {
        int n = common[other];
        double bare = switch (similarity.measure()) {
            case COSINE -> products[other] / (lengths[row] * lengths[other]);
            case PEARSON -> pearson(n, other);
        };
        return Double.isFinite(bare) && n > 0 ? bare * n / (n + similarity.shrinkage()) : 0;
    }

    private double pearson(int n, int other) {
        double spreadX = moments.xx[other] - moments.x[other] * moments.x[other] / n;
        double spreadY = moments.yy[other] - moments.y[other] * moments.y[other] / n;
        // a row that does not vary leaves a remainder of rounding
        if (n < 2 || spreadX <= 1e-9 * moments.xx[other] || spreadY <= 1e-9 * moments.yy[other]) {
            return 0;
        }
        return (products[other] - moments.x[other] * moments.y[other] / n) / Math.sqrt(spreadX * spreadY);
    }
}
