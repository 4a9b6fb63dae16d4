package merchant.store.formula;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import merchant.table.Type;
import merchant.table.formula.Expr;
import merchant.table.formula.Formula;
import merchant.table.formula.Op;

/// A formula as an SQL expression.
public final class FormulaSql {
    /// How many characters a text that a formula makes may have, as many as a cell of a workbook holds: a replacement within a replacement grows without end, and a database computes some thousand rows at a time.
    public static final int LONGEST = 32_767;

    private final UnaryOperator<String> column;

    private FormulaSql(UnaryOperator<String> column) {
        this.column = column;
    }

    /// The expression, of the SQL type that a column of [Formula#type] has.
    ///
    /// @param column the quoted SQL name of a column
    public static String of(Formula formula, UnaryOperator<String> column) {
        var sql = new FormulaSql(column).sql(formula.root());
        return formula.type() == Type.DECIMAL ? finite(sql) : "TRY_CAST(TRY(" + sql + ") AS " + name(formula.type()) + ")";
    }

    /// The same over a relation with a `rowid`. What makes texts grow names that too: a condition on one column alone is moved into DuckDB's scan, which looks at a hundred thousand rows
    /// before it heeds a cancel; one on two columns is computed some thousand rows at a time.
    public static String rows(Formula formula, UnaryOperator<String> column) {
        var sql = of(formula, column);
        return Growth.within(formula.root()) ? "CASE WHEN rowid >= 0 THEN " + sql + " END" : sql;
    }

    /// A part of a formula.
    static String part(Expr expr, UnaryOperator<String> column) {
        return new FormulaSql(column).sql(expr);
    }

    /// True for a row in which some part of the formula makes a text that is too long, which is missing there; empty where no part makes a longer text.
    public static Optional<String> tooLong(Formula formula, UnaryOperator<String> column) {
        return new Overlong(column).test(formula.root());
    }

    /// True for a row in which a text stands that the formula reads as a number or a day, and that is none; empty where it reads none.
    public static Optional<String> unread(Formula formula, UnaryOperator<String> column) {
        var sql = new FormulaSql(column);
        return any(formula, call -> {
            var text = call.arguments().getFirst();
            boolean reads = call.op() == Op.NUMBER || call.op() == Op.DATE && call.arguments().size() == 1 && text.type().equals(Optional.of(Type.TEXT));
            return reads ? Optional.of("trim(" + sql.sql(text) + ") <> '' AND " + sql.sql(call) + " IS NULL") : Optional.empty();
        });
    }

