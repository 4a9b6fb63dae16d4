package merchant.store.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.formula.Formula;
import merchant.table.step.Condition;
import merchant.table.step.Measure;
import merchant.table.step.Step;
import merchant.text.Part;
import merchant.text.Sentence;

/// Which columns a step works on and which it makes or changes, so that all that lacks is told at once, and a step that waits for another is told apart from one that
/// cannot be done.
public final class StepColumns {
    private StepColumns() {}

    /// The columns that a step names and that are not there, in the order in which it names them.
    ///
    /// @param fields the columns before it
    /// @param more columns that will be there once earlier steps fit
    public static List<String> lacking(Step step, List<Field> fields, Collection<String> more) {
        var lacking = new LinkedHashSet<>(named(step, fields));
        fields.forEach(f -> lacking.remove(f.name()));
        lacking.removeAll(more);
        lacking.remove("");
        return List.copyOf(lacking);
    }

    /// Why a step cannot be done without these columns; two at least.
    public static Problem problem(List<String> lacking) {
        return Problem.request(Sentence.of("There are no columns {0} here.", Part.listing(lacking.stream().map(n -> Sentence.of("\"{0}\"", n)).toList())),
                Sentence.of("Edit the step and choose other columns, or remove the step."));
    }

    private static Set<String> named(Step step, List<Field> fields) {
        var names = new LinkedHashSet<String>();
        switch (step) {
            case Step.Filter s -> s.conditions().stream().map(Condition::column).forEach(names::add);
            case Step.Where s -> names.addAll(Formula.unknown(s.formula(), fields));
            case Step.Derive s -> names.addAll(Formula.unknown(s.formula(), fields));
            case Step.Fill s -> names.addAll(List.of(s.column(), s.within()));
            case Step.Drop s -> names.addAll(s.columns());
            case Step.Rename s -> names.add(s.column());
            case Step.Retype s -> names.add(s.column());
            case Step.Split s -> names.add(s.column());
            case Step.Part s -> names.add(s.by());
            case Step.Join s -> s.keys().forEach(k -> names.add(k.left()));
            case Step.Append s -> { }
            case Step.Group s -> {
                names.addAll(s.by());
                s.measures().stream().map(Measure::column).forEach(names::add);
            }
            case Step.Pivot s -> {
                names.addAll(s.rows());
                names.addAll(List.of(s.column(), s.measured()));
            }
            case Step.Bucket s -> names.add(s.column());
            case Step.Deduplicate s -> names.addAll(s.columns());
            case Step.Pseudonymise s -> names.addAll(s.columns());
            case Step.Sort s -> s.by().forEach(b -> names.add(b.column()));
            case Step.WithoutCancelled s -> names.addAll(List.of(s.status(), s.quantity()));
            case Step.Sales s -> names.addAll(List.of(s.date(), s.by(), s.quantity(), s.amount()));
            case Step.Customers s -> names.addAll(List.of(s.customer(), s.date(), s.order(), s.amount(), s.category()));
            case Step.Baskets s -> names.addAll(List.of(s.order(), s.product()));
            case Step.Ratings s -> names.addAll(List.of(s.customer(), s.product(), s.order()));
        }
        return names;
    }

    /// The columns that a step makes or changes; empty where it makes other columns altogether, or some that only the data tells.
    public static Optional<List<String>> made(Step step) {
        return switch (step) {
            case Step.Derive s -> Optional.of(List.of(s.name().strip()));
            case Step.Fill s -> Optional.of(List.of(s.column()));
            case Step.Rename s -> Optional.of(List.of(s.column(), s.name().strip()));
            case Step.Retype s -> Optional.of(List.of(s.column()));
            case Step.Split s -> Optional.of(s.names().stream().map(String::strip).toList());
            case Step.Part s -> Optional.of(List.of(s.name().strip()));
            case Step.Bucket s -> Optional.of(List.of(s.name().strip()));
            case Step.Pseudonymise s -> Optional.of(s.columns());
            case Step.Join s -> {
                var names = new ArrayList<>(s.columns());
                s.columns().forEach(c -> names.add(c + " (" + s.table() + ")"));
                yield Optional.of(names);
            }
            case Step.Filter s -> Optional.of(List.of());
            case Step.Where s -> Optional.of(List.of());
            case Step.Drop s -> Optional.of(List.of());
            case Step.Deduplicate s -> Optional.of(List.of());
            case Step.Sort s -> Optional.of(List.of());
            case Step.WithoutCancelled s -> Optional.of(List.of());
            case Step.Append s -> Optional.empty();
            case Step.Group s -> Optional.empty();
            case Step.Pivot s -> Optional.empty();
            case Step.Sales s -> Optional.empty();
            case Step.Customers s -> Optional.empty();
            case Step.Baskets s -> Optional.empty();
            case Step.Ratings s -> Optional.empty();
        };
    }
}
