package merchant.export;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import merchant.figure.Examples;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.text.Translator;
import merchant.work.Progress;

/// Writes a sample report to `target/report`, to be looked at.
public final class ReportSample {
    private ReportSample() {}

    public static void main(String[] arguments) {
        var facts = new RunFacts(Sentence.of("How much will I sell?"), Sentence.verbatim("Exponential smoothing"),
                Sentence.verbatim("Weighs recent periods more than old ones."), 42,
                List.of(new RunFacts.Setting(Sentence.verbatim("Periods ahead"), Sentence.verbatim("12"))),
                List.of(new RunFacts.Data("AirPassengers.csv", 144, 0, Map.of(Sentence.verbatim("date"), "month"), null, false)),
                LocalDateTime.of(2026, 11, 3, 9, 5));
        for (var language : Language.values()) {
            var translator = Translator.of(language);
            var folder = Path.of("target/report", language.tag());
            ResultExport.write(Examples.many(3), facts, folder, translator, Progress.NONE);
            ReportExport.write(Report.of(Examples.passengers(), facts), folder.resolve("report.pdf"), translator, Progress.NONE);
        }
    }
}
