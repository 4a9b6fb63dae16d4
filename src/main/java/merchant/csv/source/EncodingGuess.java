package merchant.csv.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import merchant.problem.Problem;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds the encoding of bytes: byte order mark, then strict decoding in the order of how much a success proves. UTF-8 text is hardly
/// ever right by chance; older encodings often are, so their characters must also be common ones ([Legacy]).
public final class EncodingGuess {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int EDGE = 4;
    private static final int LOOKED_AT = 1 << 16;
    /// So many bytes that are right stand against one that is wrong.
    private static final double PROOF = 1.6;
    /// So many more are asked for, because few bytes can be right by chance.
    private static final double CHANCE = 3.2;
    /// At most one byte in so many is a zero of a cell.
    private static final int CELLS = 5;

    private EncodingGuess() {}

    /// The encoding of a sample.
    ///
    /// @throws Problem where the bytes are no text
    public static Guess of(SourceFile file, Sample sample) {
        if (file.sheet()) {
            return Guess.found("UTF-8", Sentence.of("The cells of a workbook are text already."));
        }
        var head = sample.head();
        var mark = byteOrderMark(head);
        if (mark != null) {
            return mark;
        }
        var wide = wide(Padding.cut(head, 2));
        if (wide != null) {
            return wide;
        }
        if (head.length > 0) {
            refuseBinary(file, Padding.cut(head, 1));
        }
        if (isAscii(head) && sample.others().stream().allMatch(EncodingGuess::isAscii)) {
            return Guess.found("UTF-8", Sentence.of("Only plain letters, digits and signs stand in it, which every encoding writes alike."));
        }
        if (strict(sample, StandardCharsets.UTF_8)) {
            return Guess.found("UTF-8", Sentence.of("All bytes are valid UTF-8, which other encodings are not by chance."));
        }
        return other(sample);
    }

    private static Guess other(Sample sample) {
        var bytes = concat(sample);
        if (mended(bytes) || Mojibake.explains(bytes)) {
            return Guess.found("UTF-8", Sentence.of("Nearly all bytes are valid UTF-8; those that are not will be marked and counted."));
        }
        var likely = Legacy.best(bytes, charset -> strict(sample, charset));
        boolean single = likely == null || likely.value().equals(WINDOWS.name()) || bytes.stream().noneMatch(EncodingGuess::hasPair);
        if (single && strict(sample, CentralEuropean.CHARSET) && CentralEuropean.speaks(bytes)) {
            return Guess.found(CentralEuropean.CHARSET.name(), Sentence.of("The bytes that are not plain letters give words of a Central European language."));
        }
        if (likely != null) {
            return likely;
        }
        var nearly = Legacy.best(bytes, charset -> nearly(sample, charset));
        if (nearly != null) {
            return Guess.found(nearly.value(), Sentence.of("Nearly all bytes are valid {0}; those that are not will be marked and counted.", nearly.value()));
        }
        var detector = new UniversalDetector();
        bytes.forEach(part -> detector.handleData(part, 0, part.length));
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        if (name != null && Charset.isSupported(name) && !name.equals("US-ASCII") && !name.equals("UTF-8")
                && !name.startsWith("GB") && strict(sample, Charset.forName(name))) {
            return Guess.found(Charset.forName(name).name(), Sentence.of("How often each byte occurs is most like {0}.", name));
        }
        return Guess.found(WINDOWS.name(), Sentence.of("The bytes are neither valid UTF-8 nor Chinese, so they are read as Western European text."));
    }

