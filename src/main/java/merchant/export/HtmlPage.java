package merchant.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import merchant.figure.Look;
import merchant.figure.Painter;
import merchant.figure.output.Svg;
import merchant.result.Sheet;
import merchant.result.Summary;
import merchant.text.Sentence;
import merchant.text.Translator;

/// A report as one HTML file that needs nothing else: styles and figures inside, no script, nothing loaded.
final class HtmlPage {
    static final int MOST_ROWS = 60;
    private static final double FIGURE_WIDTH = 760;

    private final Translator translator;
    private final Look look;
    private final StringBuilder html = new StringBuilder(1 << 16);

    private HtmlPage(Look look, Translator translator) {
        this.look = look;
        this.translator = translator;
    }

    static String of(Report report, Look look, Translator translator) {
        return new HtmlPage(look, translator).page(report);
    }

    private String page(Report report) {
        html.append("<!DOCTYPE html>\n<html lang=\"").append(translator.language().locale().toLanguageTag()).append("\">\n<head>\n")
                .append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n");
        line("title", "", report.title());
        html.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n");
        boolean titled = report.items().stream().noneMatch(i -> i instanceof Report.Overview o && o.summary().headline().equals(report.title()));
        if (titled) {
            line("h1", "", report.title());
        }
        for (var item : report.items()) {
            switch (item) {
                case Report.Overview overview -> overview(overview, titled ? "h2" : "h1");
                case Report.Picture picture -> picture(picture);
                case Report.Table table -> table(table);
                case Report.Note note -> note.words().lines().filter(l -> !l.isBlank()).forEach(l -> line("p", "note", Sentence.verbatim(l)));
                case Report.Origins origins -> origins(origins.facts());
            }
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void line(String tag, String kind, Sentence words) {
        html.append('<').append(tag).append(kind.isEmpty() ? "" : " class=\"" + kind + "\"").append('>').append(escape(translator.say(words)))
                .append("</").append(tag).append(">\n");
    }

    private void overview(Report.Overview item, String heading) {
        var summary = item.summary();
        line("p", "question", item.question());
        line(heading, "headline", summary.headline());
        html.append("<p class=\"verdict ").append(tone(summary.verdict().tone())).append("\"><span>").append(sign(summary.verdict().tone()))
                .append("</span> ").append(escape(translator.say(summary.verdict().said()))).append("</p>\n");
        sentences("findings", summary.findings());
        sentences("warnings", summary.warnings());
        line("p", "caution", summary.caution());
        metrics(summary.metrics());
    }

    private void sentences(String kind, List<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            html.append("<ul class=\"").append(kind).append("\">\n");
            sentences.forEach(s -> line("li", "", s));
            html.append("</ul>\n");
        }
    }

    private void metrics(List<Summary.Metric> metrics) {
        if (metrics.isEmpty()) {
            return;
        }
        html.append("<dl class=\"metrics\">\n");
        for (var metric : metrics) {
            html.append("<div>");
            line("dt", "", metric.label());
            html.append("<dd><b>").append(escape(translator.say(metric.said()))).append("</b> ")
                    .append(escape(translator.say(metric.help()))).append("</dd></div>\n");
        }
        html.append("</dl>\n");
    }

    static String sign(Summary.Tone tone) {
        return switch (tone) {
            case USABLE -> "✓";
            case DOUBTFUL -> "!";
            case USELESS -> "✗";
        };
    }

    private static String tone(Summary.Tone tone) {
        return switch (tone) {
            case USABLE -> "positive";
            case DOUBTFUL -> "doubtful";
            case USELESS -> "negative";
        };
    }

    private void picture(Report.Picture picture) {
        double height = Painter.height(picture.figure(), FIGURE_WIDTH);
        html.append("<figure>").append(Svg.of(picture.figure(), FIGURE_WIDTH, height, look, translator)).append("</figure>\n");
    }

    private void table(Report.Table item) {
        var sheet = item.sheet();
        html.append("<section class=\"table\">\n");
        line("h2", "", sheet.title());
        html.append("<div class=\"scroll\"><table>\n<thead><tr>");
        sheet.columns().forEach(c -> cell("th", c, translator.say(c.title())));
        html.append("</tr></thead>\n<tbody>\n");
        for (var row : sheet.rows().subList(0, Math.min(MOST_ROWS, sheet.rows().size()))) {
            html.append("<tr>");
            for (int c = 0; c < sheet.columns().size(); c++) {
                cell("td", sheet.columns().get(c), Cells.say(row.get(c), sheet.columns().get(c), translator));
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
        cut(item).forEach(s -> line("p", "cut", s));
        html.append("</section>\n");
    }

    /// What is said below a table that was cut; nothing for others.
    static List<Sentence> cut(Report.Table item) {
        int rows = item.sheet().rows().size();
        if (rows <= MOST_ROWS) {
            return List.of();
        }
        if (item.ranked()) {
            return List.of(item.whole().isEmpty() ? Sentence.of("The {0} with the highest score of {1} rows.", MOST_ROWS, rows)
                    : Sentence.of("The {0} with the highest score of {1} rows; all of them, in the table's order, are in {2}.", MOST_ROWS, rows, item.whole()));
        }
        return List.of(item.whole().isEmpty() ? Sentence.of("The first {0} of {1} rows.", MOST_ROWS, rows)
                : Sentence.of("The first {0} of {1} rows; all of them are in {2}.", MOST_ROWS, rows, item.whole()));
    }

    private void cell(String tag, Sheet.Column column, String text) {
        html.append('<').append(tag).append(Cells.right(column) ? " class=\"n\">" : ">").append(escape(text)).append("</").append(tag).append('>');
    }

    private void origins(RunFacts facts) {
        html.append("<section class=\"origins\">\n");
        for (var part : OriginsWords.of(facts)) {
            line("h2", "", part.heading());
            part.paragraphs().forEach(s -> line("p", "", s));
            sentences("facts", part.points());
        }
        html.append("</section>\n");
    }

    private String style() {
        try (var in = HtmlPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var colour : colours().entrySet()) {
                text = text.replace("var(--" + colour.getKey() + ")", colour.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> colours() {
        var p = look.palette();
        return new TreeMap<>(Map.of("canvas", hex(p.canvas()), "surface", hex(p.surface()), "border", hex(p.border()), "text", hex(p.text()),
                "muted", hex(p.muted()), "accent", hex(p.accent()), "positive", hex(p.positive()), "caution", hex(p.caution()), "negative",
                hex(p.negative())));
    }

    private static String hex(java.awt.Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xFFFFFF);
    }

    /// Text as it may stand in HTML, in content and in quotes.
    static String escape(String text) {
        return text.codePoints().filter(c -> c >= 0x20 || c == '\t' || c == '\n').mapToObj(c -> switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.toString(c);
        }).collect(Collectors.joining());
    }
}
