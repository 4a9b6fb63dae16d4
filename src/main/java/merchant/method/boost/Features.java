package merchant.method.boost;

import java.util.Arrays;

/// The columns that trees may ask about.
///
/// @param columns one array a feature, all of one length; `NaN` where the value is not known
/// @param categories for each feature: 0 where its values are numbers; else how many categories it has, and its values are the
///     codes 0 … categories − 1
@SuppressWarnings("ArrayRecordComponent")
public record Features(double[][] columns, int[] categories) {
    /// More categories than this cannot be told apart.
    public static final int MOST_CATEGORIES = 254;

    /// @throws IllegalArgumentException when the columns differ in length, or a feature has more than 254 categories
    public Features {
        if (columns.length != categories.length || Arrays.stream(columns).anyMatch(c -> c.length != columns[0].length)) {
            throw new IllegalArgumentException("columns of different length");
        }
        if (Arrays.stream(categories).anyMatch(c -> c < 0 || c > MOST_CATEGORIES)) {
            throw new IllegalArgumentException("more than " + MOST_CATEGORIES + " categories");
        }
    }

    /// Columns of numbers alone.
    public static Features numbers(double[]... columns) {
        return new Features(columns, new int[columns.length]);
    }

    public int count() {
        return columns.length;
    }

    public int rows() {
        return columns.length == 0 ? 0 : columns[0].length;
    }
}
