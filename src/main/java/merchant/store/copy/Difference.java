package merchant.store.copy;

import java.util.List;

/// How a newer table differs from an older one, row by row of one key; shown before anything is taken over.
///
/// @param key the columns by which rows are the same
/// @param alike rows that are in both and equal
/// @param fresh rows that only the newer one has
/// @param changed rows of the same key with another value
/// @param vanished rows that only the older one has
/// @param repeated rows whose key an earlier row of the same table has already; they are matched in their order
/// @param absent columns that the newer one lacks
/// @param additional columns that only the newer one has; they are not taken over
/// @param examples a few of each kind
public record Difference(List<String> key, long alike, long fresh, long changed, long vanished, long repeated, List<String> absent,
        List<String> additional, List<Example> examples) {
    public Difference {
        key = List.copyOf(key);
        absent = List.copyOf(absent);
        additional = List.copyOf(additional);
        examples = List.copyOf(examples);
    }

    /// What became of a row.
    public enum Kind {
        NEW, CHANGED, VANISHED
    }

    /// One row.
    ///
    /// @param key the key's values
    /// @param column the column that changed; empty for whole rows
    /// @param before its value in the older table
    /// @param after its value in the newer table
    public record Example(Kind kind, String key, String column, String before, String after) {}
}
