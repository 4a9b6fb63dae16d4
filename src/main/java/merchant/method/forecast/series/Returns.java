package merchant.method.forecast.series;

import java.util.BitSet;
import merchant.table.Field;
import merchant.table.Role;

/// Rows that take pieces back. Demand is what was asked for, so that they are left out, as the question of what to order does.
///
/// @param rows which they are
/// @param pieces how many they take back, above 0
record Returns(BitSet rows, double pieces) {
    /// Sets the returns among these values to `NaN`; only a quantity below 0 is one, because other numbers may well be negative.
    static Returns takenOut(Field column, double[] values) {
        var rows = new BitSet();
        double pieces = 0;
        for (int i = 0; i < values.length && column.has(Role.QUANTITY); i++) {
            if (values[i] < 0) {
                rows.set(i);
                pieces -= values[i];
                values[i] = Double.NaN;
            }
        }
        return new Returns(rows, pieces);
    }

    boolean row(int i) {
        return rows.get(i);
    }

    long count() {
        return rows.cardinality();
    }
}
