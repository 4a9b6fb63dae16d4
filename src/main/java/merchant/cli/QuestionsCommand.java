package merchant.cli;

import java.util.List;
import java.util.concurrent.Callable;
import merchant.catalogue.Catalogue;
import merchant.method.Method;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Question;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Lists the catalogue, or one question with its methods, roles and parameters.
@Command(name = "questions", description = "the catalogue, or one question with methods, roles and parameters")
final class QuestionsCommand implements Callable<Integer> {
    private static final int WIDTH = 18;

    @ParentCommand
    private Main main;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "a question's id")
    private @Nullable String id;

    @Override
    public Integer call() {
        var console = main.console();
        if (id == null) {
            Catalogue.questions().forEach(q -> row(console, "", q.id(), console.say(q.asks())));
        } else {
            describe(Lookup.question(id), console);
        }
        return 0;
    }

    private static void describe(Question question, Console console) {
        console.line(question.id() + ": " + console.say(question.asks()));
        console.line(question.help());
        heading(console, Sentence.of("Roles (--map ROLE=COLUMN)"));
        question.roles().forEach(n -> row(console, "  ", n.id(), role(n, console)));
        heading(console, Sentence.of("Methods (--method METHOD)"));
        question.methods().forEach(m -> row(console, "  ", m.id(), console.say(Sentence.of("{0}. {1}", m.label(), m.help()))));
        heading(console, Sentence.of("Parameters (--set PARAMETER=VALUE)"));
        for (var parameter : parameters(question)) {
            var takers = question.methods().stream().filter(m -> takes(m, parameter)).map(Method::id).toList();
            var only = takers.size() == question.methods().size() ? "" : " [" + String.join(", ", takers) + "]";
            row(console, "  ", parameter.key(), console.say(Sentence.of("{0}. {1} {2}", parameter.label(), parameter.help(),
                    takes(parameter))) + only);
        }
    }

    /// What a parameter takes, and what it is at first where that is anything.
    private static Sentence takes(Parameter parameter) {
        var initial = parameter.initial();
        return initial.toString().isBlank() || initial.equals(List.of()) ? Sentence.of("Takes {0}; at first empty.", parameter.bounds())
                : Sentence.of("Takes {0}; at first {1}.", parameter.bounds(), initial);
    }

    private static void heading(Console console, Sentence words) {
        console.line("");
        console.line(words);
    }

    private static String role(Need need, Console console) {
        return console.say(need.required() ? Sentence.of("{0}. {1}", need.label(), need.help())
                : Sentence.of("{0} (optional). {1}", need.label(), need.help()));
    }

    private static List<Parameter> parameters(Question question) {
        return question.methods().stream().flatMap(m -> m.parameters().stream()).distinct().toList();
    }

    private static boolean takes(Method method, Parameter parameter) {
        return method.parameters().contains(parameter);
    }

    private static void row(Console console, String indent, String id, String text) {
        console.line(indent + id + " ".repeat(Math.max(2, WIDTH - id.length())) + text);
    }
}
