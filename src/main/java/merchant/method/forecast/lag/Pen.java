package merchant.method.forecast.lag;

/// Writes one row, one feature after another.
final class Pen {
    private final double[][] columns;
    private final int row;
    private int feature;

    /// @param columns one array a feature
    Pen(double[][] columns, int row) {
        this.columns = columns;
        this.row = row;
    }

    void put(double value) {
        columns[feature++][row] = value;
    }
}
