package merchant.problem;

import java.util.Optional;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Something that the user can be told: what happened, and what to do about it. The cause is for the log.
///
/// Thrown where it is found, caught once at the boundary (page, command line), where it is logged and shown.
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Who has to do something, and with which exit code the command line ends.
    public enum Kind {
        /// The request is wrong: no such file, column, method, parameter (exit 2).
        REQUEST(2),
        /// The data cannot answer the question (exit 3).
        DATA(3),
        /// A fault of the program or of the machine (exit 1).
        FAULT(1);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;
    private final transient Sentence happened;
    private final transient @Nullable Sentence remedy;

    private Problem(Kind kind, Sentence happened, @Nullable Sentence remedy, @Nullable Throwable cause) {
        super(remedy == null ? happened.toString() : happened + " " + remedy, cause);
        this.kind = kind;
        this.happened = happened;
        this.remedy = remedy;
    }

    /// The request names something that is not there or not allowed.
    public static Problem request(Sentence happened, Sentence remedy) {
        return new Problem(Kind.REQUEST, happened, remedy, null);
    }

    /// The request is wrong, and a lower layer said why.
    public static Problem request(Sentence happened, Sentence remedy, @Nullable Throwable cause) {
        return new Problem(Kind.REQUEST, happened, remedy, cause);
    }

    /// The data cannot answer; `remedy` says what is missing or how much more is needed.
    public static Problem data(Sentence happened, Sentence remedy) {
        return new Problem(Kind.DATA, happened, remedy, null);
    }

    /// The program or the machine failed.
    public static Problem fault(Sentence happened, Sentence remedy, @Nullable Throwable cause) {
        return new Problem(Kind.FAULT, happened, remedy, cause);
    }

    /// A fault that nobody foresaw, made from what was thrown; a problem stays what it is.
    public static Problem unforeseen(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        return fault(Sentence.of("Something went wrong inside the program."),
                Sentence.of("Your data is unchanged; try again, and report it with its details if it happens again."), thrown);
    }

    public Kind kind() {
        return kind;
    }

    public Sentence happened() {
        return happened;
    }

    public Optional<Sentence> remedy() {
        return Optional.ofNullable(remedy);
    }

    /// Both sentences as one, for one line on the command line.
    public Sentence sentence() {
        return remedy == null ? happened : Sentence.of("{0} {1}", happened, remedy);
    }
}
