package merchant.method.reorder.goods;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import merchant.table.Table;

/// Reads lengths of time that are written with their unit, such as `10 days`, `2w` or `10天`, as days.
final class Days {
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(d|day|days|天|日|w|wk|wks|week|weeks|周|星期|个星期)?\\.?");
    private static final double WEEK = 7;

    private Days() {}

    /// One cell; empty where it is no length of time. A number alone is one of days.
    static Optional<Double> of(String cell) {
        var found = LENGTH.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        var unit = found.group(2);
        boolean weeks = unit != null && (unit.startsWith("w") || unit.equals("周") || unit.endsWith("星期"));
        return Optional.of(Double.parseDouble(found.group(1)) * (weeks ? WEEK : 1));
    }

    /// A column, `NaN` where a cell is empty; nothing where a cell is no length of time, or no cell is one.
    static Optional<double[]> column(Table table, String name) {
        var levels = table.levels(name);
        var each = levels.names().stream().mapToDouble(n -> n.isBlank() ? Double.NaN : of(n).orElse(-1.0)).toArray();
        boolean all = Arrays.stream(each).noneMatch(d -> d < 0) && Arrays.stream(each).anyMatch(d -> d >= 0);
        return all ? Optional.of(Arrays.stream(levels.codes()).mapToDouble(c -> c < 0 ? Double.NaN : each[c]).toArray()) : Optional.empty();
    }
}
