package merchant.figure.output;

import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.figure.Painter;
import merchant.figure.letter.WholeText;
import merchant.text.Translator;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;

/// Figures as SVG: text stays text, with families to fall back on.
public final class Svg {
    private Svg() {}

    /// An `<svg>` element with title and description, to stand alone or in HTML.
    public static String of(Figure figure, double width, double height, Look look, Translator translator) {
        var g = new SVGGraphics2D(width, height, SVGUnits.PX);
        g.setRenderingHint(WholeText.KEY, WholeText.ON);
        Painter.paint(figure, g, width, height, look, translator);
        return g.getSVGElement();
    }
}
