package merchant.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import merchant.text.Sentence;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What became of an order, by the word that stands in its status, in English, Chinese and other languages of shops. The words are data (`order-states.json`),
/// because platforms have dozens of them. It is here and not beside the recognition of exports, because steps and the import page
/// both ask for it.
public enum OrderState {
    /// Paid for, whether it was sent already or not.
    PAID("paid"),
    /// Not paid yet, or in dispute.
    OPEN("not settled"),
    /// Never became a sale.
    CANCELLED("cancelled"),
    /// The money went back.
    REFUNDED("refunded");

    private static final int LONGEST = 40;
    private static final String FILE = "order-states.json";

    private final String label;

    OrderState(String label) {
        this.label = label;
    }

    /// The stable id, such as `cancelled`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Sentence label() {
        return Sentence.of(label);
    }

    /// True where the order is no sale.
    public boolean isVoid() {
        return this == CANCELLED || this == REFUNDED;
    }

    /// The state that a status says; empty where the word is not known.
    public static Optional<OrderState> of(String status) {
        var word = key(status);
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        var known = Known.WORDS.getOrDefault(word, word.startsWith("wc") ? Known.WORDS.get(word.substring(2)) : null);
        if (known != null) {
            return Optional.of(known);
        }
        return Known.PARTS.entrySet().stream().filter(p -> word.contains(p.getKey())).map(Map.Entry::getValue)
                .max(java.util.Comparator.naturalOrder());
    }

    /// The words of some states in the form in which they are compared: lower case, without spaces and the signs between words.
    public static Set<String> words(Predicate<OrderState> which) {
        return Known.WORDS.entrySet().stream().filter(w -> which.test(w.getValue())).map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /// What, within a longer word that is not known, says that state.
    public static Set<String> parts(OrderState state) {
        return Known.PARTS.entrySet().stream().filter(p -> p.getValue() == state).map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /// The version of the list of words.
    public static String version() {
        return Known.VERSION;
    }

    /// The form in which words are compared: half width, lower case, without spaces and the signs between words.
    private static String key(String status) {
        var half = Normalizer.normalize(status, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(half.length());
        half.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /// Read when the first word is asked for.
    private static final class Known {
        private static final Map<String, OrderState> WORDS = new HashMap<>();
        private static final Map<String, OrderState> PARTS = new HashMap<>();
        private static final String VERSION = read();

        private static String read() {
            var version = "";
            try (var in = OrderState.class.getResourceAsStream(FILE); var parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
                var key = "";
                OrderState state = OPEN;
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                        key = parser.currentName();
                    } else if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                        version = parser.getString();
                    } else if (parser.currentToken() == JsonToken.VALUE_STRING && key.equals("state")) {
                        state = valueOf(parser.getString().toUpperCase(Locale.ROOT));
                    } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
                        (key.equals("has") ? PARTS : WORDS).put(key(parser.getString()), state);
                    }
                }
                return version;
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
        }
    }
}
