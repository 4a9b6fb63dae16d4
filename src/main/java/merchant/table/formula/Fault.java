package merchant.table.formula;

import merchant.problem.Problem;
import merchant.text.Sentence;

/// Why a text is no formula, and where.
///
/// @param from the first character that is wrong, from 0
/// @param to the character after the last that is wrong
public record Fault(int from, int to, Sentence happened, Sentence remedy) implements Parsed {
    /// The same as a problem, with the place in words.
    public Problem problem() {
        return Problem.request(Sentence.of("{0} (at character {1} of the formula)", happened, from + 1), remedy);
    }

    /// Carries a fault out of the depth of a parser.
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Stop(Fault fault) {
            super(fault.happened().toString(), null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
