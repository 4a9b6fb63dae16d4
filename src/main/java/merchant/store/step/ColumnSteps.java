package merchant.store.step;

import java.util.List;
import java.util.function.Function;
import merchant.csv.type.Change;
import merchant.problem.Problem;
import merchant.store.cell.CellFunctions;
import merchant.store.cell.Way;
import merchant.store.formula.FormulaSql;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.formula.Formula;
import merchant.table.step.Step;
import merchant.table.step.Unit;
import merchant.text.Sentence;

/// Steps that change columns and leave each row where it is.
final class ColumnSteps {
    private static final List<Change> SIGNS = List.of(Change.CURRENCY, Change.PERCENT, Change.PARENTHESES, Change.TRAILING_MINUS, Change.DASH, Change.COUNTED, Change.FULL_WIDTH, Change.MAGNITUDE, Change.SIGN, Change.CODE_CLEANED);

    private static final String UNFIT_ONE = "{0} value does not fit and is missing now.";
    private static final String UNFIT = "{0} values do not fit and are missing now.";

    private final Shape in;
    private final String from;
    private final String salt;

    /// @param salt mixed into pseudonyms
    ColumnSteps(Shape in, String from, String salt) {
        this.in = in;
        this.from = from;
        this.salt = salt;
    }

    Compiled fill(Step.Fill step) {
        var field = in.field(step.column());
        var column = in.ref(step.column());
        var filled = switch (step.how()) {
            case VALUE -> Compiled.light(in.select().but(field.name(), field, or(field, column, Values.put(field, step.value()))), from);
            case ZERO -> Compiled.light(in.select().but(field.name(), field, or(field, column, numeric(field, step, "0"))), from);
            case MEAN -> typical(step, field, numeric(field, step, mean(field.type(), column)));
            case MEDIAN -> typical(step, field, numeric(field, step, "median(" + column + ")"));
            case MOST_FREQUENT -> typical(step, field, "");
            case PREVIOUS -> Compiled.ordered(in.select().but(field.name(), field, previous(field, column, step.within())), from);
        };
        return filled.note("SELECT count(*) FROM " + from + " WHERE " + missing(field, column), "{0} value was missing.", "{0} values were missing.").note(left(filled, field),
                "{0} value is still missing: there was none to fill it with.", "{0} values are still missing: there was none to fill them with.");
    }

    /// How many values are missing after the step: of a group without any, or before the first one.
    private static String left(Compiled filled, Field field) {
        var now = filled.shape().field(field.name());
        return "SELECT count(*) FROM (" + filled.sql() + ") WHERE " + missing(now, filled.shape().ref(field.name()));
    }

    /// A mean whose last digits do not depend on the order in which threads add.
    static String mean(Type type, String column) {
        return (type == Type.DECIMAL ? "favg(" : "avg(") + column + ")";
    }

    /// A value found over all rows, or over those that are equal in a column. Of equally frequent values the smallest is taken: DuckDB's own
    /// choice depends on its threads. A mean or median of whole numbers is seldom whole: the column becomes decimal, so that nothing is
    /// rounded unseen.
    private Compiled typical(Step.Fill step, Field field, String aggregate) {
        boolean frequent = aggregate.isEmpty();
        var key = step.within().isEmpty() ? "1" : in.ref(step.within());
        var present = " FROM " + from + " WHERE NOT (" + missing(field, in.ref(field.name())) + ") GROUP BY ";
        var found = frequent ? "SELECT k, v FROM (SELECT " + key + " AS k, " + in.ref(field.name()) + " AS v, count(*) AS n" + present
                + "1, 2) QUALIFY row_number() OVER (PARTITION BY k ORDER BY n DESC, v) = 1" : "SELECT " + key + " AS k, " + aggregate + " AS v" + present + "1";
        var now = Shape.as(field, field.name(), frequent || field.type() != Type.WHOLE ? field.type() : Type.DECIMAL);
        var column = in.ref("here", field.name());
        boolean one = step.within().isEmpty();
        var value = one ? "(SELECT v FROM found)" : "found.v";
        var select = in.select();
        in.fields().forEach(f -> select.add(f.equals(field) ? now : f, f.equals(field)
                ? "CAST(" + or(field, column, value) + " AS " + Sql.type(now.type()) + ")" : in.ref("here", f.name())));
        // one value for all needs no join, behind which the rows would have to be put in order again
        var sql = "WITH found AS MATERIALIZED (" + found + ") " + select.sql("here.rowid", "FROM " + from + " AS here"
                + (one ? "" : " LEFT JOIN found ON found.k IS NOT DISTINCT FROM " + in.ref("here", step.within())));
        return new Compiled(sql, select.shape(), true, one ? Compiled.Effort.SCAN : Compiled.Effort.ORDER, List.of());
    }

