package merchant.excel;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// XML as a workbook's parts hold it. Nothing outside a part is ever read, and no entity is expanded.
final class Xml {
    static final int START = XMLStreamConstants.START_ELEMENT;
    static final int END = XMLStreamConstants.END_ELEMENT;

    private Xml() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(in);
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    /// The relationship by which an element names another part.
    static String relation(XMLStreamReader xml) {
        for (int a = 0; a < xml.getAttributeCount(); a++) {
            var space = xml.getAttributeNamespace(a);
            if (xml.getAttributeLocalName(a).equals("id") && space != null && !space.isEmpty()) {
                return xml.getAttributeValue(a);
            }
        }
        return "";
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE;
    }

    /// Text without the workbook's way to write signs that XML cannot hold: `_x000D_`.
    static String plain(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", Math.max(from, at + 1))) {
            if (at + 7 <= text.length() && text.charAt(at + 6) == '_' && text.substring(at + 2, at + 6).matches("[0-9A-Fa-f]{4}")) {
                plain.append(text, from, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                from = at + 7;
            }
        }
        return plain.append(text, from, text.length()).toString();
    }
}
