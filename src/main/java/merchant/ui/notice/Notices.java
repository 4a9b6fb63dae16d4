package merchant.ui.notice;

import merchant.problem.Problem;
import merchant.text.Sentence;

/// Where the window says something that no page says.
public interface Notices {
    /// A message that goes away by itself.
    void tell(Sentence message);

    /// A message with one thing to do about it.
    void tell(Sentence message, Sentence action, Runnable run);

    /// What went wrong; stays until it is closed.
    void fail(Problem problem);

    /// One sentence, two answers. `run` is called on yes; Escape is no.
    void ask(Sentence question, Sentence yes, Runnable run);

    /// Asks for a line of text, such as a new name. `run` is called with what was typed; Escape is no.
    void askText(Sentence question, String first, Sentence yes, java.util.function.Consumer<String> run);

    /// Takes every message away.
    void clear();
}