    /// Whether two bytes beyond ASCII stand beside each other, as in every text of East Asia but the shortest.
    private static boolean hasPair(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] < 0 && bytes[i - 1] < 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Guess byteOrderMark(byte[] head) {
        String name = null;
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            name = "UTF-8";
        } else if (starts(head, 0xFF, 0xFE, 0, 0)) {
            name = "UTF-32LE";
        } else if (starts(head, 0, 0, 0xFE, 0xFF)) {
            name = "UTF-32BE";
        } else if (starts(head, 0xFF, 0xFE)) {
            name = "UTF-16LE";
        } else if (starts(head, 0xFE, 0xFF)) {
            name = "UTF-16BE";
        } else if (starts(head, 0x84, 0x31, 0x95, 0x33)) {
            name = "GB18030";
        }
        return name == null ? null : Guess.found(name, Sentence.of("The file starts with the byte order mark of {0}.", name));
    }

    /// UTF-16 without a mark: text of shops has many signs below 256, whose high byte is zero.
    private static @Nullable Guess wide(byte[] head) {
        int length = Math.min(head.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 2 || Math.max(even, odd) == 0 || Math.min(even, odd) * 50 > pairs) {
            return null;
        }
        var charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        boolean often = Math.max(even, odd) * 5 >= pairs;
        if (often && Math.max(even, odd) * 2 < pairs && decodes(head, StandardCharsets.UTF_8, 0, EDGE) && controls(head) == 0
                && !Legacy.isText(new String(head, 0, length, charset))) {
            return null; // text whose cells end with a zero byte, all at even places by chance
        }
        if (!decodes(head, charset, 0, 3) || !often && (Math.min(even, odd) > 0 || !Legacy.isText(new String(head, 0, length, charset)))) {
            return null;
        }
        return Guess.found(charset.name(), often ? Sentence.of("Every second byte is zero, as in UTF-16.")
                : Sentence.of("Zero bytes stand at every second place only, and the pairs give common characters, as in UTF-16."));
    }

    private static void refuseBinary(SourceFile file, byte[] head) {
        int length = Math.min(head.length, LOOKED_AT);
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        int others = controls(head);
        int control = others + zeros;
        // a table with zero bytes in its cells has no other signs of a program
        boolean cells = zeros * CELLS <= length && others * 50 <= zeros;
        boolean known = starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 'G', 'I', 'F', '8')
                || starts(head, '%', 'P', 'D', 'F') || starts(head, 'P', 'K', 3, 4) || starts(head, 0xD0, 0xCF, 0x11, 0xE0)
                || starts(head, 'B', 'M') && control > 4 || starts(head, 'R', 'I', 'F', 'F');
        if (known || length == 0 || control > 8 && control > length / 50 && !cells) {
            throw Problem.data(Sentence.of("\"{0}\" holds no text: it looks like a picture, a workbook or a program.", file.name()),
                    Sentence.of("Choose the CSV or XLSX file that your shop exported; save a workbook of another kind as XLSX or CSV first."));
        }
    }

    /// How many bytes are signs that steer a device, other than zero and those that divide lines.
    private static int controls(byte[] head) {
        int control = 0;
        for (int i = 0; i < Math.min(head.length, LOOKED_AT); i++) {
            int b = head[i] & 0xff;
            control += b != 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != 0x0c && b != 0x1a || b == 0x7f ? 1 : 0;
        }
        return control;
    }

    /// UTF-8 in which single places were spoilt: each byte that rightly follows another in a character proves it, because in other
    /// encodings not one pair in three of those bytes does so by chance. Where one in seven is spoilt, a right byte is ln(0.85 · 3) for UTF-8 and a wrong
    /// one ln(0.15 · 3 / 2) against it; odds of 20 to 1 decide, however short the text.
    private static boolean mended(List<byte[]> parts) {
        long right = 0;
        long wrong = 0;
        for (var part : parts) {
            var text = new String(part, StandardCharsets.UTF_8);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                wrong += c == 0xFFFD ? 1 : 0;
                right += c < 0x80 || c == 0xFFFD ? 0 : c < 0x800 ? 1 : 2;
            }
        }
        return right >= PROOF * wrong + CHANCE;
    }

    private static boolean strict(Sample sample, Charset charset) {
        return decodes(sample.head(), charset, 0, sample.whole() ? 0 : EDGE)
                && sample.others().stream().allMatch(part -> decodesFromSomewhere(part, charset));
    }

    /// A part may start inside a character.
    private static boolean decodesFromSomewhere(byte[] part, Charset charset) {
        int line = 0;
        while (line < part.length && part[line] != '\n') {
            line++;
        }
        return decodes(part, charset, line < part.length ? line : 0, EDGE);
    }

    private static boolean decodes(byte[] bytes, Charset charset, int from, int edge) {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(1 << 14);
        while (true) {
            out.clear();
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.remaining() <= edge;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    /// One bad sequence in a hundred bytes that are not ASCII, and a few more.
    private static boolean nearly(Sample sample, Charset charset) {
        long high = 0;
        long bad = 0;
        for (var part : concat(sample)) {
            for (byte b : part) {
                high += b < 0 ? 1 : 0;
            }
            bad += new String(part, charset).chars().filter(c -> c == 0xFFFD).count();
        }
        return bad * 100 <= high || bad <= 2 && bad * 10 <= high;
    }

    private static List<byte[]> concat(Sample sample) {
        return Stream.concat(Stream.of(sample.head()), sample.others().stream()).toList();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
