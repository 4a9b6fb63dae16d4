package merchant.export;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import merchant.figure.Look;
import merchant.figure.letter.Typeface;
import merchant.result.Sheet;
import merchant.text.Translator;

/// A table on pages: columns as wide as their cells ask for, numbers at the right, long cells cut.
final class PdfTable {
    private static final double ROW = 20;
    private static final double GAP = 12;

    private final Flow flow;
    private final Look look;
    private final Typeface type;
    private final Translator translator;
    private final Font font;
    private final Font bold;

    PdfTable(Flow flow, Look look, Translator translator) {
        this.flow = flow;
        this.look = look;
        this.type = look.type();
        this.translator = translator;
        this.font = type.font(Font.PLAIN, 11);
        this.bold = type.font(Font.BOLD, 11);
    }

    void add(Report.Table item) {
        var columns = item.sheet().columns();
        var header = columns.stream().map(c -> translator.say(c.title())).toList();
        var rows = item.sheet().rows().stream().limit(HtmlPage.MOST_ROWS).map(r -> words(r, columns)).toList();
        var widths = widths(header, rows);
        flow.space(16);
        flow.text(translator.say(item.sheet().title()), true, 15, look.palette().text(), 0, true);
        flow.space(4);
        row(header, columns, widths, bold, true);
        rows.forEach(r -> row(r, columns, widths, font, false));
        HtmlPage.cut(item).forEach(s -> {
            flow.space(4);
            flow.text(translator.say(s), false, 11, look.palette().muted(), 0, false);
        });
        flow.space(12);
    }

    private List<String> words(List<Object> row, List<Sheet.Column> columns) {
        return java.util.stream.IntStream.range(0, columns.size()).mapToObj(c -> Cells.say(row.get(c), columns.get(c), translator)).toList();
    }

    /// What the cells ask for, scaled down where the page is too narrow.
    private double[] widths(List<String> header, List<List<String>> rows) {
        var widths = new double[header.size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            widths[c] = Math.min(320, Math.max(type.width(header.get(c), bold), rows.stream().mapToDouble(r -> type.width(r.get(column), font)).max()
                    .orElse(0))) + 1;
        }
        double sum = Arrays.stream(widths).sum() + GAP * Math.max(0, widths.length - 1);
        double factor = sum > Flow.WIDTH ? (Flow.WIDTH - GAP * (widths.length - 1)) / (sum - GAP * (widths.length - 1)) : 1;
        return Arrays.stream(widths).map(w -> Math.max(4, w * factor)).toArray();
    }

    private void row(List<String> cells, List<Sheet.Column> columns, double[] widths, Font letters, boolean head) {
        flow.block(ROW, head, (g, x, y) -> {
            double at = x;
            for (int c = 0; c < widths.length; c++) {
                cell(g, cells.get(c), at, y, widths[c], letters, Cells.right(columns.get(c)));
                at += widths[c] + GAP;
            }
            g.setColor(head ? look.palette().muted() : look.palette().border());
            g.fill(new Rectangle2D.Double(x, y + ROW - 1, at - GAP - x, head ? 1 : 0.6));
        });
    }

    private void cell(Graphics2D g, String words, double x, double y, double width, Font letters, boolean right) {
        var text = type.fit(words, letters, width);
        g.setColor(look.palette().text());
        type.draw(g, text, right ? x + width - type.width(text, letters) : x, y + 14, letters);
    }
}
