package merchant.csv.role;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.table.Field;

/// The names of columns of several files so far, and which columns of the next one are called almost the same: in other capital letters, with
/// other spaces and signs between the words. `Order ID` and `order_id` are one column, because programs that write exports change such things.
public final class OneName {
    /// What a column is called in the whole table, by its name in the first file that has it.
    private final Map<String, String> names = new LinkedHashMap<>();

    /// Takes a column of a file in.
    ///
    /// @param original its name in the file
    /// @param name its name in the whole table
    public void add(String original, String name) {
        if (!names.containsValue(name)) {
            names.putIfAbsent(original, name);
        }
    }

    /// Which columns of a file are which of those so far under almost the same name, by their names in the files.
    public Map<String, String> meet(List<String> originals) {
        var met = new LinkedHashMap<String, String>();
        var taken = new HashSet<>(originals);
        for (var original : originals) {
            if (!names.containsKey(original)) {
                find(original, taken).ifPresent(known -> {
                    met.put(original, known);
                    taken.add(known);
                });
            }
        }
        return met;
    }

    private Optional<String> find(String original, HashSet<String> taken) {
        var plain = Field.plain(original);
        return plain.isEmpty() ? Optional.empty() : names.keySet().stream().filter(k -> !taken.contains(k) && Field.plain(k).equals(plain)).findFirst();
    }

    /// What a column is called in the whole table, by its name in the first file that has it.
    public String name(String known) {
        return names.getOrDefault(known, known);
    }
}
