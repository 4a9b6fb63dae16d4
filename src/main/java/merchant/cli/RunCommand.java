package merchant.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import merchant.csv.Choices;
import merchant.method.Input;
import merchant.method.Mapping;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Question;
import merchant.method.Settings;
import merchant.method.Unread;
import merchant.problem.Problem;
import merchant.store.ProjectFile;
import merchant.store.StoredTable;
import merchant.table.Field;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Runs a question on files and leaves everything of the result in a directory.
@Command(name = "run", description = "run a question on files")
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "ID", description = "the question's id")
    private String id;

    @Option(names = "--data", paramLabel = "[NAME=]FILE", required = true,
            description = "a file, or several of one shape, which become one table; a second table by name: test=FILE, which the judging uses in place of a split; future=FILE with what is known of the periods to come")
    private List<String> data;

    @Option(names = "--method", paramLabel = "METHOD", description = "the method; at first the one that suits most")
    private String method = "";

    @Option(names = "--map", paramLabel = "ROLE=COLUMN", description = "which column serves as what")
    private List<String> map = List.of();

    @Option(names = "--set", paramLabel = "PARAMETER=VALUE", description = "a setting of the method")
    private List<String> set = List.of();

    @Option(names = "--read", paramLabel = "KEY=VALUE", description = "overrule a guess of the reading, as in inspect")
    private List<String> read = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "the seed of what is drawn at random; 42 where none is given")
    private long seed = 42;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write")
    private Path out;

    @Option(names = "--excel", description = Shared.EXCEL)
    private boolean excel;

    @Override
    public Integer call() {
        var question = Lookup.question(id);
        var chosen = method.isEmpty() ? question.methods().getFirst() : Lookup.method(question, method);
        var settings = settings(question, chosen);
        var choices = Choices.parse(read);
        var files = DataFile.parse(data);
        RunReport.directory(out);
        try (var project = ProjectFile.temporary()) {
            run(question, chosen, settings, project, files, choices);
        }
        return 0;
    }

    private void run(Question question, Method chosen, Settings settings, ProjectFile project, List<DataFile> files, Choices choices) {
        long start = System.nanoTime();
        var tables = new LinkedHashMap<DataFile, StoredTable>();
        DataFile.shared(files, choices).forEach((f, own) -> tables.put(f, f.read(project, own)));
        // before anything is refused, because what was not read may be why
        RunReport.partsNotRead(tables).forEach(main.console()::message);
        tables.forEach((file, table) -> RunReport.tellReading(file, table, main.console()));
        long beforeTraining = System.nanoTime();
        var input = input(chosen, tables);
        chosen.obstacle(input).ifPresent(o -> {
            throw Problem.data(o, Remedy.unread(tables.firstEntry().getValue()).orElseGet(() -> Remedy.of(question, chosen, input)));
        });
        var result = chosen.run(input, settings, seed, Progress.NONE);
        var seconds = new RunReport.Seconds((beforeTraining - start) / 1e9, (System.nanoTime() - beforeTraining) / 1e9);
        new RunReport(question, chosen, settings, seed, input, tables, result, seconds).write(out, excel, main.console());
    }

    private Settings settings(Question question, Method chosen) {
        var settings = Settings.initial(chosen.parameters());
        for (var pair : pairs(set, "--set PARAMETER=VALUE", (before, last) -> last).entrySet()) {
            elsewhere(question, chosen, pair.getKey());
            settings = settings.parsed(pair.getKey(), pair.getValue());
        }
        return settings;
    }

    /// A parameter that other methods of the question have is refused with their names.
    private static void elsewhere(Question question, Method chosen, String key) {
        var owners = question.methods().stream().filter(m -> has(m, key)).map(Method::id).toList();
        if (!has(chosen, key) && !owners.isEmpty()) {
            throw Problem.request(Sentence.of("The method {0} has no parameter \"{1}\".", Sentence.verbatim(chosen.id()), key),
                    Sentence.of("\"{0}\" belongs to: {1}; choose it with --method {2}.", key, Part.listing(owners), Sentence.verbatim(owners.getFirst())));
        }
    }

    private static boolean has(Method method, String key) {
        return method.parameters().stream().anyMatch(p -> p.key().equals(key));
    }

    /// Guessed columns, overruled by what was mapped.
    private Input input(Method chosen, Map<DataFile, StoredTable> tables) {
        var main = tables.values().iterator().next();
        var columns = new LinkedHashMap<>(Mapping.guess(chosen.roles(), main));
        pairs(map, "--map ROLE=COLUMN", (before, more) -> before + "," + more).forEach((role, names) -> {
            var need = Lookup.role(chosen, role);
            var chosenColumns = main.find(names).isPresent() || !need.many() ? List.of(names) : List.of(names.split(","));
            for (var name : chosenColumns) {
                var field = main.field(name);
                if (!need.takes(field)) {
                    unread(need, main, field);
                    throw Problem.request(Sentence.of("The column \"{0}\" holds {1} and cannot serve as \"{2}\".", name,
                            field.type().label(), need.id()), Sentence.of("It takes: {0}.",
                            Part.listing(need.types().stream().sorted().map(t -> t.label()).toList())));
                }
            }
            columns.values().removeIf(taken -> !java.util.Collections.disjoint(taken, chosenColumns));
            columns.put(role, chosenColumns);
        });
        chosen.roles().stream().filter(n -> n.required() && columns.containsKey(n.id()) && !mapped(n.id())).forEach(n -> tell(n, main, columns.get(n.id()).getFirst()));
        var others = new LinkedHashMap<String, Table>();
        tables.forEach((file, table) -> {
            if (!file.name().isEmpty()) {
                others.put(file.name(), table);
            }
        });
        return new Input(main, others, columns);
    }

    /// A column that holds numbers but for a few cells is refused with these cells and not with its type alone.
    private static void unread(Need need, Table table, Field field) {
        if (need.types().stream().anyMatch(Type::isNumber)) {
            Unread.of(table, field).filter(Unread::mostlyNumbers).ifPresent(u -> {
                throw Problem.data(Sentence.of("It cannot serve as \"{0}\": {1}.", need.id(), u.said()), u.remedy());
            });
        }
    }

    private boolean mapped(String role) {
        return map.stream().anyMatch(m -> m.startsWith(role + "="));
    }

    /// A column that nothing but its type speaks for is named, because it may well be the wrong one.
    private void tell(Need need, Table table, String column) {
        if (!need.guesses().isEmpty() && table.fields().stream().noneMatch(f -> need.guesses().stream().anyMatch(f::has))) {
            main.console().message(Sentence.of("\"{0}\" is taken as \"{1}\" because of its type alone; --map {2}=COLUMN takes another.",
                    column, need.label(), need.id()));
        }
    }

    /// @param twice what is taken where a key stands twice
    private static Map<String, String> pairs(List<String> words, String form, BinaryOperator<String> twice) {
        var pairs = new LinkedHashMap<String, String>();
        for (var word : words) {
            int equals = word.indexOf('=');
            if (equals <= 0) {
                throw Problem.request(Sentence.of("\"{0}\" is not of the form {1}.", word, form), Sentence.of("Put an = between the two."));
            }
            pairs.merge(word.substring(0, equals), word.substring(equals + 1), twice);
        }
        return pairs;
    }
}
