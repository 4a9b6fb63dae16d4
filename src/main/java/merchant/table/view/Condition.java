package merchant.table.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import merchant.text.Part;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// What a row must fulfil to be shown. Values are of the column's type: Long or Double for numbers, LocalDate or LocalDateTime for
/// dates and time stamps (a day stands for all of it), Boolean, String.
///
/// A condition and its contrary split the rows: "is not" and "does not contain" let rows without a value pass, as a reader expects of
/// "everything but", and "is" and "contains" never do.
public sealed interface Condition {
    /// How many values a condition names before it says how many more there are.
    int NAMED = 3;

    /// The column that is judged.
    String field();

    /// The condition in words, for the chip above the grid and for a step's name.
    Sentence words();

    /// One of these values, or none of them.
    ///
    /// @param values the values; never null
    /// @param missing true where a missing value belongs to them
    /// @param except true for all rows but these
    record OneOf(String field, List<Object> values, boolean missing, boolean except) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public Sentence words() {
            var named = new ArrayList<Object>();
            values.stream().limit(NAMED).forEach(v -> named.add(Plain.of(v)));
            if (missing) {
                named.addFirst(Sentence.of("missing"));
            }
            if (values.size() > NAMED) {
                named.add(Sentence.counted(values.size() - NAMED, "{0} more", "{0} more"));
            }
            var list = named.isEmpty() ? Sentence.of("nothing") : Part.listing(Collections.unmodifiableList(named));
            if (named.size() < 2) {
                return except ? Sentence.of("{0} is not {1}", field, list) : Sentence.of("{0} is {1}", field, list);
            }
            return except ? Sentence.of("{0} is none of {1}", field, list) : Sentence.of("{0} is one of {1}", field, list);
        }
    }

    /// How a value is compared.
    enum Comparison {
        EQUAL("="), NOT_EQUAL("≠"), LESS("<"), AT_MOST("≤"), MORE(">"), AT_LEAST("≥");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /// Compared with a value.
    record Compare(String field, Comparison how, Object value) implements Condition {
        @Override
        public Sentence words() {
            return Sentence.of("{0} {1} {2}", field, how.sign(), Plain.of(value));
        }
    }

    /// From a value to a value.
    ///
    /// @param below true where the last value is not included
    record Between(String field, Object from, Object to, boolean below) implements Condition {
        /// Both included.
        public Between(String field, Object from, Object to) {
            this(field, from, to, false);
        }

        @Override
        public Sentence words() {
            return below ? Sentence.of("{0} from {1} to below {2}", field, Plain.of(from), Plain.of(to))
                    : Sentence.of("{0} from {1} to {2}", field, Plain.of(from), Plain.of(to));
        }
    }

    /// Below a value or above another, such as what lies beyond the fences of a box plot.
    record Outside(String field, Object low, Object high) implements Condition {
        @Override
        public Sentence words() {
            return Sentence.of("{0} below {1} or above {2}", field, Plain.of(low), Plain.of(high));
        }
    }

    /// Where a piece of text must stand.
    enum Place { ANYWHERE, NOWHERE, START, END }

    /// Has a piece of text, whatever the case of its letters. Columns that hold no text are judged as they are written out.
    record Text(String field, Place place, String text) implements Condition {
        @Override
        public Sentence words() {
            return switch (place) {
                case ANYWHERE -> Sentence.of("{0} contains \"{1}\"", field, text);
                case NOWHERE -> Sentence.of("{0} does not contain \"{1}\"", field, text);
                case START -> Sentence.of("{0} starts with \"{1}\"", field, text);
                case END -> Sentence.of("{0} ends with \"{1}\"", field, text);
            };
        }
    }

    /// Has no value, or has one. An empty text is none.
    record Missing(String field, boolean missing) implements Condition {
        @Override
        public Sentence words() {
            return missing ? Sentence.of("{0} is missing", field) : Sentence.of("{0} is not missing", field);
        }
    }

    /// The condition that a row has this value, null for none.
    static Condition is(String field, @Nullable Object value, boolean except) {
        return new OneOf(field, value == null ? List.of() : List.of(value), value == null, except);
    }
}
