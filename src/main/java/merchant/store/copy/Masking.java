package merchant.store.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import merchant.table.Ledger;
import merchant.table.formula.Formula;
import merchant.table.step.Condition;
import merchant.store.step.StepJson;
import merchant.table.step.Step;
import merchant.text.Part;
import merchant.text.Sentence;

/// Takes values out of what a project says of its tables. A value that a step names becomes a mark such as `‹1›`, the same value the same mark, so that the
/// steps still tell what was done. Numbers and days that set a bound in a comparison or a formula stay: they are no cells.
public final class Masking {
    private static final String GONE = "‹…›";
    private static final Pattern MARK = Pattern.compile("‹[0-9]+›");
    private static final Pattern BOUND = Pattern.compile("[-+]?[0-9][0-9.,:/ -]{0,24}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([ T][0-9:]{1,8})?");
    private static final Set<Condition.Test> COMPARES = Set.of(Condition.Test.LESS, Condition.Test.AT_MOST, Condition.Test.GREATER, Condition.Test.AT_LEAST,
            Condition.Test.BETWEEN, Condition.Test.OUTSIDE);
    /// Kinds of lines that speak of the file as a whole; their words are names that the program chose.
    private static final Set<String> OF_FILE = Set.of("encoding", "delimiter", "export", "line-ends", "file", "member", "members", "sheet", Ledger.PART, "renewed");

    private final Set<String> names;
    private final Map<String, String> marks = new HashMap<>();

    /// @param names words that may stay: names of columns and tables
    public Masking(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /// A sentence whose words are names only.
    public Sentence sentence(Sentence said) {
        return new Sentence(said.pattern(), said.parts().stream().map(this::part).toList());
    }

    private Part part(Part part) {
        return switch (part) {
            case Part.Words words -> names.contains(words.words()) ? words : new Part.Words(GONE);
            case Part.Inner inner -> new Part.Inner(sentence(inner.sentence()));
            case Part.Way way -> new Part.Way(sentence(way.window()), sentence(way.command()));
            case Part.Listing listing -> new Part.Listing(listing.parts().stream().map(this::part).toList());
            case Part.Amount amount -> new Part.Words(GONE);
            case Part.Day day -> new Part.Words(GONE);
            case Part.Count count -> count;
            case Part.Percent percent -> percent;
        };
    }

    /// A line of a ledger without examples and values.
    Ledger.Line line(Ledger.Line line) {
        return new Ledger.Line(line.kind(), OF_FILE.contains(line.kind()) ? line.what() : sentence(line.what()), line.count(), List.of());
    }

    /// Whether a step makes columns that are named after values.
    public static boolean namesColumns(Step step) {
        return step instanceof Step.Pivot || step instanceof Step.Customers customers && !customers.categories().isEmpty();
    }

    /// Whether a step names marks in the place of values.
    public static boolean isMasked(Step step) {
        return MARK.matcher(StepJson.write(List.of(step))).find();
    }

    /// A step that names no value.
    public Step step(Step step) {
        return switch (step) {
            case Step.Filter filter -> new Step.Filter(filter.conditions().stream().map(this::condition).toList(), filter.all(), filter.keep());
            case Step.Where where -> new Step.Where(formula(where.formula()), where.keep());
            case Step.Derive derive -> new Step.Derive(derive.name(), formula(derive.formula()));
            case Step.Fill fill -> new Step.Fill(fill.column(), fill.how(), bound(fill.value()), fill.within());
            case Step.WithoutCancelled without -> new Step.WithoutCancelled(without.status(), without.states().stream().map(this::mark).toList(), without.quantity());
            case Step.Pivot pivot -> new Step.Pivot(pivot.rows(), pivot.column(), pivot.values().stream().map(this::mark).toList(), pivot.what(), pivot.measured());
            case Step.Customers c -> new Step.Customers(c.customer(), c.date(), c.order(), c.amount(), c.category(), c.categories().stream().map(this::mark).toList(), c.cutoff(),
                    c.windows(), c.target());
            case Step.Drop drop -> drop;
            case Step.Rename rename -> rename;
            case Step.Retype retype -> retype;
            case Step.Split split -> new Step.Split(split.column(), split.separator().length() > 2 ? mark(split.separator()) : split.separator(), split.names());
            case Step.Part part -> part;
            case Step.Join join -> join;
            case Step.Append append -> append;
            case Step.Group group -> group;
            case Step.Bucket bucket -> bucket;
            case Step.Deduplicate deduplicate -> deduplicate;
            case Step.Pseudonymise pseudonymise -> pseudonymise;
            case Step.Sort sort -> sort;
            case Step.Sales sales -> sales;
            case Step.Baskets baskets -> baskets;
            case Step.Ratings ratings -> ratings;
        };
    }

    private Condition condition(Condition condition) {
        boolean compares = COMPARES.contains(condition.test());
        return new Condition(condition.column(), condition.test(), condition.values().stream().map(v -> compares ? bound(v) : mark(v)).toList());
    }

    private String formula(String formula) {
        return Formula.withTexts(formula, text -> DAY.matcher(text).matches() ? text : mark(text));
    }

    private String bound(String value) {
        return BOUND.matcher(value.strip()).matches() ? value : mark(value);
    }

    private String mark(String value) {
        return value.isBlank() ? value : marks.computeIfAbsent(value, v -> "‹" + (marks.size() + 1) + "›");
    }

    /// A ledger of a table that was left without its rows, whose first lines say what is absent.
    ///
    /// @param steps how many steps were left out, because columns behind them bear values as their names
    public Ledger ledger(Ledger ledger, long rows, int steps) {
        var lines = new ArrayList<Ledger.Line>();
        lines.add(new Ledger.Line("rows-left-out", Sentence.counted(rows, "{0} row of this table was left out when the project was written without its data.",
                "{0} rows of this table were left out when the project was written without its data."), rows, List.of()));
        if (steps > 0) {
            lines.add(new Ledger.Line("steps-left-out", Sentence.counted(steps, "{0} step of this table was left out, because values of the data name columns from there on.",
                    "{0} steps of this table were left out, because values of the data name columns from there on."), steps, List.of()));
        }
        ledger.lines().forEach(l -> lines.add(line(l)));
        return new Ledger(lines);
    }
}
