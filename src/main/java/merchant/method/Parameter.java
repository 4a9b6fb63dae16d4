package merchant.method;

import java.util.List;
import java.util.Optional;
import merchant.text.Sentence;

/// A setting of a method. Immutable, no value in it, no window in it: the form, the command line's `--set`, the help and the
/// tests' valid and invalid values are made from it.
public sealed interface Parameter {
    /// Key, label, help and when it is shown.
    About about();

    /// Kebab-case, stable, such as `horizon`.
    default String key() {
        return about().key();
    }

    default Sentence label() {
        return about().label();
    }

    /// One line.
    default Sentence help() {
        return about().help();
    }

    /// The value at first: Long, Double, Boolean, String, or List of String.
    Object initial();

    /// True where only those who know will want it; the form folds it away.
    default boolean advanced() {
        return about().advanced();
    }

    /// When the form shows it; empty means always.
    default Optional<Condition> shownWhen() {
        return about().shownWhen();
    }

    /// What is wrong with a value, or empty.
    Optional<Sentence> problem(Object value);

    /// The allowed values in words, such as "a whole number from 1 to 1,000".
    Sentence bounds();

    /// Shown only while another parameter has one of these values.
    record Condition(String key, List<Object> values) {
        public Condition {
            values = List.copyOf(values);
        }
    }

    /// What all parameters have: made first, then given its kind.
    record About(String key, Sentence label, Sentence help, boolean advanced, Optional<Condition> shownWhen) {
        /// A parameter that everybody sees.
        public static About of(String key, String label, String help) {
            return new About(key, Sentence.of(label), Sentence.of(help), false, Optional.empty());
        }

        /// The same, folded under "advanced".
        public About asAdvanced() {
            return new About(key, label, help, true, shownWhen);
        }

        /// The same, shown only while another parameter has one of these values.
        public About when(String other, Object... values) {
            return new About(key, label, help, advanced, Optional.of(new Condition(other, List.of(values))));
        }
    }

    /// A whole number between two bounds, both included.
    record Whole(About about, long initialWhole, long least, long most) implements Parameter {
        @Override
        public Object initial() {
            return initialWhole;
        }

        @Override
        public Optional<Sentence> problem(Object value) {
            return value instanceof Long whole && whole >= least && whole <= most ? Optional.empty() : Optional.of(mustBe());
        }

        @Override
        public Sentence bounds() {
            return Sentence.of("a whole number from {0} to {1}", least, most);
        }
    }

    /// A decimal number between two bounds, both included.
    record Real(About about, double initialReal, double least, double most) implements Parameter {
        @Override
        public Object initial() {
            return initialReal;
        }

        @Override
        public Optional<Sentence> problem(Object value) {
            return value instanceof Double real && real >= least && real <= most ? Optional.empty() : Optional.of(mustBe());
        }

        @Override
        public Sentence bounds() {
            return Sentence.of("a number from {0} to {1}", least, most);
        }
    }

    /// One of several named values.
    record Choice(About about, String initialChoice, List<Option> options) implements Parameter {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Object initial() {
            return initialChoice;
        }

        @Override
        public Optional<Sentence> problem(Object value) {
            return options.stream().anyMatch(o -> o.id().equals(value)) ? Optional.empty() : Optional.of(mustBe());
        }

        @Override
        public Sentence bounds() {
            return Sentence.of("one of {0}", merchant.text.Part.listing(options.stream().map(Option::id).toList()));
        }
    }

    /// A value of a choice.
    record Option(String id, Sentence label) {}

    /// Yes or no.
    record Flag(About about, boolean initialFlag) implements Parameter {
        @Override
        public Object initial() {
            return initialFlag;
        }

        @Override
        public Optional<Sentence> problem(Object value) {
            return value instanceof Boolean ? Optional.empty() : Optional.of(mustBe());
        }

        @Override
        public Sentence bounds() {
            return Sentence.of("yes or no");
        }
    }

    /// Free text of bounded length.
    record Text(About about, String initialText, int longest) implements Parameter {
        @Override
        public Object initial() {
            return initialText;
        }

        @Override
        public Optional<Sentence> problem(Object value) {
            return value instanceof String text && text.length() <= longest ? Optional.empty() : Optional.of(mustBe());
        }

        @Override
        public Sentence bounds() {
            return Sentence.of("text of at most {0} characters", longest);
        }
    }

    /// The sentence for any value out of bounds.
    default Sentence mustBe() {
        return Sentence.of("\"{0}\" must be {1}.", label(), bounds());
    }
}
