package merchant.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/// What a cell's style says of its number: whether it is a number, a day, a time of day, or both, and whether it is shown as something else than its digits.
final class NumberFormats {
    /// No style is known: every number is one.
    static final NumberFormats NONE = new NumberFormats(List.of());

    /// What a number stands for.
    enum Meaning {
        NUMBER, DAY, TIME, MOMENT
    }

    /// What a spreadsheet shows beside or in place of a number's digits: nothing; as a hundredth; in thousands; with a currency, a unit or other words; as hours; with zeros before
    /// it and signs within it, as codes are.
    enum Shown {
        DIGITS, PERCENT, SCALED, WORDS, DURATION, CODE
    }

    /// A style.
    ///
    /// @param places for a code `0` for each digit, and the signs between them; else empty
    record Style(Meaning meaning, Shown shown, String places) {}

    private static final Style PLAIN = new Style(Meaning.NUMBER, Shown.DIGITS, "");
    private static final int FEWEST = 2;

    private final List<Style> styles;

    private NumberFormats(List<Style> styles) {
        this.styles = styles;
    }

    /// A style by its number.
    Style of(int style) {
        return style < 0 || style >= styles.size() ? PLAIN : styles.get(style);
    }

    static NumberFormats read(PartStream in) throws IOException, XMLStreamException {
        var formats = new HashMap<String, Style>();
        var styles = new ArrayList<Style>();
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
                                style(String.valueOf(xml.getAttributeValue(null, "formatCode"))));
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
    private static Style builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> new Style(Meaning.DAY, Shown.DIGITS, "");
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "47", "55", "56" -> new Style(Meaning.TIME, Shown.DIGITS, "");
            case "22" -> new Style(Meaning.MOMENT, Shown.DIGITS, "");
            case "9", "10" -> new Style(Meaning.NUMBER, Shown.PERCENT, "");
            case "5", "6", "7", "8", "42", "44" -> new Style(Meaning.NUMBER, Shown.WORDS, "");
            case "46" -> new Style(Meaning.NUMBER, Shown.DURATION, "");
            default -> PLAIN;
        };
    }

    /// The style of a format code, judged by its first part: that of numbers above zero.
    static Style style(String code) {
        var first = code.split(";", 2)[0];
        if (first.equalsIgnoreCase("general") || first.equalsIgnoreCase("standard") || first.contains("@")) {
            return PLAIN;
        }
        if (first.matches("(?i).*\\[(h+|m+|s+)].*")) {
            return new Style(Meaning.NUMBER, Shown.DURATION, "");
        }
        var meaning = meaning(first);
        if (meaning != Meaning.NUMBER) {
            return new Style(meaning, Shown.DIGITS, "");
        }
        var places = places(first);
        return places.isEmpty() ? new Style(meaning, shown(first), "") : new Style(meaning, Shown.CODE, places);
    }

    /// The meaning of a format's letters outside quotes, brackets and escapes.
    private static Meaning meaning(String first) {
        var letters = bare(first).replaceAll("(?i)am/pm|a/p", "h").toLowerCase(Locale.ROOT);
        boolean time = letters.matches(".*[hs].*");
        boolean day = letters.matches(".*[yd].*") || !time && letters.contains("m");
        return day ? time ? Meaning.MOMENT : Meaning.DAY : time ? Meaning.TIME : Meaning.NUMBER;
    }

    private static String bare(String first) {
        return first.replaceAll("\"[^\"]*\"?|\\[[^]]*]|[\\\\!].|[_*].", "");
    }

    private static Shown shown(String first) {
        var bare = bare(first);
        return bare.contains("%") ? Shown.PERCENT : bare.matches(".*[0#?],+([^0#?,].*)?") ? Shown.SCALED : words(first).isBlank() ? Shown.DIGITS : Shown.WORDS;
    }

    /// The words and signs of currencies and units that a format adds; minus signs and brackets are those of the number.
    private static String words(String first) {
        var currency = first.replaceAll("\\[\\$([^]-]*)[^]]*]", "$1").replaceAll("\\[[^]]*]|[_*].", "");
        return currency.replaceAll("[\"\\\\!0#?.,()+/ \u00A0-]|[eE][+-]", "");
    }

    /// Zeros alone, two at least, with signs between or before them, and nothing that rounds or groups: a number so shown is a code.
    private static String places(String format) {
        var first = format.replaceAll("\\[\\$-[^]]*]|\\[[A-Za-z]+[0-9]*]", "");
        var places = new StringBuilder();
        int zeros = 0;
        for (int i = 0; i < first.length(); i++) {
            char c = first.charAt(i);
            if (c == '"') {
                int end = first.indexOf('"', i + 1);
                if (end < 0 || first.substring(i + 1, end).indexOf('0') >= 0) {
                    return "";
                }
                places.append(first, i + 1, end);
                i = end;
            } else if (c == '\\' || c == '!') {
                i++;
                places.append(i < first.length() ? first.charAt(i) : ' ');
            } else if (c == '0') {
                zeros++;
                places.append(c);
            } else if ("-()/ :".indexOf(c) >= 0) {
                places.append(c);
            } else if (c != '_' && c != '*') {
                return "";
            } else {
                i++;
            }
        }
        boolean ends = !places.isEmpty() && places.charAt(places.length() - 1) == '0';
        return zeros >= (ends ? FEWEST : FEWEST + 1) ? places.toString() : "";
    }

    /// A whole number's digits as a code's places show them.
    static String coded(String digits, String places) {
        var shown = new StringBuilder();
        int left = digits.length();
        int zeros = (int) places.chars().filter(c -> c == '0').count();
        for (int i = places.length() - 1; i >= 0; i--) {
            if (places.charAt(i) != '0') {
                shown.append(places.charAt(i));
                continue;
            }
            zeros--;
            shown.append(left > 0 ? digits.charAt(--left) : '0');
            while (zeros == 0 && left > 0) {
                shown.append(digits.charAt(--left));
            }
        }
        return shown.reverse().toString();
    }
}
