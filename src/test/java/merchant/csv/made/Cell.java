package merchant.csv.made;

import java.util.Set;

/// One cell of a made file: the text that stands in it, and what it means.
///
/// @param text as it stands in the file
/// @param value Long, BigDecimal, LocalDate, LocalDateTime, Boolean, String or null
/// @param kinds of the ledger under which the cell must be counted, when the column gets its true type
public record Cell(String text, Object value, Set<String> kinds) {
    static Cell of(String text, Object value, String... kinds) {
        return new Cell(text, value, Set.of(kinds));
    }

    /// Nothing at all.
    static final Cell EMPTY = of("", null);
}
