package merchant.table.step;

import java.util.List;
import merchant.text.Sentence;

/// A test of one column's value, as a form and a file hold it: values are text. It means what [merchant.table.view.Condition] says, so that a filter of
/// the grid and the step made of it keep the same rows: a test and its contrary split the rows, letters' case does not matter where text is searched, and a
/// day stands for all of it.
///
/// @param values what is compared with, as text; none for [Test#MISSING] and [Test#PRESENT], two for [Test#BETWEEN] and [Test#OUTSIDE], else one or more
public record Condition(String column, Test test, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }

    /// How a value is tested.
    public enum Test {
        IS("is"),
        IS_NOT("is not"),
        ONE_OF("is one of"),
        NOT_ONE_OF("is none of"),
        LESS("is less than"),
        AT_MOST("is at most"),
        GREATER("is more than"),
        AT_LEAST("is at least"),
        BETWEEN("is between"),
        OUTSIDE("is outside"),
        CONTAINS("contains"),
        LACKS("does not contain"),
        STARTS("starts with"),
        ENDS("ends with"),
        MISSING("is missing"),
        PRESENT("is not missing");

        private final String label;

        Test(String label) {
            this.label = label;
        }

        public Sentence label() {
            return Sentence.of(label);
        }

        /// True where nothing is compared with.
        public boolean bare() {
            return this == MISSING || this == PRESENT;
        }

        /// True where any number of values may be named.
        public boolean several() {
            return this == ONE_OF || this == NOT_ONE_OF;
        }

        /// True where two values are named.
        public boolean range() {
            return this == BETWEEN || this == OUTSIDE;
        }
    }
}
