package merchant.method.forecast.stock;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import merchant.table.Field;
import merchant.table.Table;

/// What a table calls the series by where it has no column of their own names: a column that the sales have too, each of whose values goes with one series and each series with one of them, as
/// numbers of products go with their names, and categories do not.
///
/// @param column the table's column; empty where there is none
/// @param own the series' own name by the other one
record OtherNames(String column, Map<String, String> own) {
    OtherNames {
        own = Map.copyOf(own);
    }

    /// The column of which most values are known.
    static OtherNames of(Table sales, Field series, Table table) {
        var best = new OtherNames("", Map.of());
        long most = 0;
        for (var field : table.fields()) {
            var same = sales.find(field.name()).filter(f -> !f.equals(series) && !f.type().isMoment());
            if (same.isPresent() && !field.type().isMoment()) {
                var pairs = pairs(sales, series, same.get());
                long known = table.levels(field.name()).names().stream().filter(pairs::containsKey).count();
                if (known > most) {
                    most = known;
                    best = new OtherNames(field.name(), pairs);
                }
            }
        }
        return best;
    }

    boolean isEmpty() {
        return column.isEmpty();
    }

    private static Map<String, String> pairs(Table sales, Field series, Field other) {
        var names = sales.levels(series.name());
        var others = sales.levels(other.name());
        var pairs = new HashMap<String, String>();
        var back = new HashMap<String, String>();
        Set<String> several = new HashSet<>();
        for (int row = 0; row < names.codes().length; row++) {
            if (names.codes()[row] >= 0 && others.codes()[row] >= 0) {
                var name = names.text(row);
                var called = others.text(row);
                var before = pairs.putIfAbsent(called, name);
                var known = back.putIfAbsent(name, called);
                if (before != null && !before.equals(name) || known != null && !known.equals(called)) {
                    several.add(called);
                    several.add(known == null ? called : known);
                }
            }
        }
        pairs.keySet().removeAll(several);
        return pairs;
    }
}
