package merchant.ui.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.method.Method;
import merchant.method.Question;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.store.RunRecord;
import merchant.workspace.RunRequest;

/// Makes a new run of one that was: the same table, columns and seed, perhaps with other settings or newer data.
public record Rerun(Question question, Method method, RunRecord run) {

    /// The run's question and method, where this program still has them.
    public static Optional<Rerun> of(List<Question> questions, RunRecord run) {
        return questions.stream().filter(q -> q.id().equals(run.question())).findFirst()
                .flatMap(q -> q.method(run.method()).map(m -> new Rerun(q, m, run)));
    }

    /// The same by another method of its question.
    public Optional<Rerun> by(String other) {
        return question.method(other).map(m -> new Rerun(question, m, run));
    }

    /// The settings that it ran with; what this version of the method does not know, or no longer allows, is left at its initial value.
    public Settings settings() {
        var settings = Settings.initial(method.parameters());
        for (var parameter : method.parameters()) {
            var value = run.settings().get(parameter.key());
            if (value != null) {
                settings = with(settings, parameter.key(), value);
            }
        }
        return settings;
    }

    private static Settings with(Settings settings, String key, Object value) {
        try {
            return settings.with(key, value);
        } catch (Problem noLongerAllowed) {
            return settings;
        }
    }

    /// The same again with these settings.
    public RunRequest request(Settings settings) {
        return request(settings, run.table());
    }

    /// The same again on another table with the same columns.
    public RunRequest request(Settings settings, String table) {
        return request(settings, table, Map.of());
    }

    /// The same again on another table with the same columns, with further tables in place of those it had.
    public RunRequest request(Settings settings, String table, Map<String, String> further) {
        var tables = new LinkedHashMap<>(run.tables());
        tables.putAll(further);
        tables.put(RunRecord.MAIN, table);
        return new RunRequest(run.title(), question, method, tables, run.columns(), settings, run.seed());
    }
}
