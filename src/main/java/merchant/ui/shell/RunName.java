package merchant.ui.shell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merchant.method.Method;
import merchant.method.Parameter;
import merchant.method.Question;
import merchant.store.RunRecord;
import merchant.text.Part;
import merchant.text.Sentence;

/// What tree and tabs call a run: its title, and before it, where another run is called the same, what tells them apart: its method where that is another one, and the settings that
/// differ. It stands first so that it is seen also where there is little room.
public final class RunName {
    private static final int NAMED = 2;
    private static final int DECIMALS = 3;

    private RunName() {}

    /// @param all the project's runs
    /// @param questions the catalogue's, for the names of methods and settings
    public static Sentence of(RunRecord run, List<RunRecord> all, List<Question> questions) {
        var alike = all.stream().filter(r -> r.id() != run.id() && r.title().equals(run.title())).toList();
        var apart = new ArrayList<Object>();
        var method = method(run, questions);
        if (alike.stream().anyMatch(r -> !r.method().equals(run.method()))) {
            apart.add(method.map(Method::label).orElseGet(() -> Sentence.verbatim(run.method())));
        }
        method.ifPresent(m -> apart.addAll(settings(run, alike.stream().filter(r -> r.method().equals(run.method())).toList(), m)));
        return apart.isEmpty() ? run.title() : Sentence.of("{0} · {1}", Part.listing(apart), run.title());
    }

    private static Optional<Method> method(RunRecord run, List<Question> questions) {
        return questions.stream().filter(q -> q.id().equals(run.question())).flatMap(q -> q.method(run.method()).stream()).findFirst();
    }

    /// The settings that others of the same name and method have otherwise, the first few: those that are not the usual ones, or that all are.
    private static List<Sentence> settings(RunRecord run, List<RunRecord> alike, Method method) {
        var apart = method.parameters().stream().filter(p -> alike.stream().anyMatch(r -> !value(r, p).equals(value(run, p)))).toList();
        var unusual = apart.stream().filter(p -> !value(run, p).equals(p.initial())).toList();
        if (!apart.isEmpty() && method.parameters().stream().allMatch(p -> value(run, p).equals(p.initial()))) {
            return List.of(Sentence.of("Usual settings"));
        }
        return (unusual.isEmpty() ? apart : unusual).stream().limit(NAMED).map(p -> said(p, value(run, p))).toList();
    }

    private static Object value(RunRecord run, Parameter parameter) {
        return run.settings().getOrDefault(parameter.key(), parameter.initial());
    }

    private static Sentence said(Parameter parameter, Object value) {
        return switch (parameter) {
            case Parameter.Choice choice -> choice.options().stream().filter(o -> o.id().equals(value)).findFirst().map(Parameter.Option::label)
                    .orElseGet(() -> Sentence.verbatim(String.valueOf(value)));
            case Parameter.Flag flag -> Boolean.TRUE.equals(value) ? flag.label() : Sentence.of("{0}: no", flag.label());
            case Parameter.Real real -> Sentence.of("{0} {1}", real.label(), value instanceof Double number ? new Part.Amount(number, decimals(number)) : String.valueOf(value));
            case Parameter.Whole whole -> Sentence.of("{0} {1}", whole.label(), value);
            case Parameter.Text text -> Sentence.of("{0}: {1}", text.label(), value);
        };
    }

    /// As many decimals as the number has.
    private static int decimals(double number) {
        return Math.clamp(BigDecimal.valueOf(number).stripTrailingZeros().scale(), 0, DECIMALS);
    }
}
