package merchant.method;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import merchant.table.Table;
import merchant.text.Sentence;

/// A further table that a method takes beside the one that it is asked about, such as the stock beside the sales. It is never required: without it
/// the method says what it assumes.
///
/// @param part its name in [Input#others] and on the command line, such as `stock`
/// @param label what it is, for the user
/// @param help one sentence on what it is for
/// @param fits whether a table looks like one beside the table and the columns chosen, by its columns; cheap
/// @param columns which of its columns is read as what
public record Companion(String part, Sentence label, Sentence help, BiPredicate<Input, Table> fits, Columns columns) {
    /// A table whose columns are read by their roles.
    public Companion(String part, Sentence label, Sentence help, BiPredicate<Input, Table> fits) {
        this(part, label, help, fits, (input, settings, table) -> roles(table));
    }

    /// Tells which column of a further table is read as what.
    @FunctionalInterface
    public interface Columns {
        /// The columns' names by what they are read as, in a stable order.
        Map<String, String> of(Input input, Settings settings, Table table);
    }

    /// The columns of a table by their roles.
    public static Map<String, String> roles(Table table) {
        var columns = new LinkedHashMap<String, String>();
        table.fields().forEach(f -> f.role().ifPresent(r -> columns.putIfAbsent(r.name().toLowerCase(Locale.ROOT).replace('_', '-'), f.name())));
        return columns;
    }
}
