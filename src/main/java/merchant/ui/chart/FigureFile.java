package merchant.ui.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.figure.Painter;
import merchant.figure.output.Pdf;
import merchant.figure.output.Png;
import merchant.figure.output.Svg;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.text.Translator;

/// A figure as a file, by the ending of the file's name. Always light and with its words, because it is for paper and
/// documents; written beside its place and moved there when it is whole.
public final class FigureFile {
    /// The width of exported figures, in figure pixels.
    static final double WIDTH = 960;
    private static final double SCALE = 2;

    private FigureFile() {}

    /// A kind of file.
    public enum Kind {
        PNG, SVG, PDF;

        /// The ending, without a dot.
        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        Sentence label() {
            return switch (this) {
                case PNG -> Sentence.of("Picture (PNG)");
                case SVG -> Sentence.of("Drawing (SVG)");
                case PDF -> Sentence.of("Document (PDF)");
            };
        }
    }

    /// Writes the figure.
    ///
    /// @throws Problem when the file cannot be written; nothing is left behind then
    public static Path write(Figure figure, Kind kind, Path file, Translator translator) {
        var half = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newOutputStream(half)) {
                write(figure, kind, out, translator);
            }
            return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(half, e);
            throw Problem.fault(Sentence.of("The file {0} could not be written.", String.valueOf(file.getFileName())),
                    Sentence.of("Choose a folder that you may write to, with room on its disk."), e);
        }
    }

    private static void discard(Path half, IOException because) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private static void write(Figure figure, Kind kind, OutputStream out, Translator translator) throws IOException {
        double height = Painter.height(figure, WIDTH);
        switch (kind) {
            case PNG -> Png.write(figure, out, WIDTH, height, SCALE, Look.light(), translator);
            case SVG -> out.write(Svg.of(figure, WIDTH, height, Look.light(), translator).getBytes(StandardCharsets.UTF_8));
            case PDF -> Pdf.write(figure, out, WIDTH, height, Look.light(), translator);
        }
    }
}
