package merchant.table;

import java.util.Locale;
import merchant.text.Sentence;

/// The type of a column's values.
public enum Type {
    WHOLE("whole number"),
    DECIMAL("decimal number"),
    DATE("date"),
    TIMESTAMP("date and time"),
    FLAG("yes/no"),
    TEXT("text");

    private final String label;

    Type(String label) {
        this.label = label;
    }

    /// The stable id, such as `whole`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Sentence label() {
        return Sentence.of(label);
    }

    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL;
    }

    public boolean isMoment() {
        return this == DATE || this == TIMESTAMP;
    }
}
