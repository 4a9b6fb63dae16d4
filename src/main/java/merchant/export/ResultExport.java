package merchant.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import merchant.csv.CsvWriter.Guarded;
import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.figure.story.Figures;
import merchant.result.OrderResult;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.text.Translator;
import merchant.work.Progress;

/// Writes everything of a result into a directory: `NAME.csv` a table, `NAME.svg` and `NAME.png` a figure, and `report.html`.
public final class ResultExport {
    private ResultExport() {}

    /// What was written: names of tables and figures to file names, as `result.json` lists them.
    ///
    /// @param guarded how many texts of tables meant for Excel were written otherwise
    public record Written(Map<String, String> tables, Map<String, String> figures, String report, Guarded guarded) {
        public Written {
            tables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tables));
            figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        }
    }

    /// Writes the files; each is whole or not there. Tables are plain CSV.
    ///
    /// @throws merchant.problem.Problem when the directory cannot be written
    public static Written write(Result result, RunFacts facts, Path directory, Translator translator, Progress progress) {
        return write(result, facts, directory, false, translator, progress);
    }

    /// The same, with tables that Excel opens right where they are meant for it; what is sent to a supplier always is.
    ///
    /// @throws merchant.problem.Problem when the directory cannot be written
    public static Written write(Result result, RunFacts facts, Path directory, boolean excel, Translator translator, Progress progress) {
        var look = Look.light();
        var source = facts.data().stream().limit(1).map(d -> Sentence.of("Source: {0}", d.file())).toList();
        var figures = Figures.of(result).stream().map(f -> f.withFoot(source)).toList();
        int all = result.sheets().size() + figures.size() + 1;
        int done = 0;
        var guarded = Guarded.NONE;
        var tables = new LinkedHashMap<String, String>();
        for (var sheet : result.sheets()) {
            var name = Names.file(sheet.name()) + ".csv";
            progress.step(done, all);
            var part = progress.slice((double) done / all, (double) (done + 1) / all);
            if (excel || OrderResult.goesToSupplier(sheet)) {
                guarded = guarded.plus(SheetExport.csvForExcel(sheet, directory.resolve(name), translator, part));
            } else {
                SheetExport.csv(sheet, directory.resolve(name), translator, part);
            }
            tables.put(sheet.name(), name);
            done++;
        }
        var pictures = new LinkedHashMap<String, String>();
        for (var figure : figures) {
            progress.step(done++, all);
            pictures.put(figure.id(), picture(figure, directory, look, translator));
        }
        progress.step(done, all);
        var html = HtmlPage.of(Report.of(result, facts), look, translator);
        Outlet.write(directory.resolve("report.html"), out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
        progress.report(1);
        return new Written(tables, pictures, "report.html", guarded);
    }

    private static String picture(Figure figure, Path directory, Look look, Translator translator) {
        var name = Names.file(figure.id());
        FigureExport.write(figure, directory.resolve(name + ".svg"), FigureExport.Size.PAGE, look, translator);
        FigureExport.write(figure, directory.resolve(name + ".png"), FigureExport.Size.PAGE, look, translator);
        return name + ".svg";
    }
}
