package merchant.ui.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.text.Sentence;
import merchant.work.Cancelled;
import merchant.work.Progress;

/// A method that answers nothing: it stands in for one that is slow, or fails, so that the pictures of `--shot` show these
/// states on every machine. It is in no catalogue.
///
/// @param like the method whose name, parameters and columns it borrows
/// @param ends how it ends
record Staged(Method like, Ending ends) implements Method {
    private static final double SHARE = 0.26;

    /// How a run of it ends.
    enum Ending {
        NEVER, FAULT, TOO_LITTLE
    }

    @Override
    public String id() {
        return like.id();
    }

    @Override
    public Sentence label() {
        return like.label();
    }

    @Override
    public Sentence help() {
        return like.help();
    }

    @Override
    public List<Parameter> parameters() {
        return like.parameters();
    }

    @Override
    public List<Need> roles() {
        return like.roles();
    }

    @Override
    public Optional<Sentence> obstacle(Input input) {
        return Optional.empty();
    }

    @Override
    public Result run(Input input, Settings settings, long seed, Progress progress) {
        throw switch (ends) {
            case FAULT -> new IllegalStateException("staged for a picture", new ArithmeticException("a cause"));
            case TOO_LITTLE -> Problem.data(Sentence.of("There are {0} weeks of data, and {1} are needed to see a yearly season.", 31, 104),
                    Sentence.of("From {0} on there will be enough; until then, ask for a forecast without a season.", LocalDate.of(2027, 5, 3)));
            case NEVER -> waited(progress);
        };
    }

    private static RuntimeException waited(Progress progress) {
        progress.say(Sentence.of("Testing on the past: {0} of {1} series", 312, 1_200));
        progress.report(SHARE);
        while (!progress.cancelled()) {
            LockSupport.parkNanos(20_000_000);
        }
        return new Cancelled();
    }
}
