package merchant.store.step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.step.Measure;
import merchant.table.step.Step;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Steps that bring rows together: of other tables, or of one group.
final class TableSteps {
    /// Rows of a table are fewer than this, so that two row numbers make one that orders by the first, then by the second.
    private static final String ROWS = "4294967296";
    private static final int MOST_COLUMNS = 500;

    private final Shape in;
    private final String name;
    private final String from;
    private final Sources sources;

    /// @param name of the table that the steps begin with
    TableSteps(Shape in, String name, String from, Sources sources) {
        this.in = in;
        this.name = name;
        this.from = from;
        this.sources = sources;
    }

    Compiled join(Step.Join step) {
        var other = sources.required(step.table());
        var on = on(step, other);
        if (step.how() == Step.Join.How.UNMATCHED) {
            var select = in.select().all("here");
            return new Compiled(select.sql("here.rowid", "FROM " + from + " AS here ANTI JOIN " + other.relation() + " AS there ON " + on), select.shape(), false,
                    Compiled.Effort.ORDER, List.of());
        }
        var select = in.select().all("here");
        for (var name : step.columns()) {
            var field = other.shape().field(name);
            var free = in.has(name) ? Shape.free(name + " (" + other.name() + ")", select.fields()) : Shape.free(name, select.fields());
            select.add(Shape.as(field, free, field.type()), other.shape().ref("there", name));
        }
        var kind = step.how() == Step.Join.How.ALL ? "LEFT JOIN " : "JOIN ";
        var sql = select.sql("CAST(here.rowid AS HUGEINT) * " + ROWS + " + coalesce(there.rowid, 0)", "FROM " + from + " AS here " + kind + other.relation()
                + " AS there ON " + on);
        return asText(counted(new Compiled(sql, select.shape(), false, Compiled.Effort.ORDER, List.of()), step, other), step, other);
    }

    private Compiled counted(Compiled joined, Step.Join step, Sources.Source other) {
        var keys = step.keys().stream().map(k -> other.shape().ref(k.right())).collect(Collectors.joining(", "));
        return joined.note("SELECT count(*) FROM " + from + " AS here SEMI JOIN " + other.relation() + " AS there ON " + on(step, other),
                        "{0} row has a match in \"{1}\".", "{0} rows have a match in \"{1}\".", other.name())
                .note("SELECT count(*) FROM " + from + " AS here ANTI JOIN " + other.relation() + " AS there ON " + on(step, other),
                        "{0} row has no match in \"{1}\".", "{0} rows have no match in \"{1}\".", other.name())
                .note("SELECT count(*) FROM " + from + " AS here SEMI JOIN (SELECT " + keys + " FROM " + other.relation() + " GROUP BY " + keys
                        + " HAVING count(*) > 1) AS there ON " + on(step, other),
                        "{0} row matches more than one row of \"{1}\" and stands there several times now.",
                        "{0} rows match more than one row of \"{1}\" and stand there several times now.", other.name());
    }

    private String on(Step.Join step, Sources.Source other) {
        if (step.keys().isEmpty()) {
            throw Problem.request(Sentence.of("No columns say which rows belong together."), Sentence.of("Choose a column here and one there."));
        }
        return step.keys().stream().map(k -> equal(in.field(k.left()), in.ref("here", k.left()), other.shape().field(k.right()),
                other.shape().ref("there", k.right()))).collect(Collectors.joining(" AND "));
    }

    /// Tells which columns are compared by their text, because they hold different kinds of value.
    private Compiled asText(Compiled joined, Step.Join step, Sources.Source other) {
        var made = joined;
        for (var key : step.keys()) {
            var left = in.field(key.left());
            var right = other.shape().field(key.right());
            if (!alike(left, right)) {
                made = made.note("SELECT 1", "\"{1}\" holds {2} and \"{3}\" holds {4}: they are compared as they are written. Change the type of one where that is not meant.",
                        "\"{1}\" holds {2} and \"{3}\" holds {4}: they are compared as they are written. Change the type of one where that is not meant.", left.name(),
                        left.type().label(), right.name(), right.type().label());
            }
        }
        return made;
    }

