package merchant.cli;

import java.util.List;
import merchant.catalogue.Catalogue;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Question;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.text.Part;
import merchant.text.Sentence;

/// Finds what a request names; where it is not there, the message names the nearest right word.
final class Lookup {
    private Lookup() {}

    static Question question(String id) {
        var all = Catalogue.questions();
        return all.stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow(() -> unknown(
                Sentence.of("There is no question \"{0}\".", id), id, all.stream().map(Question::id).toList()));
    }

    static Method method(Question question, String id) {
        return question.method(id).orElseThrow(() -> unknown(Sentence.of("The question \"{0}\" has no method \"{1}\".", question.id(), id),
                id, question.methods().stream().map(Method::id).toList()));
    }

    static Need role(Method method, String id) {
        return method.roles().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow(() -> unknown(
                Sentence.of("The method \"{0}\" has no role \"{1}\".", method.id(), id), id,
                method.roles().stream().map(Need::id).toList()));
    }

    private static Problem unknown(Sentence happened, String word, List<String> known) {
        return Problem.request(happened, Nearest.to(word, known).map(n -> Sentence.of("Did you mean \"{0}\"?", n))
                .orElseGet(() -> Sentence.of("These are there: {0}.", Part.listing(known))));
    }
}
