package merchant.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import merchant.table.Ledger;
import org.jspecify.annotations.Nullable;

/// A sheet's rows as bytes of text, made as they are asked for, and what was noticed on the way.
public final class SheetText extends InputStream {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int BLOCK = 1 << 16;
    private static final int EXACT_DIGITS = 15;
    private static final int MOST_DIGITS = 40;

    private final PartStream part;
    private final XMLStreamReader xml;
    private final List<String> shared;
    private final NumberFormats formats;
    private final boolean from1904;
    private final SheetNotes notes = new SheetNotes();
    private final StringBuilder line = new StringBuilder();
    private final List<@Nullable String> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private byte[] block = {};
    private int at;
    private int row;
    private int width;
    /// Where the last empty cell ended, for cells that do not name their place.
    private int skipped;
    private boolean ended;

    SheetText(PartStream part, List<String> shared, NumberFormats formats, boolean from1904) throws XMLStreamException {
        this.part = part;
        this.shared = shared;
        this.formats = formats;
        this.from1904 = from1904;
        this.xml = Xml.reader(part);
    }

    /// The ledger's lines about cells that are no plain values.
    public List<Ledger.Line> notes() {
        return notes.lines();
    }

    /// The share of the sheet that was read, from 0 to 1.
    public double share() {
        return part.share();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (at == block.length && !ended) {
            fill();
        }
        if (at == block.length) {
            return -1;
        }
        int count = Math.min(length, block.length - at);
        System.arraycopy(block, at, into, offset, count);
        at += count;
        return count;
    }

    private void fill() throws IOException {
        var made = new ByteArrayOutputStream(BLOCK * 2);
        try {
            while (made.size() < BLOCK && !ended) {
                next();
                made.writeBytes(line.toString().getBytes(StandardCharsets.UTF_8));
                line.setLength(0);
            }
        } catch (XMLStreamException e) {
            throw XlsxReader.broken(e);
        }
        block = made.toByteArray();
        at = 0;
    }

    /// Moves to the next row and writes it as a line; empty rows before it are empty lines. Behind the rows stand the merged cells.
    private void next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != Xml.START) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                int number = number(xml.getAttributeValue(null, "r"), row + 1);
                if (number <= row || number > LAST_ROW) {
                    throw new XMLStreamException("row " + number);
                }
                for (; row < number - 1; row++) {
                    line.append('\n');
                }
                row = number;
                notes.hidden(Xml.isTrue(xml.getAttributeValue(null, "hidden")));
                row();
                part.step();
                return;
            } else if (xml.getLocalName().equals("mergeCell")) {
                notes.merged(String.valueOf(xml.getAttributeValue(null, "ref")));
                part.step();
            }
        }
        ended = true;
    }

    private void row() throws XMLStreamException {
        cells.clear();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.END && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == Xml.START && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"));
                if (column < cells.size() || column >= LAST_COLUMN) {
                    throw new XMLStreamException("cell in column " + column);
                }
                var text = cell(column);
                if (!text.isEmpty()) {
                    while (cells.size() < column) {
                        cells.add(null);
                    }
                    cells.add(text);
                } else {
                    skipped = column + 1;
                }
            }
        }
        skipped = 0;
        write();
    }

    private void write() {
        width = Math.max(width, cells.size());
        for (int c = 0; c < (cells.isEmpty() ? 0 : width); c++) {
            if (c > 0) {
                line.append(',');
            }
            var text = c < cells.size() ? cells.get(c) : null;
            if (text != null) {
                quote(text);
            }
        }
        line.append('\n');
    }

    private void quote(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        if (plain && text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ') {
            line.append(text);
        } else {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }

    /// Reads a cell to its end.
    private String cell(int column) throws XMLStreamException {
        var type = String.valueOf(xml.getAttributeValue(null, "t"));
        int style = number(xml.getAttributeValue(null, "s"), 0);
        boolean formula = false;
        boolean taking = false;
        boolean phonetic = false;
        value.setLength(0);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == Xml.START) {
                var name = xml.getLocalName();
                phonetic |= name.equals("rPh");
                formula |= name.equals("f");
                taking = name.equals("v") || name.equals("t") && !phonetic;
            } else if (event == Xml.END) {
                taking = false;
                if (xml.getLocalName().equals("c")) {
                    break;
                }
                phonetic &= !xml.getLocalName().equals("rPh");
            } else if (taking && Xml.isText(event)) {
                value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        var text = text(type, style, column);
        notes.formula(formula, value.isEmpty() && !type.equals("str"), row, column);
        return text;
    }

    private String text(String type, int style, int column) throws XMLStreamException {
        var raw = value.toString();
        return switch (type) {
            case "s" -> {
                int index = number(raw, -1);
                if (index < 0 || index >= shared.size()) {
                    throw new XMLStreamException("text " + raw + " of " + shared.size());
                }
                yield shared.get(index);
            }
            case "str", "inlineStr" -> Xml.plain(raw);
            case "b" -> raw.isBlank() ? "" : raw.strip().equals("1") || raw.strip().equals("true") ? "TRUE" : "FALSE";
            case "e" -> {
                notes.error(raw, row, column);
                yield "";
            }
            case "d" -> raw.replace('T', ' ');
            default -> number(raw.strip(), formats.of(style), column);
        };
    }

    /// A number's digits as they stand; a day or time as the format means it, and a code with its zeros.
    private String number(String raw, NumberFormats.Style style, int column) {
        boolean number = style.meaning() == NumberFormats.Meaning.NUMBER;
        if (raw.isEmpty() || number && style.shown() == NumberFormats.Shown.DIGITS && raw.length() <= EXACT_DIGITS && raw.indexOf('E') < 0) {
            return raw;
        }
        try {
            var value = new BigDecimal(raw);
            var text = !number ? Serial.text(value, style.meaning(), from1904).orElse(raw)
                    : style.shown() == NumberFormats.Shown.CODE ? code(raw, value, style.places()) : digits(raw, value, column);
            notes.shown(style, raw, text, row, column);
            return text;
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private String digits(String raw, BigDecimal number, int column) {
        if (raw.length() <= EXACT_DIGITS && raw.indexOf('E') < 0) {
            return raw;
        }
        int digits = number.precision() - number.scale();
        boolean whole = isWhole(number);
        if (whole && digits > EXACT_DIGITS) {
            notes.longNumber(raw, number.toPlainString(), row, column);
        }
        return whole ? number.stripTrailingZeros().toPlainString() : raw;
    }

    private static String code(String raw, BigDecimal number, String places) {
        return number.signum() >= 0 && isWhole(number) ? NumberFormats.coded(number.stripTrailingZeros().toPlainString(), places) : raw;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS && number.stripTrailingZeros().scale() <= 0;
    }

    private int column(@Nullable String reference) throws XMLStreamException {
        if (reference == null) {
            return Math.max(cells.size(), skipped);
        }
        int column = 0;
        for (int i = 0; i < reference.length() && column <= LAST_COLUMN; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            }
        }
        if (column == 0) {
            throw new XMLStreamException("cell " + reference);
        }
        return column - 1;
    }

    private static int number(@Nullable String digits, int otherwise) {
        if (digits == null || digits.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
