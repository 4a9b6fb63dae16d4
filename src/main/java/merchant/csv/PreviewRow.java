package merchant.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the first records, as it stands and as it will be stored.
///
/// @param line the line of the file at which the record starts, from 1
/// @param original the text of each cell
/// @param stored Long, Double, LocalDate, LocalDateTime, Boolean, String or null, column by column
public record PreviewRow(long line, List<String> original, List<@Nullable Object> stored) {
    public PreviewRow {
        original = List.copyOf(original);
        stored = Collections.unmodifiableList(new ArrayList<>(stored));
    }
}
