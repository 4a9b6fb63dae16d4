package merchant.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import merchant.text.Sentence;

/// What a column tells of a single person, beside its role: such columns can be pseudonymised and are named before anything leaves
/// the computer. A customer's number alone is none, because it names nobody outside the shop.
public enum Personal {
    NAME("a person's name"),
    PHONE("a phone number"),
    ADDRESS("a postal address"),
    EMAIL("an e-mail address");

    private final String label;

    Personal(String label) {
        this.label = label;
    }

    /// The stable id, such as `phone`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Sentence label() {
        return Sentence.of(label);
    }

    /// The kind with this id.
    public static Optional<Personal> ofId(String id) {
        return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
    }
}
