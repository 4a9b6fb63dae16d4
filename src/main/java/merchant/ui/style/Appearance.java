package merchant.ui.style;

import java.util.Arrays;
import java.util.Locale;
import merchant.text.Sentence;

/// Which of the two sets of colours the window wears.
public enum Appearance {
    SYSTEM, LIGHT, DARK;

    /// The id used by preferences and `--theme`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Sentence label() {
        return switch (this) {
            case SYSTEM -> Sentence.of("As the system");
            case LIGHT -> Sentence.of("Light");
            case DARK -> Sentence.of("Dark");
        };
    }

    /// The appearance with that id; SYSTEM where the id is unknown.
    public static Appearance ofId(String id) {
        return Arrays.stream(values()).filter(a -> a.id().equals(id)).findFirst().orElse(SYSTEM);
    }
}
