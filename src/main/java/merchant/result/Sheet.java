package merchant.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import merchant.text.Sentence;

/// A table of a result: small enough for memory, written as `name.csv`.
///
/// @param name stable, kebab-case, such as `forecast`
/// @param title for the user
/// @param columns name (stable, as the CSV header), title for the user, kind and decimals
/// @param rows cells: String, Long, Double, LocalDate, LocalDateTime, Sentence, or null
public record Sheet(String name, Sentence title, List<Column> columns, List<List<Object>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(r -> Collections.unmodifiableList(new ArrayList<>(r))).toList();
    }

    /// A column of a sheet.
    ///
    /// @param name the CSV header, stable, such as `lower80`
    /// @param title the header for the user
    /// @param kind how cells are shown and aligned
    /// @param decimals shown decimals of numbers, −1 for three significant digits
    public record Column(String name, Sentence title, Kind kind, int decimals) {}

    /// How a column's cells are shown.
    public enum Kind {
        TEXT, WHOLE, NUMBER, PERCENT, DATE, SENTENCE
    }
}
