package merchant.ui.result.part;

import java.util.List;
import merchant.method.Question;
import merchant.text.Sentence;
import merchant.ui.shell.Navigator;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import merchant.workspace.Workspace;

/// What every view of a result needs at hand.
///
/// @param questions the catalogue's, for the names of methods and parameters
public record Desk(Words words, Theme theme, Workspace workspace, Navigator navigator, List<Question> questions) {
    public Desk {
        questions = List.copyOf(questions);
    }

    public String say(Sentence sentence) {
        return words.say(sentence);
    }

    /// The name of a method; its id where the catalogue does not have it (any more).
    public Sentence method(String question, String method) {
        return questions.stream().filter(q -> q.id().equals(question)).flatMap(q -> q.method(method).stream()).findFirst()
                .map(m -> m.label()).orElseGet(() -> Sentence.verbatim(method));
    }
}
