package merchant.figure.output;

import java.io.IOException;
import java.io.OutputStream;
import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.figure.Painter;
import merchant.text.Translator;

/// Figures as PDF: one page of the figure's size, all of it vectors, its text searchable.
public final class Pdf {
    private static final double POINTS_A_PIXEL = 0.75;

    private Pdf() {}

    /// Writes a PDF of one page.
    public static void write(Figure figure, OutputStream out, double width, double height, Look look, Translator translator) throws IOException {
        try (var pages = new Pages(translator.say(figure.title()), translator.language().locale().toLanguageTag())) {
            pages.add(width * POINTS_A_PIXEL, height * POINTS_A_PIXEL, POINTS_A_PIXEL,
                    g -> Painter.paint(figure, g, width, height, look, translator));
            pages.save(out);
        }
    }
}