    private String numeric(Field field, Step.Fill step, String value) {
        if (!field.type().isNumber()) {
            throw Problem.request(Sentence.of("\"{0}\" holds {1}. Only numbers can be filled with {2}.", field.name(), field.type().label(), step.how().label()),
                    Sentence.of("Fill with a value of your own, the most frequent value, or the value of the row before."));
        }
        return value;
    }

    private String previous(Field field, String column, String within) {
        var known = field.type() == Type.TEXT || field.type() == Type.DECIMAL ? "CASE WHEN NOT (" + missing(field, column) + ") THEN " + column + " END" : column;
        return "last_value(" + known + " IGNORE NULLS) OVER (" + (within.isEmpty() ? "" : "PARTITION BY " + in.ref(within) + " ")
                + "ORDER BY rowid ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)";
    }

    /// Nothing, a number that is none, or an empty text.
    static String missing(Field field, String column) {
        return switch (field.type()) {
            case DECIMAL -> column + " IS NULL OR isnan(" + column + ")";
            case TEXT -> column + " IS NULL OR " + column + " = ''";
            case WHOLE, DATE, TIMESTAMP, FLAG -> column + " IS NULL";
        };
    }

    private static String or(Field field, String column, String value) {
        return "CASE WHEN " + missing(field, column) + " THEN " + value + " ELSE " + column + " END";
    }

    Compiled drop(Step.Drop step) {
        step.columns().forEach(in::field);
        var select = in.select();
        in.fields().stream().filter(f -> !step.columns().contains(f.name())).forEach(f -> select.add(f, in.ref(f.name())));
        if (step.columns().isEmpty() || select.fields().isEmpty()) {
            throw Problem.request(select.fields().isEmpty() ? Sentence.of("No column would be left.") : Sentence.of("No column is chosen."),
                    Sentence.of("Choose some, but not all."));
        }
        return Compiled.light(select, from);
    }

    Compiled rename(Step.Rename step) {
        var field = in.field(step.column());
        var name = step.name().strip().equals(step.column()) ? step.column() : in.fresh(step.name().strip());
        return Compiled.light(in.select().but(field.name(), Shape.as(field, name, field.type()), in.ref(step.column())), from);
    }

    Compiled retype(Step.Retype step) {
        var field = in.field(step.column());
        if (!Values.castable(field.type(), step.type())) {
            throw Problem.request(Sentence.of("\"{0}\" holds {1}, which cannot be read as {2}.", field.name(), field.type().label(), step.type().label()),
                    Sentence.of("Choose another type, or make a new column by a formula."));
        }
        var column = in.ref(step.column());
        var read = Values.cast(column, field.type(), step.type(), step.order(), step.comma());
        var way = new Way(step.type(), step.comma(), step.order());
        var made = Compiled.light(in.select().but(field.name(), Shape.as(field, field.name(), step.type()), read), from);
        if (field.type() == Type.TEXT && step.type() != Type.TEXT) {
            return read(made, way, column, read);
        }
        var unfit = new Compiled.Rows(from, "NOT (" + missing(field, column) + ") AND (" + read + ") IS NULL", Values.text(column, field.type()));
        return changed(made.note(unfit, UNFIT_ONE, UNFIT), step, field, column, read);
    }

