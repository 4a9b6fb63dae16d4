package merchant.store.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import merchant.problem.Problem;
import merchant.store.formula.FormulaSql;
import merchant.store.view.Clause;
import merchant.store.view.Column;
import merchant.store.view.Where;
import merchant.table.Field;
import merchant.table.OrderState;
import merchant.table.Role;
import merchant.table.Type;
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
        var where = new Where(name -> new Column(in.field(name), in.ref(name)));
        var tests = step.conditions().stream().map(c -> where.one(Values.condition(in.field(c.column()), c))).toList();
        return where(Clause.joined(step.all() ? " AND " : " OR ", tests, "TRUE").written(FormulaSql::literal), step.keep());
    }

    /// A row for which the test has no answer does not pass it.
    Compiled where(String test, boolean keep) {
        var select = in.select().all();
        return new Compiled(select.sql("rowid", "FROM " + from + " WHERE " + (keep ? "" : "NOT ") + "coalesce(" + test + ", false)"), select.shape(), false,
                Compiled.Effort.SCAN, List.of());
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
        refunds(step).ifPresent(tests::add);
        if (!step.quantity().isEmpty()) {
            tests.add(in.number(step.quantity()) + " < 0");
        }
        if (tests.isEmpty()) {
            throw Problem.request(Sentence.of("Nothing says which orders were cancelled."), Sentence.of("Choose the column of order states, or the quantity."));
        }
        var kept = where(tests.stream().map(t -> "coalesce(" + t + ", false)").collect(Collectors.joining(" OR ")), false);
        return refunds(step).map(t -> kept.note("SELECT count(*) FROM " + from + " WHERE " + t, "\"{1}\" says of {0} row that its money went back.", "\"{1}\" says of {0} rows that their money went back.",
                refundStatus(step).orElseThrow().name())).orElse(kept);
    }

    /// The same, told how many rows are of orders that are no sales: what is summed of all rows counts them.
    Compiled voidsTold(Compiled made) {
        return in.fields().stream().filter(f -> f.has(Role.STATUS) && f.type() == Type.TEXT).findFirst().map(f -> {
            var status = in.ref(f.name());
            // the words are looked up once each, and not in every row
            var words = "SELECT s FROM (SELECT DISTINCT " + status + " AS s FROM " + from + ") WHERE " + word("s") + " IN (" + listed(OrderState.words(OrderState::isVoid)) + ")";
            return made.note("SELECT count(*) FROM " + from + " WHERE " + status + " IN (" + words + ")", "\"{1}\" says of {0} row that its order was cancelled or refunded; it is counted. A step before this one can leave it out.",
                    "\"{1}\" says of {0} rows that their orders were cancelled or refunded; they are counted. A step before this one can leave them out.", f.name());
        }).orElse(made);
    }

    /// A status as the list of order states writes it.
    private static String word(String status) {
        return "regexp_replace(lower(" + status + "), '[^\\p{L}\\p{N}]', '', 'g')";
    }

    /// A column about refunds beside that of order states: an order whose money went back often goes on being called done.
    private Optional<Field> refundStatus(Step.WithoutCancelled step) {
        return in.fields().stream().filter(f -> f.has(Role.REFUND_STATUS) && f.type() == Type.TEXT && !f.name().equals(step.status())).findFirst();
    }

    private Optional<String> refunds(Step.WithoutCancelled step) {
        return refundStatus(step).map(f -> {
            var word = word(in.ref(f.name()));
            var parts = OrderState.parts(OrderState.REFUNDED).stream().sorted().map(p -> "contains(" + word + ", " + Sql.text(p) + ")").collect(Collectors.joining(" OR "));
            return "(" + word + " IN (" + listed(OrderState.words(s -> s == OrderState.REFUNDED)) + ") OR " + word + " NOT IN (" + listed(OrderState.words(s -> s != OrderState.REFUNDED)) + ") AND (" + parts + "))";
        });
    }

    private static String listed(Set<String> words) {
        return words.stream().sorted().map(Sql::text).collect(Collectors.joining(", "));
    }
}
