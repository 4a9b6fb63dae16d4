package merchant.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import merchant.figure.Look;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.text.Translator;
import merchant.work.Progress;

/// Writes a report as HTML or PDF, chosen by the file's ending.
public final class ReportExport {
    private ReportExport() {}

    /// Writes the report, light on paper and screen alike.
    ///
    /// @throws Problem for another ending, or a place that cannot be written
    public static void write(Report report, Path file, Translator translator, Progress progress) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        progress.step(0, 1);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            var html = HtmlPage.of(report, Look.light(), translator);
            Outlet.write(file, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
        } else if (name.endsWith(".pdf")) {
            Outlet.write(file, out -> PdfReport.write(report, out, translator, progress));
        } else {
            throw Problem.request(Sentence.of("\"{0}\" does not say which kind of report it is to be.", name),
                    Sentence.of("End the name with .html or .pdf."));
        }
        progress.report(1);
    }
}
