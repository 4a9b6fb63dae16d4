package merchant.store.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import merchant.table.formula.Expr;
import merchant.table.formula.Op;

/// In which rows some part of a formula makes a text that is too long. Operations that give nothing only where what they work on gives nothing are tested together: where the outermost gives
/// nothing and nothing that goes into them is missing, one of them made too long a text. A test of each by itself computes the innermost as often as there are operations around it, which for
/// forty took twenty seconds a vector.
final class Overlong {
    private final UnaryOperator<String> column;
    private final List<String> tests = new ArrayList<>();

    Overlong(UnaryOperator<String> column) {
        this.column = column;
    }

    /// A condition; empty where no part makes a longer text.
    Optional<String> test(Expr root) {
        look(root);
        return tests.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(" OR ", tests) + ")");
    }

    private void look(Expr expr) {
        if (!Growth.within(expr) || !(expr instanceof Expr.Call call)) {
            return;
        }
        if (strict(call).isEmpty()) {
            call.arguments().forEach(this::look);
            return;
        }
        var given = new ArrayList<Expr>();
        if (gather(call, given)) {
            var all = given.stream().filter(g -> !(g instanceof Expr.Literal literal && literal.value().isPresent())).map(g -> FormulaSql.part(g, column) + " IS NOT NULL AND ").distinct();
            tests.add("(" + all.collect(Collectors.joining()) + FormulaSql.part(call, column) + " IS NULL)");
        }
        given.forEach(this::look);
    }

    /// Collects what goes into an operation and those below it; true where one of them makes a text longer.
    private static boolean gather(Expr.Call call, List<Expr> given) {
        boolean grows = Growth.grows(call);
        for (var argument : strict(call)) {
            if (argument instanceof Expr.Call inner && Growth.within(inner) && !strict(inner).isEmpty()) {
                grows |= gather(inner, given);
            } else {
                given.add(argument);
            }
        }
        return grows;
    }

    /// The arguments without which an operation gives nothing, where it always gives something with them; empty for other operations.
    private static List<Expr> strict(Expr.Call call) {
        return switch (call.op()) {
            case JOIN, REPLACE, CONTAINS, STARTS, ENDS, LENGTH, LOWER, UPPER, TRIM, TEXT -> call.arguments();
            case LEFT, RIGHT, MID -> call.arguments().stream().skip(1).anyMatch(Growth::within) ? List.of() : call.arguments().subList(0, 1);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, POWER, NEGATE, EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST, AND, OR, NOT, IN, DAYS_BETWEEN, DAYS, DAYS_LATER, ADD_MONTHS, IF, COALESCE,
                    IS_MISSING, ROUND, FLOOR, CEIL, ABS, SQRT, LN, EXP, LEAST, GREATEST, NUMBER, PART, YEAR, QUARTER, MONTH, WEEK, DAY, WEEKDAY, HOUR, DATE -> List.of();
        };
    }
}
