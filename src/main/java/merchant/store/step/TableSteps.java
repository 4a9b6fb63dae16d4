package merchant.store.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.step.Step;
import merchant.table.step.Step.Join.Match;
import merchant.text.Sentence;

/// Steps that bring rows of other tables to those of one: beside them, where two values agree, or below them.
public final class TableSteps {
    /// Rows of a table are fewer than this, so that two row numbers make one that orders by the first, then by the second.
    private static final String ROWS = "4294967296";

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

    /// Ways in which values of two types can agree, the likely first; none where they never do.
    public static List<Match> ways(Type left, Type right) {
        if (left.isMoment() && right.isMoment()) {
            return left == Type.DATE && right == Type.DATE ? List.of(Match.SAME) : left == right ? List.of(Match.SAME, Match.DAY) : List.of(Match.DAY, Match.SAME);
        }
        if (left == Type.TEXT && right == Type.TEXT) {
            return List.of(Match.SAME, Match.NUMBER);
        }
        if (left == Type.TEXT && right == Type.WHOLE || left == Type.WHOLE && right == Type.TEXT) {
            return List.of(Match.NUMBER, Match.SAME);
        }
        return alike(left, right) || left == Type.TEXT || right == Type.TEXT ? List.of(Match.SAME) : List.of();
    }

    /// A column as it is compared with another one.
    ///
    /// @param column in quotes
    /// @param type what it holds
    /// @param other what the other one holds
    public static String compared(String column, Type type, Type other, Match match) {
        return switch (match) {
            case DAY -> "CAST(" + column + " AS DATE)";
            case NUMBER -> number(Values.text(column, type));
            case SAME -> alike(type, other) ? column : Values.text(column, type);
        };
    }

    /// A code without what writing it as a number leaves out: zeros at the beginning, and a fraction of zeros.
    private static String number(String text) {
        var code = "trim(" + text + ")";
        return "CASE WHEN regexp_full_match(" + code + ", '[0-9]+([.]0+)?') THEN coalesce(nullif(ltrim(regexp_replace(" + code + ", '[.]0+$', ''), '0'), ''), '0') ELSE " + code + " END";
    }

    Compiled join(Step.Join step) {
        var other = sources.required(step.table());
        var on = on(step, other);
        if (step.how() == Step.Join.How.UNMATCHED) {
            var select = in.select().all("here");
            return compared(new Compiled(select.sql("here.rowid", "FROM " + from + " AS here ANTI JOIN " + other.relation() + " AS there ON " + on), select.shape(), false,
                    Compiled.Effort.ORDER, List.of()), step, other);
        }
        var select = in.select().all("here");
        for (var column : step.columns()) {
            var field = other.shape().field(column);
            var free = in.has(column) ? Shape.free(column + " (" + other.name() + ")", select.fields()) : Shape.free(column, select.fields());
            select.add(Shape.as(field, free, field.type()), other.shape().ref("there", column));
        }
        var kind = step.how() == Step.Join.How.ALL ? "LEFT JOIN " : "JOIN ";
        var sql = select.sql("CAST(here.rowid AS HUGEINT) * " + ROWS + " + coalesce(there.rowid, 0)", "FROM " + from + " AS here " + kind + other.relation()
                + " AS there ON " + on);
        return compared(counted(new Compiled(sql, select.shape(), false, Compiled.Effort.ORDER, List.of()), step, other), step, other);
    }

    private Compiled counted(Compiled joined, Step.Join step, Sources.Source other) {
        var shape = other.shape();
        var named = new StringBuilder();
        var twice = new StringBuilder();
        for (int i = 0; i < step.keys().size(); i++) {
            var key = step.keys().get(i);
            var right = shape.field(key.right());
            named.append(i == 0 ? "" : ", ").append(compared(shape.ref(key.right()), right.type(), in.field(key.left()).type(), key.match())).append(" AS k").append(i);
            twice.append(i == 0 ? "" : " AND ").append(compared(in.ref("here", key.left()), in.field(key.left()).type(), right.type(), key.match())).append(" = there.k").append(i);
        }
        return joined.note("SELECT count(*) FROM " + from + " AS here SEMI JOIN " + other.relation() + " AS there ON " + on(step, other),
                        "{0} row has a match in \"{1}\".", "{0} rows have a match in \"{1}\".", other.name())
                .note("SELECT count(*) FROM " + from + " AS here ANTI JOIN " + other.relation() + " AS there ON " + on(step, other),
                        "{0} row has no match in \"{1}\".", "{0} rows have no match in \"{1}\".", other.name())
                .note("SELECT count(*) FROM " + from + " AS here SEMI JOIN (SELECT " + named + " FROM " + other.relation() + " GROUP BY ALL HAVING count(*) > 1) AS there ON " + twice,
                        "{0} row matches more than one row of \"{1}\" and stands there several times now.",
                        "{0} rows match more than one row of \"{1}\" and stand there several times now.", other.name());
    }

    private String on(Step.Join step, Sources.Source other) {
        if (step.keys().isEmpty()) {
            throw Problem.request(Sentence.of("No columns say which rows belong together."), Sentence.of("Choose a column here and one there."));
        }
        return step.keys().stream().map(k -> equal(k, in.field(k.left()), other.shape().field(k.right()), other.shape().ref("there", k.right()))).collect(Collectors.joining(" AND "));
    }

    /// Tells which columns are compared otherwise than as they are.
    private Compiled compared(Compiled joined, Step.Join step, Sources.Source other) {
        var made = joined;
        for (var key : step.keys()) {
            var left = in.field(key.left());
            var right = other.shape().field(key.right());
            made = switch (key.match()) {
                case DAY -> made.note("SELECT 1", "\"{1}\" and \"{2}\" are compared by their day; the time of day counts for nothing.",
                        "\"{1}\" and \"{2}\" are compared by their day; the time of day counts for nothing.", left.name(), right.name());
                case NUMBER -> made.note("SELECT 1", "\"{1}\" and \"{2}\" are compared as numbers: zeros at the beginning count for nothing, so that 001 is 1.",
                        "\"{1}\" and \"{2}\" are compared as numbers: zeros at the beginning count for nothing, so that 001 is 1.", left.name(), right.name());
                case SAME -> alike(left.type(), right.type()) ? made
                        : made.note("SELECT 1", "\"{1}\" holds {2} and \"{3}\" holds {4}: they are compared as they are written. Change the type of one where that is not meant.",
                                "\"{1}\" holds {2} and \"{3}\" holds {4}: they are compared as they are written. Change the type of one where that is not meant.", left.name(),
                                left.type().label(), right.name(), right.type().label());
            };
        }
        return made;
    }

    private static boolean alike(Type left, Type right) {
        return left == right || left.isNumber() && right.isNumber() || left.isMoment() && right.isMoment();
    }

    private String equal(Step.Join.Key key, Field left, Field right, String there) {
        boolean text = left.type() == Type.TEXT || right.type() == Type.TEXT;
        boolean can = switch (key.match()) {
            case DAY -> left.type().isMoment() && right.type().isMoment();
            case NUMBER -> (text || left.type().isNumber()) && (text || right.type().isNumber());
            case SAME -> alike(left.type(), right.type()) || text;
        };
        if (!can) {
            throw Problem.request(Sentence.of("\"{0}\" holds {1} and \"{2}\" holds {3}; they cannot be equal.", left.name(), left.type().label(), right.name(),
                    right.type().label()), Sentence.of("Choose other columns, or change the type of one first."));
        }
        return compared(in.ref("here", left.name()), left.type(), right.type(), key.match()) + " = " + compared(there, right.type(), left.type(), key.match());
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
}
