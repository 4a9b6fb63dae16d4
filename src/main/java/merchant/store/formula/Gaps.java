package merchant.store.formula;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import merchant.table.Type;
import merchant.table.formula.Expr;
import merchant.table.formula.Formula;
import merchant.table.formula.Op;

/// Where a formula gives nothing though all that it computes with is there: a division by zero, a root of a negative number, a number that grows too large. What stands behind a condition
/// counts where the condition holds; what `coalesce` and `ismissing` catch does not count, because the formula says what becomes of it.
public final class Gaps {
    /// Why a part of a formula is missing.
    public enum Why {
        ZERO, ROOT, RANGE, PIECE,
        /// Some part is missing for one of these reasons; the formula is too long to say which.
        SOME
    }

    private static final int LONGEST = 50_000;

    private final UnaryOperator<String> column;
    private final Map<Why, List<String>> tests = new EnumMap<>(Why.class);

    private Gaps(UnaryOperator<String> column) {
        this.column = column;
    }

    /// A condition for each reason that there can be: true for the rows in which some part of the formula is missing for it.
    ///
    /// @param column the quoted SQL name of a column
    public static Map<Why, String> of(Formula formula, UnaryOperator<String> column) {
        var gaps = new Gaps(column);
        gaps.look(formula.root(), List.of());
        var found = new EnumMap<Why, String>(Why.class);
        gaps.tests.forEach((why, all) -> found.put(why, "(" + String.join(" OR ", all) + ")"));
        if (found.values().stream().mapToInt(String::length).sum() <= LONGEST) {
            return found;
        }
        var present = formula.columns().stream().map(c -> column.apply(c) + " IS NOT NULL AND ").collect(Collectors.joining());
        return Map.of(Why.SOME, "(" + present + FormulaSql.of(formula, column) + " IS NULL)");
    }

    private void look(Expr expr, List<String> guards) {
        if (!(expr instanceof Expr.Call call) || call.op() == Op.IS_MISSING) {
            return;
        }
        test(call).ifPresent(t -> tests.computeIfAbsent(why(call), w -> new ArrayList<>())
                .add("coalesce(" + guards.stream().map(g -> g + " AND ").collect(Collectors.joining()) + t + ", false)"));
        var arguments = call.arguments();
        if (call.op() == Op.IF) {
            branches(arguments, guards);
        } else if (call.op() == Op.COALESCE) {
            look(arguments.getLast(), guards);
        } else {
            within(call).forEach(a -> look(a, guards));
        }
    }

    private void branches(List<Expr> all, List<String> guards) {
        var so = new ArrayList<>(guards);
        for (int i = 0; i + 1 < all.size(); i += 2) {
            look(all.get(i), so);
            var holds = "coalesce(" + sql(all.get(i)) + ", false)";
            var then = new ArrayList<>(so);
            then.add(holds);
            look(all.get(i + 1), then);
            so.add("NOT " + holds);
        }
        if (all.size() % 2 == 1) {
            look(all.getLast(), so);
        }
    }

    /// What an operation computes with; a chain of whole sums is one operation, which runs over as a whole.
    private static List<Expr> within(Expr.Call call) {
        if (!FormulaSql.overflows(call)) {
            return call.arguments();
        }
        var parts = new ArrayList<Expr>();
        for (var argument : call.arguments()) {
            parts.addAll(argument instanceof Expr.Call inner && FormulaSql.overflows(inner) ? within(inner) : List.of(argument));
        }
        return parts;
    }

    private static Why why(Expr.Call call) {
        return switch (call.op()) {
            case DIVIDE, REMAINDER -> Why.ZERO;
            case SQRT, LN -> Why.ROOT;
            case PART -> Why.PIECE;
            default -> Why.RANGE;
        };
    }

    private Optional<String> test(Expr.Call call) {
        var first = call.arguments().isEmpty() ? "" : sql(call.arguments().getFirst());
        return switch (call.op()) {
            case DIVIDE, REMAINDER -> Optional.of(first + " IS NOT NULL AND " + sql(call.arguments().get(1)) + " = 0");
            case SQRT -> Optional.of(first + " < 0");
            case LN -> Optional.of(first + " <= 0");
            case POWER, EXP, ABS -> Optional.of(present(call) + "(" + sql(call) + " IS NULL OR NOT isfinite(CAST(" + sql(call) + " AS DOUBLE)))");
            case ADD, SUBTRACT, MULTIPLY, NEGATE -> FormulaSql.overflows(call) ? Optional.of(present(call) + sql(call) + " IS NULL")
                    : call.type().equals(Optional.of(Type.DECIMAL)) ? Optional.of("isinf(" + sql(call) + ")") : Optional.empty();
            case ROUND, FLOOR, CEIL, DAYS_LATER, ADD_MONTHS -> Optional.of(present(call) + sql(call) + " IS NULL");
            case DATE -> call.arguments().size() == 3 ? Optional.of(present(call) + sql(call) + " IS NULL") : Optional.empty();
            case PART -> Optional.of(present(call) + sql(call) + " IS NULL");
            case JOIN, EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST, AND, OR, NOT, IN, DAYS_BETWEEN, IF, COALESCE, IS_MISSING, LEAST, GREATEST, NUMBER, LENGTH, LOWER, UPPER, TRIM, CONTAINS, STARTS, ENDS,
                    REPLACE, LEFT, RIGHT, MID, TEXT, YEAR, QUARTER, MONTH, WEEK, DAY, WEEKDAY, HOUR, DAYS -> Optional.empty();
        };
    }

    private String present(Expr.Call call) {
        return within(call).stream().map(a -> sql(a) + " IS NOT NULL AND ").collect(Collectors.joining());
    }

    private String sql(Expr expr) {
        return FormulaSql.part(expr, column);
    }
}
