package merchant.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merchant.table.Field;
import merchant.table.Table;

/// Guesses which column serves which need, by roles first and types second.
public final class Mapping {
    private Mapping() {}

    /// A column for each need that one can be guessed for. Required needs fall back to the only column of a fitting type;
    /// optional ones are guessed by role alone. A column serves one need.
    public static Map<String, List<String>> guess(List<Need> needs, Table table) {
        var chosen = new LinkedHashMap<String, List<String>>();
        Set<String> taken = new HashSet<>();
        for (var need : needs) {
            var fit = new ArrayList<Field>();
            need.guesses().forEach(role -> table.fields().stream()
                    .filter(f -> f.has(role) && need.takes(f) && !taken.contains(f.name())).forEach(fit::add));
            if (fit.isEmpty() && need.required()) {
                table.fields().stream().filter(f -> need.takes(f) && !taken.contains(f.name())).findFirst().ifPresent(fit::add);
            }
            if (!fit.isEmpty() && (need.required() || !need.guesses().isEmpty())) {
                var names = fit.stream().map(Field::name).limit(need.many() ? Long.MAX_VALUE : 1).toList();
                chosen.put(need.id(), names);
                taken.addAll(names);
            }
        }
        return chosen;
    }
}
