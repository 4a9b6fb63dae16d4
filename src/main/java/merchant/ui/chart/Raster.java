package merchant.ui.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.figure.Painted;
import merchant.figure.Painter;
import merchant.figure.View;
import merchant.text.Translator;

/// A figure as pixels for the screen.
///
/// @param image at the screen's resolution
/// @param painted where things stand, in figure pixels
record Raster(WritableImage image, Painted painted) {

    static Raster of(Figure figure, double width, double height, double scale, Look look, Translator translator, View view) {
        int wide = Math.max(1, (int) Math.ceil(width * scale));
        int high = Math.max(1, (int) Math.ceil(height * scale));
        var pixels = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB_PRE);
        var g = pixels.createGraphics();
        try {
            g.scale(scale, scale);
            var painted = Painter.paint(figure, g, width, height, look, translator, view);
            var buffer = IntBuffer.wrap(((DataBufferInt) pixels.getRaster().getDataBuffer()).getData());
            return new Raster(new WritableImage(new PixelBuffer<>(wide, high, buffer, PixelFormat.getIntArgbPreInstance())), painted);
        } finally {
            g.dispose();
        }
    }
}
