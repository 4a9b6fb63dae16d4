package merchant.export;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import merchant.table.Ledger;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What a run was, in words: handed in by whoever knows the catalogue.
///
/// @param question the question as asked
/// @param method the method's label
/// @param methodHelp what the method does, for somebody who never heard of it
/// @param seed the run's seed
/// @param settings parameters in the form's order
/// @param data tables used, the main one first
/// @param made when the run ended, on the user's clock
public record RunFacts(Sentence question, Sentence method, Sentence methodHelp, long seed, List<Setting> settings, List<Data> data,
        LocalDateTime made) {
    public RunFacts {
        settings = List.copyOf(settings);
        data = List.copyOf(data);
    }

    /// A parameter and its value in words.
    public record Setting(Sentence label, Sentence value) {}

    /// A table that was used.
    ///
    /// @param file the file as the user gave it, or the table's name where it came from no file
    /// @param rejected records that could not be read
    /// @param columns what the columns served for, such as date → "Sales day"
    /// @param ledger what the import changed or assumed, or null where it is not known
    /// @param since whether newer data came into it after the run, so that rows and ledger are not those that were used
    public record Data(String file, long rows, long rejected, Map<Sentence, String> columns, @Nullable Ledger ledger, boolean since) {
        public Data {
            columns = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(columns));
        }
    }
}
