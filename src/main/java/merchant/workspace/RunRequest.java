package merchant.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Question;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.store.ProjectFile;
import merchant.store.RunRecord;
import merchant.table.Table;
import merchant.text.Sentence;

/// Everything that a run needs, chosen.
///
/// @param title what the tree and the running work call it
/// @param tables table names by their part: [RunRecord#MAIN] for the one asked about, others such as `test`
/// @param columns columns by the id of the need
public record RunRequest(Sentence title, Question question, Method method, Map<String, String> tables,
        Map<String, List<String>> columns, Settings settings, long seed) {
    public RunRequest {
        tables = Map.copyOf(tables);
        columns = Map.copyOf(columns);
    }

    /// A request on one table.
    public static RunRequest of(Sentence title, Question question, Method method, String table, Map<String, List<String>> columns,
            Settings settings, long seed) {
        return new RunRequest(title, question, method, Map.of(RunRecord.MAIN, table), columns, settings, seed);
    }

    RunRecord.Start start() {
        return new RunRecord.Start(title, question.id(), method.id(), tables, columns, settings.values(), seed);
    }

    Input input(ProjectFile project) {
        var found = new LinkedHashMap<String, Table>();
        tables.forEach((part, name) -> {
            var table = project.table(name);
            var kept = table.isPresent() ? Map.<String, Table>of() : KeptForecast.read(project, name);
            if (table.isEmpty() && kept.isEmpty()) {
                throw Problem.request(Sentence.of("The table \"{0}\" is not in this project.", name), Sentence.of("Choose another table."));
            }
            table.filter(t -> !t.misfits().isEmpty()).ifPresent(t -> {
                throw Problem.data(Sentence.of("The rows of \"{0}\" are not those that its steps describe. {1}", name, t.misfits().getFirst()),
                        Sentence.of("Open the table and change, move or remove the step that does not fit."));
            });
            found.putAll(kept);
            table.ifPresent(t -> found.put(part, t));
        });
        var main = found.remove(RunRecord.MAIN);
        if (main == null) {
            throw new IllegalArgumentException("a run needs a table");
        }
        EarlierForecasts.of(this, project).ifPresent(earlier -> found.put(EarlierForecasts.TABLE, earlier));
        return new Input(main, found, columns.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
