package merchant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import merchant.export.ResultExport;
import merchant.export.RunFacts;
import merchant.export.TableExport;
import merchant.method.Companion;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Parameter;
import merchant.method.Question;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.store.StoredTable;
import merchant.text.Sentence;
import merchant.text.Translator;
import merchant.work.Progress;
import tools.jackson.databind.node.ObjectNode;

/// What a run of the command line leaves: the exported result and `result.json`.
record RunReport(Question question, Method method, Settings settings, long seed, Input input, Map<DataFile, StoredTable> tables,
        Result result, Seconds seconds) {

    private static final String MODEL = "model.json";

    /// How long reading and training took.
    record Seconds(double read, double train) {}

    /// Makes the directory, so that a place that cannot be written is told before the work.
    static void directory(Path out) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw unwritable(out, e);
        }
    }

    private static Problem unwritable(Path out, IOException e) {
        return Problem.request(Sentence.of("The directory \"{0}\" cannot be written.", out.toString()),
                Sentence.of("Choose a place that exists, has room and may be written to."), e);
    }

    /// @param excel whether the tables are meant for Excel
    void write(Path out, boolean excel, Console console) {
        var written = ResultExport.write(result, facts(), out, excel, console.translator(), Progress.NONE);
        try {
            if (result.model().length > 0) {
                Files.write(out.resolve(MODEL), result.model());
            }
            Files.writeString(out.resolve("result.json"), Json.text(json(written, console.translator())) + "\n");
        } catch (IOException e) {
            throw unwritable(out, e);
        }
        var summary = result.summary();
        console.line(summary.headline());
        console.line(summary.verdict().said());
        question.method(summary.verdict().rather()).ifPresent(m -> console.line(Sentence.of("“{0}” is run by --method {1}.", m.label(), Sentence.verbatim(m.id()))));
        summary.warnings().forEach(console::message);
        if (written.guarded().any()) {
            console.message(TableExport.told(written.guarded()));
        }
    }

    private RunFacts facts() {
        var values = settings.parameters().stream().map(p -> new RunFacts.Setting(p.label(), words(p))).toList();
        return new RunFacts(question.asks(), method.label(), method.help(), seed, values, data(), LocalDateTime.now());
    }

    private Sentence words(Parameter parameter) {
        var value = settings.value(parameter.key());
        return switch (parameter) {
            case Parameter.Choice choice -> choice.options().stream().filter(o -> o.id().equals(value)).findFirst().orElseThrow().label();
            case Parameter.Flag ignored -> (Boolean) value ? Sentence.of("yes") : Sentence.of("no");
            case Parameter.Whole ignored -> Sentence.of("{0}", value);
            case Parameter.Real ignored -> Sentence.of("{0}", value);
            case Parameter.Text ignored -> Sentence.verbatim(value.toString());
        };
    }

    private List<RunFacts.Data> data() {
        var data = new ArrayList<RunFacts.Data>();
        tables.forEach((file, table) -> {
            var columns = new LinkedHashMap<Sentence, String>();
            if (file.name().isEmpty()) {
                method.roles().stream().filter(n -> input.columns().containsKey(n.id()))
                        .forEach(n -> columns.put(n.label(), String.join(", ", input.columns().get(n.id()))));
            }
            data.add(new RunFacts.Data(file.files().stream().map(f -> String.valueOf(Path.of(f).getFileName())).collect(Collectors.joining(", ")), table.rows(), table.rejectedCount() - table.leftOutCount(), columns, table.ledger(), false));
        });
        return data;
    }

    private ObjectNode json(ResultExport.Written written, Translator translator) {
        var json = Json.object();
        json.put("question", question.id()).put("method", method.id()).put("seed", seed);
        var parameters = json.putObject("parameters");
        settings.values().forEach((key, value) -> Json.value(parameters, key, value));
        tables.forEach((file, table) -> table(json.withArray("data").addObject(), file, table));
        summary(json, translator);
        Json.words(json, "tables", written.tables());
        Json.words(json, "figures", written.figures());
        if (result.model().length > 0) {
            json.put("model", MODEL);
        }
        json.put("report", written.report());
        var times = json.putObject("seconds");
        Json.put(times, "read", seconds.read());
        Json.put(times, "train", seconds.train());
        return json;
    }

    private void table(ObjectNode json, DataFile file, StoredTable table) {
        json.put("name", file.name().isEmpty() ? "data" : file.name()).put("file", file.file())
                .put("rows", table.rows()).put("rejected", table.rejectedCount());
        if (file.files().size() > 1) {
            var files = json.putArray("files");
            file.files().forEach(files::add);
        }
        Json.words(json, "columns", columns(file, table));
    }

    /// Which column of a table was read as what: as it was chosen for the first, as the method recognises it in a further one.
    private Map<String, String> columns(DataFile file, StoredTable table) {
        if (!file.name().isEmpty()) {
            return method.companions().stream().filter(c -> c.part().equals(file.name())).findFirst().map(c -> c.columns().of(input, settings, table)).orElseGet(() -> Companion.roles(table));
        }
        var columns = new LinkedHashMap<String, String>();
        input.columns().forEach((role, names) -> columns.put(role, String.join(",", names)));
        return columns;
    }

    private void summary(ObjectNode json, Translator translator) {
        var summary = result.summary();
        var metrics = json.putObject("metrics");
        summary.metrics().forEach(m -> Json.put(metrics, m.id(), m.value()));
        var findings = json.putArray("findings");
        findings.add(translator.say(summary.headline())).add(translator.say(summary.verdict().said()));
        summary.findings().forEach(f -> findings.add(translator.say(f)));
        var warnings = json.putArray("warnings");
        partsNotRead(tables).forEach(w -> warnings.add(translator.say(w)));
        tables.forEach((file, table) -> bearing(file, table).forEach(w -> warnings.add(translator.say(w))));
        summary.warnings().forEach(w -> warnings.add(translator.say(w)));
        json.put("caution", translator.say(summary.caution()));
    }

    /// What of the files was not read, which bears on every number of the result.
    static List<Sentence> partsNotRead(Map<DataFile, StoredTable> tables) {
        return tables.entrySet().stream().flatMap(t -> t.getValue().ledger().partsNotRead().stream().map(l -> Sentence.of("{0}: {1}", t.getKey().file(), l.what()))).toList();
    }

    private static List<Sentence> bearing(DataFile file, StoredTable table) {
        return table.ledger().bearing().stream().map(l -> Sentence.of("{0}: {1}", file.file(), l.what())).toList();
    }

    /// Tells what of a file is not in its table as it stands there, and where more can be read of it.
    static void tellReading(DataFile file, StoredTable table, Console console) {
        var told = bearing(file, table);
        told.forEach(console::message);
        if (!told.isEmpty()) {
            console.message(Sentence.of("Lines and examples of it are shown by: {0}", Sentence.verbatim("workbench inspect " + file.file())));
        }
    }
}
