package merchant.store.step;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.problem.Problem;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.step.Measure;
import merchant.table.step.Step;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Steps that compute a number of each group of rows.
final class GroupSteps {
    private static final int MOST_COLUMNS = 500;

    private final Shape in;
    private final String from;

    GroupSteps(Shape in, String from) {
        this.in = in;
        this.from = from;
    }

    Compiled group(Step.Group step) {
        if (step.by().isEmpty() && step.measures().isEmpty()) {
            throw Problem.request(Sentence.of("Nothing is chosen to group by or to compute."), Sentence.of("Choose a column, or a number to compute."));
        }
        var select = in.select();
        step.by().forEach(name -> select.add(in.field(name), in.ref(name)));
        for (var measure : step.measures()) {
            var name = measure.name().strip();
            if (select.fields().stream().anyMatch(f -> f.name().equals(name)) || name.isEmpty()) {
                throw Problem.request(Sentence.of("The new columns need different names."), Sentence.of("Give \"{0}\" another one.", name));
            }
            select.add(name, type(measure.what(), measure.column()), role(measure, step.by()), aggregate(measure.what(), measure.column(), null));
        }
        var by = step.by().stream().map(in::ref).collect(Collectors.joining(", "));
        var made = new Compiled(select.sql(step.by().isEmpty() ? "0" : "min(rowid)", "FROM " + from + (by.isEmpty() ? "" : " GROUP BY " + by)), select.shape(), false,
                Compiled.Effort.ORDER, List.of());
        for (var column : step.measures().stream().filter(m -> adds(m.what())).map(Measure::column).distinct().toList()) {
            made = Money.plain(in, from, column).tellGrouped(made, step.by());
        }
        return made;
    }

    /// Whether a number is computed of all rows of a group, so that it matters how often an amount stands there.
    private static boolean adds(Measure.What what) {
        return switch (what) {
            case SUM, MEAN, MEDIAN -> true;
            case ROWS, DISTINCT, LEAST, GREATEST, FIRST, LAST -> false;
        };
    }

    private @Nullable Role role(Measure measure, List<String> by) {
        if (measure.what() == Measure.What.SUM) {
            return Money.plain(in, from, measure.column()).summed(by).orElse(null);
        }
        boolean kept = switch (measure.what()) {
            case SUM, MEAN, MEDIAN, LEAST, GREATEST, FIRST, LAST -> true;
            case ROWS, DISTINCT -> false;
        };
        return kept ? in.field(measure.column()).roleOrNull() : null;
    }

    private Type type(Measure.What what, String column) {
        return switch (what) {
            case ROWS, DISTINCT -> Type.WHOLE;
            case MEAN, MEDIAN -> Type.DECIMAL;
            case SUM, LEAST, GREATEST, FIRST, LAST -> in.field(column).type();
        };
    }

    /// @param only a test that rows must pass, or null
    private String aggregate(Measure.What what, String name, @Nullable String only) {
        var filter = only == null ? "" : " FILTER (WHERE " + only + ")";
        if (what == Measure.What.ROWS) {
            return "count(*)" + filter;
        }
        var column = what.ofNumbers() ? in.number(name) : in.ref(name);
        var once = adds(what) ? Money.plain(in, from, name).measured(what, only == null ? "" : only) : Optional.<String>empty();
        if (once.isPresent()) {
            return once.get();
        }
        return switch (what) {
            case SUM -> sum(in.field(name).type(), column, filter);
            case MEAN -> ColumnSteps.mean(in.field(name).type(), column) + filter;
            case MEDIAN -> "CAST(median(" + column + ")" + filter + " AS DOUBLE)";
            case LEAST -> "min(" + column + ")" + filter;
            case GREATEST -> "max(" + column + ")" + filter;
            case DISTINCT -> "count(DISTINCT " + column + ")" + filter;
            case FIRST -> "arg_min(" + column + ", rowid)" + filter;
            case LAST -> "arg_max(" + column + ", rowid)" + filter;
            case ROWS -> throw new IllegalArgumentException(name);
        };
    }

    /// Decimal sums are compensated: a plain sum's last digits would depend on the order in which threads add.
    private static String sum(Type type, String column, String filter) {
        return type == Type.WHOLE ? "TRY_CAST(sum(" + column + ")" + filter + " AS BIGINT)" : "fsum(" + column + ")" + filter;
    }

    Compiled pivot(Step.Pivot step) {
        var field = in.field(step.column());
        if (step.values().isEmpty() || step.values().size() > MOST_COLUMNS) {
            throw Problem.request(Sentence.of("A pivot makes between 1 and {0} columns.", MOST_COLUMNS), Sentence.of("Name the values that become columns."));
        }
        var select = in.select();
        step.rows().forEach(name -> select.add(in.field(name), in.ref(name)));
        var text = Values.text(in.ref(step.column()), field.type());
        var seen = new HashSet<String>();
        for (var value : step.values()) {
            if (seen.add(value)) {
                var test = text + " = " + Sql.text(value);
                select.add(Shape.free(value.isBlank() ? step.column() : value, select.fields()), type(step.what(), step.measured()), null,
                        aggregate(step.what(), step.measured(), test));
            }
        }
        var by = step.rows().stream().map(in::ref).collect(Collectors.joining(", "));
        var known = step.values().stream().map(Sql::text).collect(Collectors.joining(", "));
        var made = new Compiled(select.sql(by.isEmpty() ? "0" : "min(rowid)", "FROM " + from + (by.isEmpty() ? "" : " GROUP BY " + by)), select.shape(), false,
                Compiled.Effort.ORDER, List.of())
                .note("SELECT count(*) FROM " + from + " WHERE coalesce(" + text + " NOT IN (" + known + "), true)",
                        "{0} row has a value of \"{1}\" that is no column.", "{0} rows have a value of \"{1}\" that is no column.", step.column());
        return adds(step.what()) ? Money.plain(in, from, step.measured()).tellGrouped(made, Stream.concat(step.rows().stream(), Stream.of(step.column())).toList()) : made;
    }
}
