package merchant.export;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import merchant.figure.Look;
import merchant.figure.Painter;
import merchant.figure.output.Pages;
import merchant.result.Summary;
import merchant.text.Sentence;
import merchant.text.Translator;
import merchant.work.Progress;

/// A report as A4 pages: the same parts in the same order as [HtmlPage], laid out by [Flow].
final class PdfReport {
    private final Look look = Look.light();
    private final Translator translator;
    private final Flow flow;

    private PdfReport(Translator translator) {
        this.translator = translator;
        this.flow = new Flow(look);
    }

    static void write(Report report, OutputStream out, Translator translator, Progress progress) throws IOException {
        var pdf = new PdfReport(translator);
        pdf.fill(report, progress);
        try (var pages = new Pages(translator.say(report.title()), translator.language().locale().toLanguageTag())) {
            pdf.flow.paint(pages, translator, progress);
            pages.save(out);
        }
    }

    private void fill(Report report, Progress progress) {
        boolean titled = report.items().stream().noneMatch(i -> i instanceof Report.Overview o && o.summary().headline().equals(report.title()));
        if (titled) {
            heading(report.title(), 24, 0);
        }
        int done = 0;
        for (var item : report.items()) {
            progress.step(done++, 2L * report.items().size());
            switch (item) {
                case Report.Overview overview -> overview(overview, titled ? 18 : 24);
                case Report.Picture picture -> picture(picture);
                case Report.Table table -> new PdfTable(flow, look, translator).add(table);
                case Report.Note note -> note.words().lines().filter(l -> !l.isBlank()).forEach(l -> text(Sentence.verbatim(l), look.palette().text()));
                case Report.Origins origins -> origins(origins.facts());
            }
        }
    }

    private void heading(Sentence words, int size, double above) {
        flow.space(above);
        flow.text(translator.say(words), true, size, look.palette().text(), 0, true);
        flow.space(6);
    }

    private void text(Sentence words, Color colour) {
        flow.text(translator.say(words), false, 13, colour, 0, false);
        flow.space(6);
    }

    private void overview(Report.Overview item, int size) {
        var palette = look.palette();
        var summary = item.summary();
        flow.text(translator.say(item.question()), false, 13, palette.muted(), 0, true);
        heading(summary.headline(), size, 2);
        flow.text(HtmlPage.sign(summary.verdict().tone()) + "  " + translator.say(summary.verdict().said()), true, 13, tone(summary.verdict().tone()), 0,
                false);
        flow.space(8);
        points(summary.findings(), palette.text());
        points(summary.warnings(), palette.caution());
        text(summary.caution(), palette.muted());
        for (var metric : summary.metrics()) {
            flow.text(translator.say(metric.label()) + "  " + translator.say(metric.said()) + "  ·  "
                    + translator.say(metric.help()), false, 12, palette.muted(), 0, false);
        }
        flow.space(12);
    }

    private Color tone(Summary.Tone tone) {
        return switch (tone) {
            case USABLE -> look.palette().positive();
            case DOUBTFUL -> look.palette().caution();
            case USELESS -> look.palette().negative();
        };
    }

    private void points(List<Sentence> sentences, Color colour) {
        for (var sentence : sentences) {
            flow.text("•  " + translator.say(sentence), false, 13, colour, 8, false);
            flow.space(3);
        }
        if (!sentences.isEmpty()) {
            flow.space(6);
        }
    }

    private void picture(Report.Picture picture) {
        double height = Math.min(Painter.height(picture.figure(), Flow.WIDTH), Flow.HEIGHT);
        flow.block(height, false, (g, x, y) -> {
            var place = (java.awt.Graphics2D) g.create();
            place.translate(x, y);
            Painter.paint(picture.figure(), place, Flow.WIDTH, height, look, translator);
            place.dispose();
        });
        flow.space(16);
    }

    private void origins(RunFacts facts) {
        for (var part : OriginsWords.of(facts)) {
            heading(part.heading(), 15, 16);
            part.paragraphs().forEach(p -> text(p, look.palette().text()));
            points(part.points(), look.palette().muted());
        }
    }
}
