package merchant.figure.output;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.util.Matrix;

/// Sets the text of one PDF document in fonts made from outlines. One for a document, finished before it is saved.
final class PdfLetters implements IPdfBoxGraphics2DFontTextDrawer {
    private final Map<String, List<OutlineFont>> fonts = new LinkedHashMap<>();

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv environment) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv environment) throws IOException {
        var words = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            words.append(Character.isISOControl(c) ? ' ' : c);
        }
        text.first();
        var font = text.getAttribute(TextAttribute.FONT) instanceof Font own ? own : environment.getFont();
        var content = environment.getContentStream();
        environment.applyPaint(environment.getPaint(), null);
        content.beginText();
        content.setTextMatrix(Matrix.getScaleInstance(1, -1));
        var piece = new StringBuilder();
        OutlineFont using = null;
        for (int character : words.codePoints().toArray()) {
            var fit = fitting(font, character);
            if (using != null && fit != using) {
                content.setFont(using, font.getSize2D());
                content.showText(piece.toString());
                piece.setLength(0);
            }
            using = fit;
            using.encode(character);
            piece.appendCodePoint(character);
        }
        if (using != null) {
            content.setFont(using, font.getSize2D());
            content.showText(piece.toString());
        }
        content.endText();
    }

    private OutlineFont fitting(Font font, int character) throws IOException {
        var known = fonts.computeIfAbsent(font.getFontName() + "/" + font.getStyle(), k -> new ArrayList<>());
        for (var one : known) {
            if (one.takes(character)) {
                return one;
            }
        }
        var made = new OutlineFont(font);
        known.add(made);
        return made;
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv environment) {
        return environment.getCalculationGraphics().getFontMetrics(font);
    }

    void finish() throws IOException {
        for (var several : fonts.values()) {
            for (var font : several) {
                font.finish();
            }
        }
    }
}
