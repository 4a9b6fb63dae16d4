package merchant.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import merchant.text.Sentence;

/// What a user wants to know: the catalogue's first level.
///
/// @param id kebab-case, stable
/// @param asks the question as the user would ask it
/// @param help what one gets, in a sentence
/// @param outcome two or three words on what comes out, for the card
/// @param action the verb on the wizard's last button, such as "Forecast"
/// @param result what its results are called, such as "Order list"
/// @param methods best choice for most users first
public record Question(String id, Sentence asks, Sentence help, Sentence outcome, Sentence action, Sentence result,
        List<Method> methods) {
    public Question {
        methods = List.copyOf(methods);
    }

    /// A question whose results are called as its action.
    public Question(String id, Sentence asks, Sentence help, Sentence outcome, Sentence action, List<Method> methods) {
        this(id, asks, help, outcome, action, action, methods);
    }

    public Optional<Method> method(String id) {
        return methods.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /// The columns that its methods need, each once, in the methods' order.
    public List<Need> roles() {
        var needs = new LinkedHashMap<String, Need>();
        methods.forEach(m -> m.roles().forEach(n -> needs.putIfAbsent(n.id(), n)));
        return List.copyOf(needs.values());
    }
}