    /// The tests of all parts of a formula, joined by OR.
    private static Optional<String> any(Formula formula, Function<Expr.Call, Optional<String>> test) {
        var tests = new ArrayList<String>();
        var open = new ArrayDeque<Expr>(List.of(formula.root()));
        while (!open.isEmpty()) {
            if (open.pop() instanceof Expr.Call call) {
                test.apply(call).ifPresent(t -> tests.add("coalesce(" + t + ", false)"));
                open.addAll(call.arguments());
            }
        }
        return tests.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(" OR ", tests) + ")");
    }

    private Growth growth(Expr.Call call) {
        var parts = call.op() == Op.JOIN ? Growth.joined(call) : call.arguments();
        return new Growth(call.op(), parts.stream().map(this::sql).toList(), parts.stream().noneMatch(Growth::within));
    }

    private static String finite(String sql) {
        var number = "CAST(TRY(" + sql + ") AS DOUBLE)";
        return "CASE WHEN isfinite(" + number + ") THEN " + number + " END";
    }

    private String sql(Expr expr) {
        return switch (expr) {
            case Expr.Column at -> column.apply(at.name());
            case Expr.Literal literal -> literal.value().map(FormulaSql::literal).orElseGet(() -> missing(literal.type()));
            case Expr.Call call -> overflows(call) ? "TRY(" + call(call) + ")" : "(" + call(call) + ")";
        };
    }

    private static String missing(Optional<Type> type) {
        return type.map(t -> "CAST(NULL AS " + name(t) + ")").orElse("NULL");
    }

    private static String name(Type type) {
        return switch (type) {
            case WHOLE -> "BIGINT";
            case DECIMAL -> "DOUBLE";
            case DATE -> "DATE";
            case TIMESTAMP -> "TIMESTAMP";
            case FLAG -> "BOOLEAN";
            case TEXT -> "VARCHAR";
        };
    }

    /// A value as SQL: Long, Double, Boolean, LocalDate, LocalDateTime, or text.
    public static String literal(Object value) {
        return switch (value) {
            case Long whole -> "CAST(" + whole + " AS BIGINT)";
            case Double number -> "CAST('" + number + "' AS DOUBLE)";
            case Boolean flag -> flag ? "true" : "false";
            case LocalDate day -> "DATE '" + day + "'";
            case LocalDateTime time -> "TIMESTAMP '" + time.toString().replace('T', ' ') + "'";
            default -> quoted(value.toString());
        };
    }

    /// A text in quotes. DuckDB knows no escapes within them; a zero character ends its strings, so it is left out.
    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replace("\0", "") + "'";
    }

    private String call(Expr.Call call) {
        if (call.op() == Op.JOIN || call.op() == Op.REPLACE && Growth.grows(call)) {
            // each part is written once: one written here too would double with each level
            return growth(call).sql();
        }
        boolean chain = overflows(call);
        var all = new ArrayList<String>();
        for (var argument : call.arguments()) {
            all.add(chain && argument instanceof Expr.Call inner && overflows(inner) ? "(" + call(inner) + ")" : sql(argument));
        }
        var a = all.getFirst();
        var b = all.size() > 1 ? all.get(1) : "";
        return switch (call.op()) {
            case ADD, SUBTRACT, MULTIPLY -> sum(call, a, b);
            case DIVIDE -> "CAST(" + a + " AS DOUBLE) / nullif(CAST(" + b + " AS DOUBLE), 0)";
            case REMAINDER -> a + " % nullif(" + b + ", 0)";
            case POWER -> "TRY(pow(CAST(" + a + " AS DOUBLE), CAST(" + b + " AS DOUBLE)))";
            case NEGATE -> "-" + a;
            case JOIN -> throw new IllegalArgumentException("joined above");
            case EQUAL -> a + " = " + b;
            case UNEQUAL -> a + " <> " + b;
            case LESS -> a + " < " + b;
            case AT_MOST -> a + " <= " + b;
            case MORE -> a + " > " + b;
            case AT_LEAST -> a + " >= " + b;
            case AND -> a + " AND " + b;
            case OR -> a + " OR " + b;
            case NOT -> "NOT " + a;
            case IN -> a + " IN (" + String.join(", ", all.subList(1, all.size())) + ")";
            case DAYS_BETWEEN, DAYS -> "date_diff('day', CAST(" + a + " AS DATE), CAST(" + b + " AS DATE))";
            case DAYS_LATER -> later(call.type(), a, "to_days(TRY_CAST(" + b + " AS INTEGER))");
            case ADD_MONTHS -> later(call.type(), a, "to_months(TRY_CAST(" + b + " AS INTEGER))");
            case IF -> conditions(all);
            case COALESCE -> "coalesce(" + String.join(", ", all) + ")";
            case IS_MISSING -> a + " IS NULL";
            case ROUND -> b.isEmpty() ? "TRY_CAST(round(" + a + ") AS BIGINT)" : "round(CAST(" + a + " AS DOUBLE), TRY_CAST(" + b + " AS INTEGER))";
            case FLOOR -> "TRY_CAST(floor(" + a + ") AS BIGINT)";
            case CEIL -> "TRY_CAST(ceil(" + a + ") AS BIGINT)";
            case ABS -> "TRY(abs(" + a + "))";
            case SQRT -> "TRY(sqrt(CAST(" + a + " AS DOUBLE)))";
            case LN -> "TRY(ln(CAST(" + a + " AS DOUBLE)))";
            case EXP -> "TRY(exp(CAST(" + a + " AS DOUBLE)))";
            case LEAST -> "least(" + String.join(", ", all) + ")";
            case GREATEST -> "greatest(" + String.join(", ", all) + ")";
            case NUMBER -> "TRY_CAST(regexp_replace(trim(" + a + "), '(?s)^[+-]?0*[1-9][0-9]{15}.*$', 'too long') AS DOUBLE)";
            case LENGTH -> "length(" + a + ")";
            case LOWER -> "lower(" + a + ")";
            case UPPER -> "upper(" + a + ")";
            case TRIM -> "trim(" + a + ")";
            case CONTAINS -> "contains(lower(" + a + "), lower(" + b + "))";
            case STARTS -> "starts_with(lower(" + a + "), lower(" + b + "))";
            case ENDS -> "suffix(lower(" + a + "), lower(" + b + "))";
            case REPLACE -> "replace(" + a + ", " + b + ", " + all.get(2) + ")";
            case LEFT -> "left(" + a + ", greatest(" + b + ", 0))";
            case RIGHT -> "right(" + a + ", greatest(" + b + ", 0))";
            case MID -> "substring(" + a + ", greatest(" + b + ", 1), greatest(" + all.get(2) + ", 0))";
            case PART -> "nullif(split_part(" + a + ", " + b + ", TRY_CAST(" + all.get(2) + " AS INTEGER)), '')";
            case TEXT -> text(call.arguments().getFirst().type(), a);
            case YEAR -> "year(" + a + ")";
            case QUARTER -> "quarter(" + a + ")";
            case MONTH -> "month(" + a + ")";
            case WEEK -> "weekofyear(" + a + ")";
            case DAY -> "day(" + a + ")";
            case WEEKDAY -> "isodow(" + a + ")";
            case HOUR -> "hour(CAST(" + a + " AS TIMESTAMP))";
            case DATE -> all.size() == 3 ? "TRY(make_date(CAST(" + a + " AS BIGINT), CAST(" + b + " AS BIGINT), CAST(" + all.get(2) + " AS BIGINT)))"
                    : "TRY_CAST(" + a + " AS DATE)";
        };
    }

    /// Whole arithmetic is missing where a part is, so that one TRY around a chain of it says the same as one around each part; a hundred of them within
    /// each other took DuckDB most of a second.
    static boolean overflows(Expr.Call call) {
        return switch (call.op()) {
            case ADD, SUBTRACT, MULTIPLY, NEGATE -> call.type().equals(Optional.of(Type.WHOLE));
            default -> false;
        };
    }

    /// Whole numbers are computed as such and missing where they overflow.
    private static String sum(Expr.Call call, String a, String b) {
        var sign = switch (call.op()) {
            case ADD -> " + ";
            case SUBTRACT -> " - ";
            default -> " * ";
        };
        boolean whole = call.type().equals(Optional.of(Type.WHOLE));
        return whole ? a + sign + b : "CAST(" + a + " AS DOUBLE)" + sign + "CAST(" + b + " AS DOUBLE)";
    }

    private static String later(Optional<Type> type, String a, String interval) {
        var moved = "TRY(" + a + " + " + interval + ")";
        return type.equals(Optional.of(Type.DATE)) ? "CAST(" + moved + " AS DATE)" : moved;
    }

    private static String conditions(List<String> all) {
        var parts = new ArrayList<String>();
        for (int i = 0; i + 1 < all.size(); i += 2) {
            parts.add("WHEN " + all.get(i) + " THEN " + all.get(i + 1));
        }
        return "CASE " + String.join(" ", parts) + (all.size() % 2 == 1 ? " ELSE " + all.getLast() : "") + " END";
    }

    /// Decimal numbers without needless zeros, yes/no as the words of the language of formulas.
    private static String text(Optional<Type> type, String a) {
        return type.equals(Optional.of(Type.DECIMAL)) ? "regexp_replace(CAST(" + a + " AS VARCHAR), '\\.0$', '')" : "CAST(" + a + " AS VARCHAR)";
    }
}
