package merchant.store.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.formula.Formula;
import merchant.table.formula.Parsed;
import merchant.table.step.Condition;
import merchant.table.step.Step;
import merchant.text.Part;
import merchant.text.Sentence;

/// Which types the columns had whose values a step compares, when the step was made. "More than 9" is another question of numbers than of text, and
/// both can be asked: so a step whose columns hold another kind of value by now does not fit, rather than say something else in silence.
public final class StepTypes {
    private StepTypes() {}

    /// The types of the columns that a step compares, by name.
    ///
    /// @param fields the columns before the step
    public static Map<String, Type> of(Step step, List<Field> fields) {
        var compared = compared(step, fields);
        return fields.stream().filter(f -> compared.contains(f.name())).collect(Collectors.toMap(Field::name, Field::type, (a, b) -> a, LinkedHashMap::new));
    }

    private static Set<String> compared(Step step, List<Field> fields) {
        var names = new TreeSet<String>();
        switch (step) {
            case Step.Filter filter -> filter.conditions().stream().filter(c -> !c.test().bare()).map(Condition::column).forEach(names::add);
            case Step.Where where -> names.addAll(named(where.formula(), fields));
            case Step.Derive derive -> names.addAll(named(derive.formula(), fields));
            case Step.Sort sort -> sort.by().forEach(b -> names.add(b.column()));
            case Step.Group group -> group.measures().forEach(m -> names.add(m.column()));
            case Step.Pivot pivot -> names.addAll(List.of(pivot.column(), pivot.measured()));
            case Step.Fill fill -> names.add(fill.column());
            case Step.WithoutCancelled without -> names.add(without.status());
            case Step.Customers customers -> names.add(customers.category());
            case Step.Drop d -> { }
            case Step.Rename r -> { }
            case Step.Retype r -> { }
            case Step.Split s -> { }
            case Step.Part p -> { }
            case Step.Join j -> { }
            case Step.Append a -> { }
            case Step.Bucket b -> { }
            case Step.Deduplicate d -> { }
            case Step.Pseudonymise p -> { }
            case Step.Sales s -> { }
            case Step.Baskets b -> { }
            case Step.Ratings r -> { }
        }
        return names;
    }

    private static Set<String> named(String formula, List<Field> fields) {
        Parsed parsed = Formula.parse(formula, fields);
        return parsed instanceof Formula fitting ? fitting.columns() : Set.of();
    }

    /// @param made the types when the step was made, as [#of] gave them
    /// @param fields the columns before the step now
    /// @throws Problem naming the columns that hold another kind of value by now
    public static void check(Map<String, Type> made, List<Field> fields) {
        var other = fields.stream().filter(f -> kind(made.getOrDefault(f.name(), f.type())) != kind(f.type())).toList();
        if (other.size() > 1) {
            throw Problem.request(Sentence.of("These columns held something else when the step was made: {0}.", Part.listing(other.stream()
                            .map(f -> Sentence.of("\"{0}\" (now {1}, then {2})", f.name(), f.type().label(), made.get(f.name()).label())).toList())),
                    Sentence.of("Change the columns' types by steps before this one, or remove this step and make it anew."));
        }
        for (var field : other) {
            var before = made.getOrDefault(field.name(), field.type());
            throw Problem.request(Sentence.of("The column \"{0}\" holds {1} now, and held {2} when the step was made.", field.name(), field.type().label(), before.label()),
                    Sentence.of("Change the column's type by a step before this one, or remove this step and make it anew."));
        }
    }

    private static int kind(Type type) {
        return switch (type) {
            case WHOLE, DECIMAL -> 0;
            case DATE, TIMESTAMP -> 1;
            case FLAG -> 2;
            case TEXT -> 3;
        };
    }
}
