package merchant.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A report: a chosen sequence of parts of results.
///
/// @param id never used again, also after a delete
/// @param title as the user wrote it
/// @param items in the order of the report
public record ReportRecord(long id, String title, List<Item> items) {
    public ReportRecord {
        items = List.copyOf(items);
    }

    /// One part of a report.
    ///
    /// @param run the run it comes from; 0 for a note
    /// @param part which part: the name of the sheet or figure; the text of a note; empty for a summary
    public record Item(long run, Kind kind, String part) {}

    /// What an item shows.
    public enum Kind {
        /// The headline, verdict, findings, warnings and caution of a result.
        SUMMARY,
        FIGURE,
        TABLE,
        /// Words of the user's own.
        NOTE;

        /// The stable id, such as `figure`.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofId(String id) {
            return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("report item " + id));
        }
    }
}
