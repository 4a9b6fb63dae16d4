package merchant.figure.output;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/// A PDF font (Type 3) whose glyphs are the outlines that AWT gives, made as they are used, with a map back to Unicode. At most 255 characters; see
/// ISO 32000-1, 9.6.5.
final class OutlineFont extends PDType3Font {
    private static final int MOST = 255;
    private static final float UNITS = 1_000;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    OutlineFont(Font font) throws IOException {
        super(empty());
        this.font = font.deriveFont(UNITS);
    }

    private static COSDictionary empty() {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dictionary.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        dictionary.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0));
        dictionary.setItem(COSName.RESOURCES, new COSDictionary());
        dictionary.setItem(COSName.CHAR_PROCS, new COSDictionary());
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, new COSArray());
        dictionary.setItem(COSName.ENCODING, encoding);
        return dictionary;
    }

    private static COSArray numbers(float... values) {
        var array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }

    /// Whether the character is here or still has a place.
    boolean takes(int character) {
        return codes.containsKey(character) || codes.size() < MOST;
    }

    @Override
    protected byte[] encode(int character) {
        return new byte[] {(byte) (int) codes.computeIfAbsent(character, c -> codes.size() + 1)};
    }

    /// Writes the glyphs that were used into the document. Called once, before it is saved.
    void finish() throws IOException {
        var dictionary = getCOSObject();
        var differences = new COSArray();
        var widths = new COSArray();
        var procedures = new COSDictionary();
        differences.add(COSInteger.ONE);
        for (var entry : codes.entrySet()) {
            var name = COSName.getPDFName("g" + entry.getValue());
            differences.add(name);
            widths.add(new COSFloat((float) advance(entry.getKey())));
            procedures.setItem(name, stream(glyph(entry.getKey())));
        }
        dictionary.getCOSDictionary(COSName.ENCODING).setItem(COSName.DIFFERENCES, differences);
        dictionary.setInt(COSName.FIRST_CHAR, 1);
        dictionary.setInt(COSName.LAST_CHAR, codes.size());
        dictionary.setItem(COSName.WIDTHS, widths);
        dictionary.setItem(COSName.CHAR_PROCS, procedures);
        dictionary.setItem(COSName.TO_UNICODE, stream(unicode()));
    }

    private static COSStream stream(String text) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private double advance(int character) {
        return font.createGlyphVector(CONTEXT, Character.toString(character)).getGlyphMetrics(0).getAdvanceX();
    }

    private String glyph(int character) {
        var outline = font.createGlyphVector(CONTEXT, Character.toString(character)).getOutline();
        Rectangle2D box = outline.getBounds2D();
        var text = new StringBuilder();
        text.append(number(advance(character))).append("0 ").append(number(box.getMinX())).append(number(-box.getMaxY()))
                .append(number(box.getMaxX())).append(number(-box.getMinY())).append("d1\n");
        var point = new double[6];
        double x = 0;
        double y = 0;
        for (var path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> operator(text, "m", point, 2);
                case PathIterator.SEG_LINETO -> operator(text, "l", point, 2);
                case PathIterator.SEG_QUADTO -> operator(text, "c", cubic(x, y, point), 6);
                case PathIterator.SEG_CUBICTO -> operator(text, "c", point, 6);
                default -> text.append("h\n");
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = kind == PathIterator.SEG_CLOSE ? x : point[last];
            y = kind == PathIterator.SEG_CLOSE ? y : point[last + 1];
        }
        return text.append("f\n").toString();
    }

    /// PDF has no quadratic curves: the same curve as a cubic.
    private static double[] cubic(double x, double y, double[] q) {
        return new double[] {x + (q[0] - x) * 2 / 3, y + (q[1] - y) * 2 / 3, q[2] + (q[0] - q[2]) * 2 / 3, q[3] + (q[1] - q[3]) * 2 / 3, q[2], q[3]};
    }

    private static void operator(StringBuilder text, String operator, double[] point, int count) {
        for (int i = 0; i < count; i += 2) {
            text.append(number(point[i])).append(number(-point[i + 1]));
        }
        text.append(operator).append('\n');
    }

    private static String number(double value) {
        return Math.round(value) + " ";
    }

    private String unicode() {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapType 2 def\n"
                + "/CMapName /Letters def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
        int left = codes.size();
        int inBlock = 0;
        for (var entry : codes.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(100, left);
                map.append(inBlock).append(" beginbfchar\n");
            }
            map.append(String.format(Locale.ROOT, "<%02X> <", entry.getValue()));
            Character.toString(entry.getKey()).chars().forEach(c -> map.append(String.format(Locale.ROOT, "%04X", c)));
            map.append(">\n");
            left--;
            if (--inBlock == 0) {
                map.append("endbfchar\n");
            }
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }
}
