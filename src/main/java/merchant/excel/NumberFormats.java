package merchant.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/// What a cell's style says of its number: whether it is a number, a day, a time of day, or both.
final class NumberFormats {
    /// No style is known: every number is one.
    static final NumberFormats NONE = new NumberFormats(List.of());

    /// What a number stands for.
    enum Meaning {
        NUMBER, DAY, TIME, MOMENT
    }

    private final List<Meaning> styles;

    private NumberFormats(List<Meaning> styles) {
        this.styles = styles;
    }

    /// The meaning of a style's number.
    Meaning of(int style) {
        return style < 0 || style >= styles.size() ? Meaning.NUMBER : styles.get(style);
    }

    static NumberFormats read(PartStream in) throws IOException, XMLStreamException {
        var formats = new HashMap<String, Meaning>();
        var styles = new ArrayList<Meaning>();
        try (in) {
            var xml = Xml.reader(in);
            boolean cells = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == Xml.END && xml.getLocalName().equals("cellXfs")) {
                    cells = false;
                } else if (event == Xml.START) {
                    switch (xml.getLocalName()) {
                        case "numFmt" -> formats.put(String.valueOf(xml.getAttributeValue(null, "numFmtId")),
                                meaning(String.valueOf(xml.getAttributeValue(null, "formatCode"))));
                        case "cellXfs" -> cells = true;
                        case "xf" -> {
                            if (cells) {
                                var id = String.valueOf(xml.getAttributeValue(null, "numFmtId"));
                                styles.add(formats.getOrDefault(id, builtIn(id)));
                            }
                        }
                        default -> { }
                    }
                }
            }
        }
        return new NumberFormats(styles);
    }

    /// The formats that every workbook knows by number, those of the East Asian versions too.
    private static Meaning builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> Meaning.DAY;
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "47", "55", "56" -> Meaning.TIME;
            case "22" -> Meaning.MOMENT;
            default -> Meaning.NUMBER;
        };
    }

    /// The meaning of a format code, judged by its letters outside quotes, brackets and escapes. Elapsed time (`[h]:mm`) is a number.
    static Meaning meaning(String code) {
        var first = code.split(";", 2)[0];
        if (first.matches("(?i).*\\[(h+|m+|s+)].*") || first.equalsIgnoreCase("general") || first.equalsIgnoreCase("standard")) {
            return Meaning.NUMBER;
        }
        var letters = first.replaceAll("\"[^\"]*\"?|\\[[^]]*]|\\\\.|[_*].", "").replaceAll("(?i)am/pm|a/p", "h").toLowerCase(Locale.ROOT);
        boolean time = letters.matches(".*[hs].*");
        boolean day = letters.matches(".*[yd].*") || !time && letters.contains("m");
        return day ? time ? Meaning.MOMENT : Meaning.DAY : time ? Meaning.TIME : Meaning.NUMBER;
    }
}
