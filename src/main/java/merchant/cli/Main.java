package merchant.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.text.Translator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line's entry: parses, runs one command, and turns what went wrong into one line and an exit code.
@Command(name = "workbench", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Version.class,
        description = "Turns the files a shop exports into decisions. Without a command it opens the window.",
        subcommands = {QuestionsCommand.class, InspectCommand.class, RunCommand.class, PredictCommand.class, ConvertCommand.class})
public final class Main implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Spec
    private CommandSpec spec;

    private final PrintStream out;
    private final PrintStream err;

    private final Translator words;

    private Main(PrintStream out, PrintStream err, Translator words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    /// Runs one command.
    ///
    /// @return the exit code: 0 done, 1 a fault, 2 a wrong request, 3 the data cannot answer
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        var words = Spoken.asked(arguments);
        var main = new Main(out, err, words);
        var line = new CommandLine(main);
        Spoken.translate(line, words);
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        line.setParameterExceptionHandler((problem, given) -> main.tell(wrongRequest(problem)));
        line.setExecutionExceptionHandler((thrown, command, given) -> main.tell(Problem.unforeseen(thrown)));
        try {
            return line.execute(arguments);
        } catch (Error error) {
            return main.tell(fault(error));
        }
    }

    /// An error that no exception handler sees, such as a native library that could not be unpacked.
    private static Problem fault(Error error) {
        if (error instanceof OutOfMemoryError) {
            return Problem.fault(Sentence.of("The memory that this program may use was not enough."),
                    Sentence.of("Close other programs, or give it more with -Xmx, such as java -Xmx4g -jar …"), error);
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("no space")) {
                return Problem.fault(Sentence.of("The disk that holds temporary files is full."), Sentence.of("Make room there and try again."), error);
            }
        }
        return Problem.unforeseen(error);
    }

    /// Where the commands write, in the language asked for.
    Console console() {
        return new Console(out, err, words);
    }

    private int tell(Problem problem) {
        var console = console();
        console.problem(problem, shared.debug());
        if (problem.kind() == Problem.Kind.FAULT && !shared.debug()) {
            console.message(Sentence.of("The same command with --debug prints the details."));
        }
        return problem.kind().exitCode();
    }

    /// No command: the window is the launcher's work, so what arrives here is options alone.
    @Override
    public Integer call() {
        spec.commandLine().usage(out);
        return 0;
    }

    private static Problem wrongRequest(ParameterException problem) {
        if (problem.getCause() instanceof Problem cause) {
            return cause;
        }
        var line = problem.getCommandLine();
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unknownWord(unmatched.getUnmatched().getFirst(), line);
        }
        return Spoken.wrong(problem);
    }

    private static Problem unknownWord(String word, CommandLine line) {
        List<String> known = new ArrayList<>(line.getCommandSpec().optionsMap().keySet());
        known.addAll(line.getSubcommands().keySet());
        if (!word.startsWith("-") && line.getSubcommands().isEmpty()) {
            return Problem.request(Sentence.of("\"{0}\" is one word too many.", word), Sentence.of("See {0} --help.", line.getCommandSpec().qualifiedName()));
        }
        var happened = word.startsWith("-") ? Sentence.of("There is no option \"{0}\".", word)
                : Sentence.of("There is no command \"{0}\".", word);
        return Problem.request(happened, Nearest.to(word, known).map(n -> Sentence.of("Did you mean \"{0}\"?", n))
                .orElseGet(() -> line.getSubcommands().isEmpty() ? Sentence.of("See {0} --help.", line.getCommandSpec().qualifiedName())
                        : Sentence.of("The commands are: {0}.", Part.listing(List.copyOf(line.getSubcommands().keySet())))));
    }
}