    private static boolean alike(Field left, Field right) {
        return left.type() == right.type() || left.type().isNumber() && right.type().isNumber() || left.type().isMoment() && right.type().isMoment();
    }

    private static String equal(Field left, String a, Field right, String b) {
        if (!alike(left, right) && (left.type() == Type.TEXT || right.type() == Type.TEXT)) {
            return Values.text(a, left.type()) + " = " + Values.text(b, right.type());
        }
        if (!alike(left, right)) {
            throw Problem.request(Sentence.of("\"{0}\" holds {1} and \"{2}\" holds {3}; they cannot be equal.", left.name(), left.type().label(), right.name(),
                    right.type().label()), Sentence.of("Choose other columns, or change the type of one first."));
        }
        return a + " = " + b;
    }

    Compiled append(Step.Append step) {
        if (step.tables().isEmpty()) {
            throw Problem.request(Sentence.of("No table is chosen."), Sentence.of("Choose the tables whose rows are put below."));
        }
        var others = step.tables().stream().map(sources::required).toList();
        var fields = new ArrayList<>(in.fields());
        var places = others.stream().map(o -> new Meeting(fields, o)).toList();
        var all = new ArrayList<Field>(fields);
        if (!step.source().isBlank()) {
            all.add(Field.of(Shape.free(step.source().strip(), fields), Type.TEXT));
        }
        var parts = new ArrayList<String>();
        parts.add(rows(fields, all, in, from, "0", f -> f, name));
        for (int i = 0; i < others.size(); i++) {
            parts.add(rows(fields, all, others.get(i).shape(), others.get(i).relation(), Integer.toString(i + 1), places.get(i)::there, others.get(i).name()));
        }
        var made = new Compiled(String.join(" UNION ALL ", parts), Shape.of(all), false, Compiled.Effort.ORDER, List.of());
        for (var place : places) {
            made = place.tell(made, in.fields());
        }
        return made;
    }

    /// @param there what a column is called in the table whose rows these are
    private static String rows(List<Field> fields, List<Field> all, Shape shape, String from, String place, UnaryOperator<String> there, String name) {
        var select = Shape.of(all).select();
        for (var field : fields) {
            var type = Sql.type(field.type());
            var called = there.apply(field.name());
            select.add(field, shape.has(called) ? "CAST(" + shape.ref(called) + " AS " + type + ")" : "CAST(NULL AS " + type + ")");
        }
        if (all.size() > fields.size()) {
            select.add(all.getLast(), Sql.text(name));
        }
        return select.sql("CAST(rowid AS HUGEINT) + CAST(" + place + " AS HUGEINT) * CAST('1000000000000000000000000000000' AS HUGEINT)", "FROM " + from);
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
            select.add(name, type(measure.what(), measure.column()), role(measure), aggregate(measure.what(), measure.column(), null));
        }
        var by = step.by().stream().map(in::ref).collect(Collectors.joining(", "));
        return new Compiled(select.sql(step.by().isEmpty() ? "0" : "min(rowid)", "FROM " + from + (by.isEmpty() ? "" : " GROUP BY " + by)), select.shape(), false,
                Compiled.Effort.ORDER, List.of());
    }

    private @Nullable Role role(Measure measure) {
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
        return new Compiled(select.sql(by.isEmpty() ? "0" : "min(rowid)", "FROM " + from + (by.isEmpty() ? "" : " GROUP BY " + by)), select.shape(), false,
                Compiled.Effort.ORDER, List.of())
                .note("SELECT count(*) FROM " + from + " WHERE coalesce(" + text + " NOT IN (" + known + "), true)",
                        "{0} row has a value of \"{1}\" that is no column.", "{0} rows have a value of \"{1}\" that is no column.", step.column());
    }
}
