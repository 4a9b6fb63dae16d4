package merchant.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// One run as the project keeps it: what was asked of which table, and what became of it.
///
/// @param id never used again, also after a delete
/// @param title what the project tree shows; a sentence, so that it reads in the language chosen later
/// @param question the question's id, such as `forecast`
/// @param method the method's id, such as `ets`
/// @param tables the tables by their part in the run: [#MAIN] for the one asked about, else the name of the second table, such as `test`;
///     the names follow when a table is renamed
/// @param columns the columns chosen, by the id of the need
/// @param settings values by parameter key: Long, Double, Boolean, String or List of String
/// @param state what became of it
/// @param started when it was started
/// @param seconds how long it took; `NaN` until it ended, and where it was interrupted
/// @param happenedOrNull why it failed, in words
/// @param remedyOrNull what to do about it, in words
public record RunRecord(long id, Sentence title, String question, String method, Map<String, String> tables,
        Map<String, List<String>> columns, Map<String, Object> settings, long seed, State state, Instant started,
        double seconds, @Nullable Sentence happenedOrNull, @Nullable Sentence remedyOrNull) {
    /// The key in [#tables] of the table that was asked about.
    public static final String MAIN = "data";

    public RunRecord {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /// The name of the table that was asked about; empty where the run names none.
    public String table() {
        return tables.getOrDefault(MAIN, "");
    }

    /// Why it failed, if it did.
    public Optional<Sentence> happened() {
        return Optional.ofNullable(happenedOrNull);
    }

    /// What to do about the failure, if there is anything.
    public Optional<Sentence> remedy() {
        return Optional.ofNullable(remedyOrNull);
    }

    /// What became of a run.
    public enum State {
        RUNNING, DONE, FAILED, CANCELLED,
        /// The program ended while it ran.
        INTERRUPTED;

        /// The stable id, such as `done`.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofId(String id) {
            return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("run state " + id));
        }
    }

    /// What is known when a run starts.
    public record Start(Sentence title, String question, String method, Map<String, String> tables,
            Map<String, List<String>> columns, Map<String, Object> settings, long seed) {}

    /// The key of the project's state under which the user's own quantities of an order list are kept.
    ///
    /// @param id of the run
    public static String quantities(long id) {
        return "quantities-" + id;
    }
}
