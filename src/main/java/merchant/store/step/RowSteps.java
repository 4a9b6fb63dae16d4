package merchant.store.step;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.step.Condition;
import merchant.table.step.Step;
import merchant.text.Sentence;

/// Steps that choose and order rows.
final class RowSteps {
    private final Shape in;
    private final String from;

    RowSteps(Shape in, String from) {
        this.in = in;
        this.from = from;
    }

    Compiled filter(Step.Filter step) {
        if (step.conditions().isEmpty()) {
            throw Problem.request(Sentence.of("There is no condition."), Sentence.of("Add one."));
        }
        var test = step.conditions().stream().map(c -> "(" + condition(c) + ")").collect(Collectors.joining(step.all() ? " AND " : " OR "));
        return where(test, step.keep());
    }

    /// A row for which the test has no answer does not pass it.
    Compiled where(String test, boolean keep) {
        var select = in.select().all();
        return new Compiled(select.sql("rowid", "FROM " + from + " WHERE " + (keep ? "" : "NOT ") + "coalesce(" + test + ", false)"), select.shape(), false,
                Compiled.Effort.SCAN, List.of());
    }

    private String condition(Condition c) {
        var field = in.field(c.column());
        var column = in.ref(c.column());
        if (c.test().bare()) {
            return (c.test() == Condition.Test.PRESENT ? "NOT " : "") + "(" + ColumnSteps.missing(field, column) + ")";
        }
        int wanted = c.test() == Condition.Test.BETWEEN ? 2 : 1;
        if (c.values().size() < wanted || c.values().size() > wanted && !c.test().several() || c.test() == Condition.Test.BETWEEN && c.values().size() > 2) {
            throw Problem.request(Sentence.of("The condition on \"{0}\" lacks its value.", c.column()), Sentence.of("Write what to compare with."));
        }
        if (c.test().ofText()) {
            return search(c, Values.text(column, field.type()));
        }
        return compare(c.test(), field, column, c.values().stream().map(v -> Values.literal(field, v)).toList());
    }

    private static String search(Condition c, String text) {
        var wanted = Sql.text(c.values().getFirst());
        return switch (c.test()) {
            case STARTS -> "starts_with(" + text + ", " + wanted + ")";
            case ENDS -> "ends_with(" + text + ", " + wanted + ")";
            default -> "contains(" + text + ", " + wanted + ")";
        };
    }

    /// Missing values pass none of these, nor does a number that is none, which DuckDB takes for the largest.
    private static String compare(Condition.Test test, Field field, String column, List<String> values) {
        var first = values.getFirst();
        var list = "(" + String.join(", ", values) + ")";
        var said = switch (test) {
            case IS -> column + " = " + first;
            case IS_NOT -> column + " <> " + first;
            case ONE_OF -> column + " IN " + list;
            case NOT_ONE_OF -> column + " NOT IN " + list;
            case LESS -> column + " < " + first;
            case AT_MOST -> column + " <= " + first;
            case GREATER -> column + " > " + first;
            case AT_LEAST -> column + " >= " + first;
            case BETWEEN -> column + " BETWEEN " + first + " AND " + values.get(1);
            case CONTAINS, STARTS, ENDS, MISSING, PRESENT -> throw new IllegalArgumentException(test.toString());
        };
        return field.type() == Type.DECIMAL ? "NOT isnan(" + column + ") AND " + said : said;
    }

    /// The first of equal rows is the one whose number is the smallest of theirs.
    Compiled deduplicate(Step.Deduplicate step) {
        step.columns().forEach(in::field);
        var keys = step.columns().isEmpty() ? in.fields().stream().map(Field::name).toList() : step.columns();
        var group = keys.stream().map(in::ref).collect(Collectors.joining(", "));
        var select = in.select().all();
        return new Compiled(select.sql("rowid", "FROM " + from + " WHERE rowid IN (SELECT " + (step.last() ? "max" : "min") + "(rowid) FROM " + from
                + " GROUP BY " + group + ")"), select.shape(), false, Compiled.Effort.ORDER, List.of());
    }

    Compiled sort(Step.Sort step) {
        if (step.by().isEmpty()) {
            throw Problem.request(Sentence.of("No column is chosen."), Sentence.of("Choose one to sort by."));
        }
        var order = step.by().stream().map(b -> in.ref(b.column()) + (b.descending() ? " DESC" : " ASC") + " NULLS LAST").collect(Collectors.joining(", "));
        var select = in.select().all();
        return new Compiled(select.sql("row_number() OVER (ORDER BY " + order + ", rowid) - 1", "FROM " + from), select.shape(), true,
                Compiled.Effort.ORDER, List.of());
    }

    Compiled withoutCancelled(Step.WithoutCancelled step) {
        var tests = new java.util.ArrayList<String>();
        if (!step.status().isEmpty() && !step.states().isEmpty()) {
            var field = in.field(step.status());
            tests.add(in.ref(step.status()) + " IN (" + Set.copyOf(step.states()).stream().sorted().map(s -> Values.literal(field, s))
                    .collect(Collectors.joining(", ")) + ")");
        }
        if (!step.quantity().isEmpty()) {
            tests.add(in.number(step.quantity()) + " < 0");
        }
        if (tests.isEmpty()) {
            throw Problem.request(Sentence.of("Nothing says which orders were cancelled."), Sentence.of("Choose the column of order states, or the quantity."));
        }
        return where(tests.stream().map(t -> "coalesce(" + t + ", false)").collect(Collectors.joining(" OR ")), false);
    }
}