    /// Tells of texts that do not fit, and of those of which the import's reading leaves something out. Each is read once for all that is told.
    private Compiled read(Compiled done, Way way, String column, String read) {
        var looked = "(SELECT rowid, " + column + " AS cell, " + CellFunctions.outcome(column, way) + " AS outcome, " + read + " AS v FROM " + from + ")";
        var fits = way.type() == Type.WHOLE ? "v IS NOT NULL" : CellFunctions.fits("outcome");
        var word = CellFunctions.changed("outcome", List.of(Change.MISSING_WORD));
        var made = done.note(new Compiled.Rows(looked, "cell <> '' AND NOT " + fits + " AND NOT " + word, "cell"), UNFIT_ONE, UNFIT)
                .note(new Compiled.Rows(looked, word, "cell"), "{0} word such as \"-\" or \"N/A\" is missing now.", "{0} words such as \"-\" or \"N/A\" are missing now.");
        Function<List<Change>, Compiled.Rows> rows = kinds -> new Compiled.Rows(looked, CellFunctions.changed("outcome", kinds) + " AND " + fits, "cell || ' → ' || " + Values.text("v", way.type()));
        if (way.type().isNumber()) {
            var told = made.note(rows.apply(List.of(Change.GROUPED)), "In {0} value marks of thousands are passed over.", "In {0} values marks of thousands are passed over.")
                    .note(rows.apply(List.of(Change.LEADING_ZERO)), "{0} value loses zeros at its beginning.", "{0} values lose zeros at their beginning.")
                    .note(rows.apply(SIGNS), "In {0} value a currency, a percent sign, a unit, brackets or another sign is read as the import reads it.",
                            "In {0} values currencies, percent signs, units, brackets or other signs are read as the import reads them.");
            return way.type() == Type.WHOLE ? told : told.note(rows.apply(List.of(Change.ROUNDED)), "{0} value has more digits than can be kept and is rounded.",
                    "{0} values have more digits than can be kept and are rounded.");
        }
        return !way.type().isMoment() ? made : made.note(rows.apply(List.of(Change.TWO_DIGIT_YEAR)),
                        "{0} year of two digits was completed (70 to 99 as 1970 to 1999).", "{0} years of two digits were completed (70 to 99 as 1970 to 1999).")
                .note(rows.apply(List.of(Change.TIME_DROPPED)), "{0} value loses its time of day.", "{0} values lose their time of day.")
                .note(rows.apply(List.of(Change.OFFSET)), "{0} time keeps its clock and loses its time zone.", "{0} times keep their clocks and lose their time zones.")
                .note(rows.apply(List.of(Change.MONTH_ONLY)), "{0} month or quarter becomes its first day.", "{0} months or quarters become their first days.");
    }

    /// Tells of values that are read otherwise than they stand, or lose a part.
    private Compiled changed(Compiled made, Step.Retype step, Field field, String column, String read) {
        var to = step.type();
        Function<String, Compiled.Rows> rows = test -> new Compiled.Rows(from, test, Values.text(column, field.type()) + " || ' → ' || " + Values.text("(" + read + ")", to));
        if (field.type() == Type.TIMESTAMP && to == Type.DATE) {
            return made.note(rows.apply(column + " <> CAST(CAST(" + column + " AS DATE) AS TIMESTAMP)"), "{0} value loses its time of day.", "{0} values lose their time of day.");
        }
        if (field.type() == Type.WHOLE && to.isMoment()) {
            return made.note(rows.apply(Values.serial(column)), "{0} number is read as a spreadsheet's count of days.", "{0} numbers are read as a spreadsheet's count of days.");
        }
        return made;
    }

    Compiled derive(Step.Derive step) {
        var formula = Formula.of(step.formula(), in.fields());
        return Compiled.light(in.select().all().add(in.fresh(step.name().strip()), formula.type(), null, FormulaSql.rows(formula, in::ref)), from)
                .checked(formula, in, from);
    }

