package merchant.figure.output;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// A PDF document that is painted page by page, with text that stays text in any installed font.
public final class Pages implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PdfLetters letters = new PdfLetters();

    /// Sets what a reader shows as the document's title and language.
    public Pages(String title, String language) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Merchant Workbench");
        document.getDocumentCatalog().setLanguage(language);
    }

    /// Adds a page.
    ///
    /// @param width of the page in points (1/72 inch)
    /// @param scale points a painted unit
    /// @param painting paints the page, in units
    public void add(double width, double height, double scale, Consumer<Graphics2D> painting) throws IOException {
        var page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        var g = new PdfBoxGraphics2D(document, (float) (width / scale), (float) (height / scale));
        try {
            g.setFontTextDrawer(letters);
            painting.accept(g);
        } finally {
            g.dispose();
        }
        try (var content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance((float) scale, (float) scale));
            content.drawForm(g.getXFormObject());
        }
    }

    /// Writes the document. Called once, last.
    public void save(OutputStream out) throws IOException {
        letters.finish();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
