package merchant.store.copy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import merchant.store.copy.Difference.Reason;
import merchant.store.copy.Difference.Renamed;

/// What the user says of how a newer table's rows and columns are matched with an older one's.
///
/// @param key the columns that tell rows apart, by their names in the older table; empty for those that the program finds
/// @param columns columns of the older table with what the newer one calls them; the empty word for one that it lacks. Of others the program judges
public record Matching(List<String> key, Map<String, String> columns) {
    /// All is left to the program.
    public static final Matching FOUND = new Matching(List.of(), Map.of());

    public Matching {
        key = List.copyOf(key);
        columns = Map.copyOf(columns);
    }

    /// Rows are told apart by these columns.
    public static Matching by(String... key) {
        return FOUND.with(List.of(key));
    }

    /// The same with another key.
    public Matching with(List<String> other) {
        return new Matching(other, columns);
    }

    /// The same with a column of the older table that the newer one calls so, or lacks; a key with that column is looked for anew.
    public Matching with(String older, String newer) {
        var all = new TreeMap<>(columns);
        all.values().removeIf(n -> !n.isEmpty() && n.equals(newer));
        all.put(older, newer);
        return new Matching(key.contains(older) ? List.of() : key, all);
    }

    /// The columns that the newer table calls otherwise, as the user says.
    List<Renamed> chosen() {
        return columns.entrySet().stream().filter(e -> !e.getValue().isEmpty()).sorted(Map.Entry.comparingByKey())
                .map(e -> new Renamed(e.getKey(), e.getValue(), Reason.CHOSEN)).toList();
    }

    /// Those of what the program found of which the user says nothing.
    List<Renamed> free(List<Renamed> found) {
        return found.stream().filter(r -> !columns.containsKey(r.older())).toList();
    }
}