    Compiled split(Step.Split step) {
        var field = in.field(step.column());
        if (field.type() != Type.TEXT) {
            throw Problem.request(Sentence.of("The column \"{0}\" holds {1}, not {2}.", field.name(), field.type().label(), Type.TEXT.label()),
                    Sentence.of("Only text can be cut at a separator."));
        }
        if (step.separator().isEmpty() || step.names().size() < 2) {
            throw Problem.request(Sentence.of("A split needs a separator and at least two new columns."), Sentence.of("Write them."));
        }
        var select = in.select().all();
        var parts = "string_split(" + in.ref(step.column()) + ", " + Sql.text(step.separator()) + ")";
        int last = step.names().size();
        for (int i = 1; i <= last; i++) {
            var name = in.fresh(step.names().get(i - 1).strip());
            if (select.fields().stream().anyMatch(f -> f.name().equals(name))) {
                throw Problem.request(Sentence.of("There is already a column \"{0}\".", name), Sentence.of("Choose another name."));
            }
            var part = i < last ? parts + "[" + i + "]" : "array_to_string(" + parts + "[" + i + ":], " + Sql.text(step.separator()) + ")";
            select.add(name, Type.TEXT, null, "nullif(trim(" + part + "), '')");
        }
        return Compiled.light(select, from).note("SELECT count(*) FROM " + from + " WHERE len(" + parts + ") < " + last,
                "{0} value has fewer parts; what lacks is missing.", "{0} values have fewer parts; what lacks is missing.");
    }

    Compiled bucket(Step.Bucket step) {
        var column = in.moment(step.column());
        boolean hours = step.unit() == Unit.HOUR;
        if (hours && in.field(step.column()).type() == Type.DATE) {
            throw Problem.request(Sentence.of("\"{0}\" holds days without a time.", step.column()), Sentence.of("Choose day, week, month, quarter or year."));
        }
        return Compiled.light(in.select().all().add(in.fresh(step.name().strip()), hours ? Type.TIMESTAMP : Type.DATE, null, start(column, step.unit())), from);
    }

    /// The first moment of a span of the calendar.
    static String start(String column, Unit unit) {
        var start = "date_trunc('" + unit.name().toLowerCase(java.util.Locale.ROOT) + "', " + column + ")";
        return unit == Unit.HOUR ? "CAST(" + start + " AS TIMESTAMP)" : "CAST(" + start + " AS DATE)";
    }

    Compiled pseudonymise(Step.Pseudonymise step) {
        if (step.columns().isEmpty()) {
            throw Problem.request(Sentence.of("No column is chosen."), Sentence.of("Choose the columns that must not be readable."));
        }
        step.columns().forEach(in::field);
        var select = in.select();
        in.fields().forEach(f -> {
            if (step.columns().contains(f.name())) {
                var text = Values.text(in.ref(f.name()), f.type());
                select.add(f.name(), Type.TEXT, f.roleOrNull(), "'p' || substr(sha256(" + Sql.text(salt) + " || " + text + "), 1, 16)");
            } else {
                select.add(f, in.ref(f.name()));
            }
        });
        return Compiled.scan(select, from);
    }

    Compiled part(Step.Part step) {
        var name = in.fresh(step.name().strip());
        if (!(step.share() > 0 && step.share() < 1)) {
            throw Problem.request(Sentence.of("The share of training rows must lie between 0 and 1."), Sentence.of("Write for example 0.8."));
        }
        if (!step.by().isEmpty() && in.field(step.by()).type().isMoment()) {
            var column = in.moment(step.by());
            var field = in.field(step.by());
            var cut = step.cut().isBlank() ? "(SELECT quantile_disc(" + column + ", " + step.share() + ") FROM " + from + ")" : Values.literal(field, step.cut());
            return Compiled.scan(in.select().all().add(name, Type.TEXT, Role.FEATURE, "CASE WHEN " + column + " < " + cut + " THEN 'train' WHEN "
                    + column + " >= " + cut + " THEN 'test' END"), from);
        }
        // the row's place, which is the same however the rows before came to be; their own numbers are not
        var what = step.by().isEmpty() ? "CAST(row_number() OVER (ORDER BY rowid) - 1 AS VARCHAR)"
                : "coalesce(" + Values.text(in.ref(step.by()), in.field(step.by()).type()) + ", '')";
        var lot = "CAST('0x' || substr(md5('" + step.seed() + "/' || " + what + "), 1, 8) AS UBIGINT)";
        var select = in.select().all().add(name, Type.TEXT, Role.FEATURE, "CASE WHEN " + lot + " < " + (long) (step.share() * 4294967296L)
                + " THEN 'train' ELSE 'test' END");
        return step.by().isEmpty() ? Compiled.ordered(select, from) : Compiled.scan(select, from);
    }
}
