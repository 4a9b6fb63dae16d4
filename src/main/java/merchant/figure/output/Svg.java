package merchant.figure.output;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.figure.Painter;
import merchant.figure.TimeChart;
import merchant.figure.letter.WholeText;
import merchant.text.Translator;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;

/// Figures as SVG: text stays text, with families to fall back on; coordinates to a hundredth of a pixel.
public final class Svg {
    private static final List<String> FALLBACKS = List.of("Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", "Microsoft YaHei", "PingFang SC",
            "Noto Sans CJK SC");

    private static final String INHERITED = "inherit";

    private Svg() {}

    /// An `<svg>` element with title and description, to stand inside HTML. Its names are its own, so several fit in one page.
    public static String of(Figure figure, double width, double height, Look look, Translator translator) {
        var title = translator.say(figure.title());
        var marked = figure.body() instanceof TimeChart chart ? chart.marked(translator) : "";
        var description = translator.say(figure.subtitle()) + (marked.isEmpty() ? "" : " · " + marked);
        var g = new SVGGraphics2D(width, height, SVGUnits.PX);
        g.setDefsKeyPrefix(figure.id() + "-" + Integer.toHexString((title + description).hashCode()) + "-");
        g.setRenderingHint(WholeText.KEY, WholeText.ON);
        g.setFontFunction(family -> INHERITED);
        g.setGeomDoubleConverter(Svg::number);
        g.setTransformDoubleConverter(Svg::number);
        Painter.paint(figure, g, width, height, look, translator);
        var box = new org.jfree.svg.ViewBox(0, 0, (int) Math.ceil(width), (int) Math.ceil(height));
        return describe(small(g.getSVGElement(null, true, box, null, null)), families(look), title, description);
    }

    /// Leaves out what is said of each element and is the same for all or needs not be said.
    private static String small(String svg) {
        return svg.replace(" font-family: " + INHERITED + ";", "").replace(" fill-opacity: 1.0;", "").replace("stroke-opacity:1.0;", "")
                .replace("stroke-miterlimit:10;", "").replace("shape-rendering:geometricPrecision", "");
    }

    /// The same as a file of its own.
    public static String document(Figure figure, double width, double height, Look look, Translator translator) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + of(figure, width, height, look, translator) + "\n";
    }

    private static String describe(String svg, String families, String title, String description) {
        int end = svg.indexOf('>');
        return svg.substring(0, end) + " font-family=\"" + families + "\" role=\"img\"><title>" + escape(title) + "</title><desc>" + escape(description) + "</desc>"
                + svg.substring(end + 1);
    }

    /// Text as it may stand in XML: signs escaped, what XML cannot hold left out.
    static String escape(String text) {
        return text.codePoints().filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n')
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> Character.toString(c);
                }).collect(Collectors.joining());
    }

    private static String families(Look look) {
        var all = new LinkedHashSet<>(look.type().families());
        all.addAll(FALLBACKS);
        all.removeIf(f -> f.equals("SansSerif"));
        return all.stream().map(f -> "'" + f + "'").collect(Collectors.joining(",")) + ",sans-serif";
    }

    private static String number(double value) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
