package merchant.text;

import java.time.LocalDate;
import java.util.List;

/// What fills a place of a [Sentence]: numbers and dates are written in the manner of the language chosen later.
public sealed interface Part {

    /// Text that is not translated: names of columns, files, products.
    record Words(String words) implements Part {}

    /// A whole number, written with grouping.
    record Count(long count) implements Part {}

    /// A number with a stated count of decimals; `decimals` −1 means three significant digits, whole from 1,000 on.
    record Amount(double amount, int decimals) implements Part {
        private static final double WHOLE_FROM = 1_000;

        /// A sum of money for a headline: its cents are told below 1,000 alone.
        public static Amount ofSum(double money) {
            return new Amount(money, Math.abs(money) < WHOLE_FROM ? 2 : 0);
        }
    }

    /// A share between 0 and 1 (or beyond), written as a percentage.
    record Percent(double share, int decimals) implements Part {}

    /// A calendar day.
    record Day(LocalDate day) implements Part {}

    /// A sentence in a sentence.
    record Inner(Sentence sentence) implements Part {}

    /// What is called otherwise in the window than at the command line, such as a setting and the option that sets it.
    record Way(Sentence window, Sentence command) implements Part {}

    /// Several parts, joined as the language joins a list.
    record Listing(List<Part> parts) implements Part {
        public Listing {
            parts = List.copyOf(parts);
        }
    }

    /// A share written as a whole percentage.
    static Part percent(double share) {
        return new Percent(share, 0);
    }

    /// A listing of anything that [#of] takes.
    static Part listing(List<?> parts) {
        return new Listing(parts.stream().map(Part::of).toList());
    }

    /// The part that fits a plain value.
    static Part of(Object value) {
        return switch (value) {
            case Part part -> part;
            case Sentence sentence -> new Inner(sentence);
            case Double amount -> new Amount(amount, -1);
            case Float amount -> new Amount(amount, -1);
            case Number count -> new Count(count.longValue());
            case LocalDate day -> new Day(day);
            default -> new Words(value.toString());
        };
    }
}
