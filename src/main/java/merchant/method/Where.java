package merchant.method;

import merchant.text.Part;
import merchant.text.Sentence;

/// Where a user sets what a sentence speaks of: in the words of the window there, and as options of the command line there.
public final class Where {
    private Where() {}

    /// A parameter of the method.
    ///
    /// @param key at the command line
    /// @param label in the window
    public static Part parameter(String key, Sentence label) {
        return new Part.Way(Sentence.of("setting “{0}”", label), Sentence.of("parameter \"{0}\"", key));
    }

    /// A choice of how a file is read.
    ///
    /// @param window what is done in the window
    /// @param choice as `--read` takes it
    public static Part reading(Sentence window, String choice) {
        return new Part.Way(window, Sentence.verbatim("--read " + choice));
    }

    /// The choice of a column, as a whole remedy.
    public static Sentence column(Need need) {
        return Sentence.of("{0}", new Part.Way(Sentence.of("Choose one at the step “Columns”, under “{0}”.", need.label()), Sentence.of("Choose one with --map {0}=COLUMN.", need.id())));
    }
}
