package merchant.method;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells by its name what stands in orders like a product but is none to offer: postage, fees, discounts, corrections. The words are data
/// (`no-goods.txt`). Chinese writes no spaces, so a Chinese word is found anywhere in a name.
public final class NoGoods {
    private static final String FILE = "no-goods.txt";
    private static final Pattern WORDS = read();

    private NoGoods() {}

    /// True where the name says so.
    public static boolean is(String name) {
        return WORDS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT)).find();
    }

    private static Pattern read() {
        try (InputStream in = NoGoods.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE);
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
            return Pattern.compile(lines.stream().map(NoGoods::pattern).collect(Collectors.joining("|")));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static String pattern(String line) {
        if (line.startsWith("=")) {
            return "^" + Pattern.quote(line.substring(1)) + "$";
        }
        boolean spaced = line.chars().allMatch(c -> c < 128);
        return spaced ? "(?<!\\p{L})" + Pattern.quote(line) + "(?!\\p{L})" : Pattern.quote(line);
    }
}
