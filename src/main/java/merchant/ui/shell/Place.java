package merchant.ui.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something that a tab can show. Two equal places are one tab. A page is added by a record here, and the compiler names the
/// switch in the wiring to complete.
public sealed interface Place {

    /// The questions as cards.
    record Start() implements Place {}

    /// A table of the project, by name.
    record OfTable(String table) implements Place {}

    /// The records of a table that could not be read.
    record OfRejected(String table) implements Place {}

    /// The import of a file, or of several as one table; perhaps into a table that is there already.
    record OfImport(Path file, List<Path> more, @Nullable String intoOrNull) implements Place {
        public OfImport {
            more = List.copyOf(more);
        }

        public OfImport(Path file) {
            this(file, List.of(), null);
        }
    }

    /// The wizard for a question, perhaps with its table chosen already.
    record OfWizard(String question, @Nullable String tableOrNull) implements Place {
        public Optional<String> table() {
            return Optional.ofNullable(tableOrNull);
        }
    }

    /// A result beside its settings.
    record OfResult(long result) implements Place {}

    /// Two to four results side by side.
    record OfComparison(List<Long> results) implements Place {
        public OfComparison {
            results = List.copyOf(results);
        }
    }

    /// A report, by its id.
    record OfReport(long report) implements Place {}

    /// Preferences.
    record OfPreferences() implements Place {}

    /// What this program is, with licences.
    record OfAbout() implements Place {}

    /// The place as text, so that open tabs are there again after a restart; empty for what is not restored.
    default Optional<String> address() {
        return switch (this) {
            case Start ignored -> Optional.of("start");
            case OfTable of -> Optional.of("table:" + of.table());
            case OfRejected of -> Optional.of("rejected:" + of.table());
            case OfResult of -> Optional.of("result:" + of.result());
            case OfComparison of -> Optional.of("compare:"
                    + of.results().stream().map(String::valueOf).collect(Collectors.joining(",")));
            case OfReport of -> Optional.of("report:" + of.report());
            case OfPreferences ignored -> Optional.of("preferences");
            case OfImport ignored -> Optional.empty();
            case OfWizard ignored -> Optional.empty();
            case OfAbout ignored -> Optional.empty();
        };
    }

    /// The place of an address; empty where the text is none.
    static Optional<Place> at(String address) {
        var colon = address.indexOf(':');
        var kind = colon < 0 ? address : address.substring(0, colon);
        var rest = colon < 0 ? "" : address.substring(colon + 1);
        try {
            return switch (kind) {
                case "start" -> Optional.of(new Start());
                case "preferences" -> Optional.of(new OfPreferences());
                case "table" -> Optional.of(new OfTable(rest));
                case "rejected" -> Optional.of(new OfRejected(rest));
                case "result" -> Optional.of(new OfResult(Long.parseLong(rest)));
                case "report" -> Optional.of(new OfReport(Long.parseLong(rest)));
                case "compare" -> Optional.of(new OfComparison(Arrays.stream(rest.split(",")).map(Long::valueOf).toList()));
                default -> Optional.empty();
            };
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
