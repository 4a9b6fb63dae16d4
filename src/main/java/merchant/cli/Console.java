package merchant.cli;

import java.io.PrintStream;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.text.Translator;

/// Where a command writes, and in which language.
///
/// @param out answers
/// @param err messages, one line each
record Console(PrintStream out, PrintStream err, Translator translator) {

    void line(Sentence sentence) {
        out.println(translator.say(sentence));
    }

    void line(String text) {
        out.println(text);
    }

    String say(Sentence sentence) {
        return translator.say(sentence);
    }

    void message(Sentence sentence) {
        err.println(oneLine(translator.say(sentence)));
    }

    /// Tells a problem in one line; with its trace where that was asked for.
    void problem(Problem problem, boolean debug) {
        message(problem.sentence());
        if (debug) {
            problem.printStackTrace(err);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
