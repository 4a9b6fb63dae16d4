package merchant.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.text.Language;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.text.Translator;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;

/// Help and the parser's own complaints, in the language asked for: picocli speaks English only.
final class Spoken {
    private Spoken() {}

    /// The language that the arguments ask for; English where they ask for none, or for one that is not there.
    static Translator asked(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            var tag = arguments[i].startsWith("--language=") ? arguments[i].substring("--language=".length())
                    : arguments[i].equals("--language") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (!tag.isEmpty()) {
                return Translator.of(Language.ofTag(tag)).forCommands();
            }
        }
        return Translator.ENGLISH.forCommands();
    }

    /// Translates what `--help` prints, of the command and of those below it.
    static void translate(CommandLine line, Translator words) {
        if (words.language() == Language.ENGLISH) {
            return;
        }
        var told = new ArrayList<Object[]>();
        gather(line, words, told);
        line.setResourceBundle(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return told.toArray(Object[][]::new);
            }
        });
    }

    private static void gather(CommandLine line, Translator words, List<Object[]> told) {
        var spec = line.getCommandSpec();
        spec.usageMessage().description(all(spec.usageMessage().description(), words)).synopsisHeading(words.say("Usage:") + " ")
                .synopsisSubcommandLabel(words.say("COMMAND")).commandListHeading("%n" + words.say("Commands:") + "%n")
                .abbreviateSynopsis(false);
        for (var option : spec.options()) {
            told.add(entry(spec, option.descriptionKey().isEmpty() ? stripped(option) : option.descriptionKey(), option, words));
        }
        for (var positional : spec.positionalParameters()) {
            told.add(entry(spec, positional.paramLabel() + "[" + positional.index() + "]", positional, words));
        }
        line.getSubcommands().values().forEach(below -> gather(below, words, told));
    }

    private static String stripped(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    private static Object[] entry(CommandSpec spec, String key, ArgSpec argument, Translator words) {
        return new Object[] {spec.qualifiedName(".") + "." + key, String.join(" ", all(argument.description(), words))};
    }

    private static String[] all(String[] said, Translator words) {
        return Arrays.stream(said).map(words::say).toArray(String[]::new);
    }

    /// The parser's complaint as one of ours; empty where it is of a kind that is not known here.
    static Optional<Sentence> complaint(ParameterException problem) {
        return switch (problem) {
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> Optional.of(missing(missing));
            case OverwrittenOptionException twice when twice.getOverwritten() != null -> Optional.of(
                    Sentence.of("{0} is given twice.", name(twice.getOverwritten())));
            default -> problem.getArgSpec() == null || problem.getValue() == null ? Optional.empty()
                    : Optional.of(Sentence.of("\"{0}\" does not suit {1}.", problem.getValue(), name(problem.getArgSpec())));
        };
    }

    private static Sentence missing(MissingParameterException problem) {
        var first = problem.getMissing().getFirst();
        boolean valueOnly = first.isOption() && problem.getMessage().contains("arameter for option");
        return valueOnly ? Sentence.of("{0} stands without its value, {1}.", name(first), first.paramLabel())
                : Sentence.of("What is missing: {0}.", Part.listing(problem.getMissing().stream().map(Spoken::written).toList()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String written(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : argument.paramLabel();
    }

    /// What went wrong with the arguments, as a problem.
    static Problem wrong(ParameterException problem) {
        var line = problem.getCommandLine();
        return Problem.request(complaint(problem).orElseGet(() -> Sentence.verbatim(ended(problem.getMessage()))),
                Sentence.of("See {0} --help.", line.getCommandSpec().qualifiedName()));
    }

    private static String ended(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
