package merchant.figure;

import java.awt.Graphics2D;
import merchant.text.Translator;

/// Paints a figure onto any graphics: screen, image, SVG, PDF.
public final class Painter {
    /// Narrower figures cannot be read.
    public static final int LEAST_WIDTH = 320;

    private Painter() {}

    /// Paints the whole figure.
    public static Painted paint(Figure figure, Graphics2D g, double width, double height, Look look, Translator translator) {
        return paint(figure, g, width, height, look, translator, View.ALL);
    }

    /// Paints a part of the figure.
    ///
    /// @param g where pixel 0, 0 is the upper left corner of the figure; its clip and hints are left as they were
    /// @param view which window of time, with or without words
    public static Painted paint(Figure figure, Graphics2D g, double width, double height, Look look, Translator translator, View view) {
        var easel = new Easel(g, look, translator, width, height);
        easel.ground();
        var frame = view.worded() ? easel.words(figure) : easel.whole();
        switch (figure.body()) {
            case TimeChart chart -> TimePainter.paint(easel, chart, frame, view, 0);
            case BarChart chart -> BarPainter.paint(easel, chart, frame, view);
            case SmallMultiples multiples -> MultiplesPainter.paint(easel, multiples, frame, view);
            case Figure.Drawn drawn -> drawn.paint(easel, frame, view);
        }
        return easel.painted();
    }

    /// The height that suits a figure of that width: flatter where it is wide, higher for many bars or panels.
    public static double height(Figure figure, double width) {
        double flat = Math.clamp(width * 0.5, 300, 900);
        return switch (figure.body()) {
            case TimeChart chart -> flat + Lanes.high(chart);
            case BarChart bars -> BarPainter.height(bars, width, flat);
            case SmallMultiples multiples -> MultiplesPainter.height(multiples, width, flat);
            case Figure.Drawn drawn -> drawn.height(width, flat);
        };
    }
}
