package merchant.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// The texts that a workbook's cells point to.
final class SharedStrings {
    private SharedStrings() {}

    static List<String> read(PartStream in) throws IOException, XMLStreamException {
        var all = new ArrayList<String>();
        try (in) {
            var xml = Xml.reader(in);
            var text = new StringBuilder();
            boolean inText = false;
            boolean phonetic = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == Xml.START) {
                    phonetic |= xml.getLocalName().equals("rPh");
                    inText = xml.getLocalName().equals("t") && !phonetic;
                } else if (event == Xml.END) {
                    inText = false;
                    if (xml.getLocalName().equals("rPh")) {
                        phonetic = false;
                    } else if (xml.getLocalName().equals("si")) {
                        all.add(Xml.plain(text.toString()));
                        text.setLength(0);
                        in.step();
                    }
                } else if (inText && Xml.isText(event)) {
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
        }
        return all;
    }
}
