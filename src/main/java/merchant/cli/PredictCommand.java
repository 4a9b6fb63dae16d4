package merchant.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import merchant.csv.Choices;
import merchant.export.SheetExport;
import merchant.export.TableExport;
import merchant.method.Model;
import merchant.result.Sheet;
import merchant.store.ProjectFile;
import merchant.text.Sentence;
import merchant.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Scores a new file with a model that a run left.
@Command(name = "predict", description = "score a new file with a model that a run left")
final class PredictCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "MODEL", description = "the model.json of a run")
    private String model;

    @Option(names = "--data", paramLabel = "FILE", required = true, description = "the rows to score")
    private String data;

    @Option(names = "--read", paramLabel = "KEY=VALUE", description = "overrule a guess of the reading, as in inspect")
    private List<String> read = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "where to write: .csv or .xlsx")
    private Path out;

    @Option(names = "--excel", description = Shared.EXCEL)
    private boolean excel;

    @Override
    public Integer call() {
        var learned = learned();
        var console = main.console();
        try (var project = ProjectFile.temporary()) {
            var file = new DataFile("", data);
            var table = file.read(project, Choices.parse(read));
            var scored = learned.score(table, Progress.NONE);
            table.ledger().partsNotRead().forEach(l -> console.message(Sentence.of("{0}: {1}", data, l.what())));
            RunReport.tellReading(file, table, console);
            write(scored.sheet(), console);
            console.line(Sentence.counted(scored.sheet().rows().size(), "{0} row scored.", "{0} rows scored."));
            scored.notes().forEach(console::message);
        }
        return 0;
    }

    private void write(Sheet sheet, Console console) {
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            SheetExport.xlsx(List.of(sheet), out, console.translator(), Progress.NONE);
        } else if (excel) {
            var guarded = SheetExport.csvForExcel(sheet, out, console.translator(), Progress.NONE);
            if (guarded.any()) {
                console.message(TableExport.told(guarded));
            }
        } else {
            SheetExport.csv(sheet, out, console.translator(), Progress.NONE);
        }
    }

    private Model learned() {
        var file = ModelFile.read(model);
        return Lookup.method(Lookup.question(file.question()), file.method()).model(file.bytes()).orElseThrow(() -> ModelFile.none(model, null));
    }
}
