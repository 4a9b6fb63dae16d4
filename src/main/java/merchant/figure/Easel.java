package merchant.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import merchant.figure.letter.Typeface;
import merchant.text.Sentence;
import merchant.text.Translator;

/// What the painters of one figure share, those of other packages too: graphics, look, language, and a list of the text that stands already.
public final class Easel {
    public static final double GAP = 8;
    private static final double MARGIN = 16;
    private static final double LEAST_PLOT = 96;

    public final Graphics2D g;
    public final Look look;
    public final Palette palette;
    public final Typeface type;
    public final Translator translator;
    public final double width;
    public final double height;
    private final List<Painted.Area> areas = new ArrayList<>();
    private final List<Painted.Label> labels = new ArrayList<>();

    Easel(Graphics2D g, Look look, Translator translator, double width, double height) {
        this.g = g;
        this.look = look;
        this.palette = look.palette();
        this.type = look.type();
        this.translator = translator;
        this.width = width;
        this.height = height;
    }

    void ground() {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(palette.surface());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    double margin() {
        return width < 480 ? MARGIN * 0.75 : MARGIN;
    }

    /// The place for a plot without words.
    Rectangle2D whole() {
        double m = GAP;
        return new Rectangle2D.Double(m, m, Math.max(1, width - 2 * m), Math.max(1, height - 2 * m));
    }

    /// Writes title, subtitle and foot, and gives the place between them. Where the height is short the foot goes first, then the subtitle.
    Rectangle2D words(Figure figure) {
        double m = margin();
        double inner = width - 2 * m;
        var title = type.balanced(say(figure.title()), look.title(width), Math.min(inner, 900), 3);
        var subtitle = type.wrap(say(figure.subtitle()), look.subtitle(), Math.min(inner, 900), 2);
        var said = figure.foot().stream().map(this::say).filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
        var foot = type.wrap(said, look.foot(), Math.min(inner, 1_200), 3);
        double above = lines(title, look.title(width)) + lines(subtitle, look.subtitle()) + m + GAP;
        double below = foot.isEmpty() ? m : lines(foot, look.foot()) + m + GAP;
        if (height - above - below < LEAST_PLOT) {
            foot = List.of();
            below = GAP;
        }
        if (height - above - below < LEAST_PLOT) {
            above -= lines(subtitle, look.subtitle());
            subtitle = List.of();
        }
        double y = block(title, m, m * 0.75, look.title(width), palette.text());
        block(subtitle, m, y + 2, look.subtitle(), palette.muted());
        block(foot, m, height - m * 0.75 - lines(foot, look.foot()), look.foot(), palette.muted());
        return new Rectangle2D.Double(m, above, inner, Math.max(1, height - above - below));
    }

    private double lines(List<String> lines, Font font) {
        return lines.size() * type.lineHeight(font);
    }

    private double block(List<String> lines, double x, double top, Font font, Color colour) {
        double y = top;
        for (var line : lines) {
            text(line, x, y + type.ascent(font), font, colour);
            y += type.lineHeight(font);
        }
        return y;
    }

    /// The sentence in the language painted in.
    public String say(Sentence sentence) {
        return translator.say(sentence);
    }

    /// Writes text with its base line at a point, and remembers where it stands.
    public void text(String text, double x, double y, Font font, Color colour) {
        if (text.isBlank()) {
            return;
        }
        g.setColor(colour);
        type.draw(g, text, x, y, font);
        labels.add(new Painted.Label(text, box(text, x, y, font)));
    }

    /// The bounds of text with its base line at a point.
    public Rectangle2D box(String text, double x, double y, Font font) {
        double size = font.getSize2D();
        return new Rectangle2D.Double(x, y - size * 0.86, type.width(text, font), size * 1.08);
    }

    /// True where a box is inside the figure and touches no text.
    public boolean free(Rectangle2D box) {
        return box.getX() >= 0 && box.getMaxX() <= width && box.getY() >= 0 && box.getMaxY() <= height
                && labels.stream().noneMatch(l -> l.bounds().intersects(box));
    }

    /// Writes text on a patch of the ground, so that lines beneath do not cross it; only where it is free.
    public boolean patch(String text, double x, double y, Font font, Color colour) {
        if (!free(box(text, x, y, font))) {
            return false;
        }
        over(text, x, y, font, colour);
        return true;
    }

    /// Writes text on a patch of the ground, wherever it stands.
    public void over(String text, double x, double y, Font font, Color colour) {
        var box = box(text, x, y, font);
        g.setColor(new Color(palette.surface().getRed(), palette.surface().getGreen(), palette.surface().getBlue(), 205));
        g.fill(new Rectangle2D.Double(box.getX() - 3, box.getY() - 1, box.getWidth() + 6, box.getHeight() + 2));
        text(text, x, y, font, colour);
    }

    /// Draws a straight line.
    public void line(double x1, double y1, double x2, double y2, Color colour, double thick, float... dash) {
        g.setColor(colour);
        g.setStroke(stroke(thick, dash));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /// A line of that thickness, whole or dashed.
    public static BasicStroke stroke(double thick, float... dash) {
        return dash.length == 0 ? new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    /// Fills a shape.
    public void fill(Path2D path, Color colour) {
        g.setColor(colour);
        g.fill(path);
    }

    /// Leaves a plot that can be pointed at.
    public void add(Painted.Area area) {
        areas.add(area);
    }

    Painted painted() {
        return new Painted(areas, labels);
    }
}
