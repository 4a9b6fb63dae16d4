package merchant.figure.output;

import java.io.IOException;
import java.io.OutputStream;
import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.text.Translator;

/// Figures as PDF: one page of the figure's size, all of it vectors.
public final class Pdf {
    private Pdf() {}

    /// Writes a PDF of one page.
    public static void write(Figure figure, OutputStream out, double width, double height, Look look, Translator translator) throws IOException {
        throw new IOException("PDF is written by a later change");
    }
}
