package merchant.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.figure.Painter;
import merchant.figure.output.Pdf;
import merchant.figure.output.Png;
import merchant.figure.output.Svg;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.text.Translator;

/// Writes one figure as PNG, SVG or PDF, chosen by the file's ending.
public final class FigureExport {
    /// No image is larger than this in either direction: it would not fit in memory.
    public static final int MOST_PIXELS = 10_000;

    private FigureExport() {}

    /// The size of an exported figure.
    ///
    /// @param width in pixels, from [Painter#LEAST_WIDTH]
    /// @param height in pixels; 0 for what suits the figure
    /// @param scale image pixels a pixel (PNG alone)
    public record Size(double width, double height, double scale) {
        /// As wide as a page, sharp on paper.
        public static final Size PAGE = new Size(1_000, 0, 2);
    }

    /// Writes the figure.
    ///
    /// @throws Problem for another ending, a size that cannot be, or a place that cannot be written
    public static void write(Figure figure, Path file, Size size, Look look, Translator translator) {
        double height = size.height() > 0 ? size.height() : Painter.height(figure, size.width());
        if (!(size.width() >= Painter.LEAST_WIDTH) || Math.max(size.width(), height) * size.scale() > MOST_PIXELS || !(size.scale() > 0)) {
            throw Problem.request(Sentence.of("A picture of {0} × {1} pixels cannot be made.", Math.round(size.width() * size.scale()),
                    Math.round(height * size.scale())),
                    Sentence.of("Choose a width from {0} to {1} pixels.", Painter.LEAST_WIDTH, MOST_PIXELS));
        }
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            Outlet.write(file, out -> Png.write(figure, out, size.width(), height, size.scale(), look, translator));
        } else if (name.endsWith(".svg")) {
            var svg = Svg.document(figure, size.width(), height, look, translator);
            Outlet.write(file, out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
        } else if (name.endsWith(".pdf")) {
            Outlet.write(file, out -> Pdf.write(figure, out, size.width(), height, look, translator));
        } else {
            throw Problem.request(Sentence.of("\"{0}\" does not say which kind of picture it is to be.", name),
                    Sentence.of("End the name with .png, .svg or .pdf."));
        }
    }
}
