package merchant.figure.output;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.figure.Painted;
import merchant.figure.Painter;
import merchant.figure.View;
import merchant.text.Translator;

/// Figures as images.
public final class Png {
    private Png() {}

    /// An image and where things stand in it (in figure pixels, before the scale).
    public record Picture(BufferedImage image, Painted painted) {}

    /// Paints an image.
    ///
    /// @param scale image pixels a figure pixel: 2 for screens and print
    public static Picture picture(Figure figure, double width, double height, double scale, Look look, Translator translator, View view) {
        var image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(scale, scale);
            return new Picture(image, Painter.paint(figure, g, width, height, look, translator, view));
        } finally {
            g.dispose();
        }
    }

    /// Writes a PNG. It is made in memory first: the image writer keeps a temporary file otherwise, which fails in its own thread on a full disk.
    public static void write(Figure figure, OutputStream out, double width, double height, double scale, Look look, Translator translator)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var image = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture(figure, width, height, scale, look, translator, View.ALL).image(), "png", image);
        }
        bytes.writeTo(out);
    }
}
