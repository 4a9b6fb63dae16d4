package merchant.method.forecast.level;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import merchant.method.Input;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.table.Field;
import merchant.table.Role;

/// The kind of product, or other group, that each series belongs to.
public final class Groups {
    /// A column that says otherwise in more of the rows is no property of the series.
    private static final double MOSTLY = 0.9;

    private Groups() {}

    /// By series, of the column chosen as group: a series whose rows name several belongs to the first. Empty where none was chosen.
    static Map<String, String> chosen(Input input) {
        var names = new HashMap<String, String>();
        input.field(SeriesNeeds.GROUP.id()).ifPresent(field -> counts(input, field)
                .forEach((series, groups) -> names.put(series, groups.sequencedKeySet().getFirst())));
        return names;
    }

    /// By series, of the column chosen as group, else of the column of product groups where nearly all rows of a series name the same: the one
    /// that most of its rows name. Empty where there is no such column, or no column of series.
    public static Map<String, String> alike(Input input) {
        var series = input.field(SeriesNeeds.SERIES.id());
        if (series.isEmpty()) {
            return Map.of();
        }
        var chosen = input.field(SeriesNeeds.GROUP.id());
        return chosen.or(() -> input.table().fields().stream().filter(f -> f.has(Role.CATEGORY) && !f.name().equals(series.get().name())).findFirst())
                .map(f -> mostly(counts(input, f), chosen.isPresent())).orElse(Map.of());
    }

    private static Map<String, String> mostly(Map<String, LinkedHashMap<String, Integer>> counts, boolean always) {
        var names = new HashMap<String, String>();
        long rows = 0;
        long agreed = 0;
        for (var own : counts.entrySet()) {
            var most = own.getValue().entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).orElseThrow();
            names.put(own.getKey(), most.getKey());
            agreed += most.getValue();
            rows += own.getValue().values().stream().mapToInt(Integer::intValue).sum();
        }
        return always || agreed >= MOSTLY * rows ? names : Map.of();
    }

    /// How many rows of each series name each group, in the order of the rows.
    private static Map<String, LinkedHashMap<String, Integer>> counts(Input input, Field field) {
        var groups = input.table().levels(field.name());
        var series = input.table().levels(input.required(SeriesNeeds.SERIES).name());
        var counts = new LinkedHashMap<String, LinkedHashMap<String, Integer>>();
        for (int i = 0; i < series.codes().length; i++) {
            if (series.codes()[i] >= 0 && groups.codes()[i] >= 0) {
                counts.computeIfAbsent(series.names().get(series.codes()[i]), s -> new LinkedHashMap<>())
                        .merge(groups.names().get(groups.codes()[i]), 1, Integer::sum);
            }
        }
        return counts;
    }
}
