package merchant.table.formula;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;

/// What goes with what: the type of each operation, or the sentence that says why there is none.
final class Typing {
    private Typing() {}

    /// An operator on values of its usual types.
    static Expr call(Op op, Token sign, Expr... given) {
        var arguments = List.of(given);
        return switch (op) {
            case AND, OR, NOT -> new Expr.Call(op, all(sign, arguments, 'f'), Optional.of(Type.FLAG));
            case JOIN -> new Expr.Call(op, arguments.stream().map(Typing::text).toList(), Optional.of(Type.TEXT));
            case ADD, SUBTRACT, MULTIPLY, REMAINDER, NEGATE -> new Expr.Call(op, all(sign, arguments, 'n'), number(arguments));
            default -> new Expr.Call(op, all(sign, arguments, 'n'), Optional.of(Type.DECIMAL));
        };
    }

    /// Numbers added, or days added to a moment, or the days between two moments.
    static Expr sum(Token sign, Expr left, Expr right) {
        boolean plus = sign.is("+");
        if (moment(left) && moment(right) && !plus) {
            return new Expr.Call(Op.DAYS_BETWEEN, List.of(right, left), Optional.of(Type.WHOLE));
        }
        if (moment(left) && fits(right, 'w')) {
            var days = plus ? right : new Expr.Call(Op.NEGATE, List.of(right), right.type());
            return new Expr.Call(Op.DAYS_LATER, List.of(left, days), left.type());
        }
        if (moment(left) && (right.type().equals(Optional.of(Type.DECIMAL)))) {
            throw stop(sign, Sentence.of("Only whole days can be added to {0} or taken from it.", said(left)), Sentence.of("Round the number, as in {0}.", "day + round(1.5)"));
        }
        if (text(left, right) && plus) {
            throw stop(sign, Sentence.of("+ adds numbers, and text stands beside it."), Sentence.of("Join text with {0}.", "&"));
        }
        return call(plus ? Op.ADD : Op.SUBTRACT, sign, left, right);
    }

    private static boolean text(Expr left, Expr right) {
        return left.type().equals(Optional.of(Type.TEXT)) || right.type().equals(Optional.of(Type.TEXT));
    }

    /// A comparison; a text that is a date is taken as one where it meets a date.
    static Expr compared(Op op, Token sign, Expr left, Expr right) {
        bare(sign, left);
        bare(sign, right);
        var pair = wholeDays(alike(sign, dated(left, right), dated(right, left)));
        if (op != Op.EQUAL && op != Op.UNEQUAL && pair.getFirst().type().equals(Optional.of(Type.FLAG))) {
            throw stop(sign, Sentence.of("Yes/no values are neither larger nor smaller."), Sentence.of("Compare them with = or <>."));
        }
        return new Expr.Call(op, pair, Optional.of(Type.FLAG));
    }

    /// Nothing is equal to what is missing, or smaller, or larger: such a comparison would never hold.
    private static void bare(Token sign, Expr expr) {
        if (expr.type().isEmpty()) {
            throw stop(sign, Sentence.of("Nothing is equal to missing, so that this would never hold."), Sentence.of("Write {0} or {1}.", "ismissing(…)", "not ismissing(…)"));
        }
    }

    /// A day beside a time stamp stands for all of the day, as it does in a filter.
    private static List<Expr> wholeDays(List<Expr> pair) {
        var types = pair.stream().map(e -> e.type().orElseThrow()).toList();
        return types.contains(Type.DATE) && types.contains(Type.TIMESTAMP) ? pair.stream().map(Typing::day).toList() : pair;
    }

    private static Expr day(Expr moment) {
        return moment.type().equals(Optional.of(Type.TIMESTAMP)) ? new Expr.Call(Op.DATE, List.of(moment), Optional.of(Type.DATE)) : moment;
    }

    static Expr in(Token sign, Expr left, List<Expr> values) {
        if (values.isEmpty()) {
            throw stop(sign, Sentence.of("The list after \"in\" is empty."), Sentence.of("Name at least one value, as in {0}.", "in (\"a\", \"b\")"));
        }
        var all = new ArrayList<Expr>(List.of(left));
        bare(sign, left);
        for (var value : values) {
            bare(sign, value);
            var made = dated(value, left);
            all.forEach(other -> alike(sign, other, made));
            all.add(made);
        }
        if (all.stream().map(e -> e.type().orElseThrow()).anyMatch(t -> t == Type.DATE) && all.stream().map(e -> e.type().orElseThrow()).anyMatch(t -> t == Type.TIMESTAMP)) {
            return values.stream().map(v -> compared(Op.EQUAL, sign, left, v)).reduce((a, b) -> call(Op.OR, sign, a, b)).orElseThrow();
        }
        return new Expr.Call(Op.IN, all, Optional.of(Type.FLAG));
    }

    private static List<Expr> alike(Token sign, Expr left, Expr right) {
        if (common(left.type(), right.type()).isEmpty()) {
            throw stop(sign, Sentence.of("{0} and {1} cannot be compared.", said(left), said(right)), Sentence.of("Turn one into the other, for example with text(…), number(…) or date(…)."));
        }
        return List.of(left, right);
    }

    /// A text literal that is a date or time, where the other side is a moment.
    private static Expr dated(Expr expr, Expr other) {
        if (moment(other) && expr instanceof Expr.Literal literal && literal.value().orElse("") instanceof String text && !text.isBlank()) {
            try {
                return text.strip().length() > 10 ? new Expr.Literal(LocalDateTime.parse(text.strip().replace(' ', 'T')), Optional.of(Type.TIMESTAMP))
                        : new Expr.Literal(LocalDate.parse(text.strip()), Optional.of(Type.DATE));
            } catch (DateTimeException e) {
                return expr;
            }
        }
        return expr;
    }

    static Expr function(Op op, Token token, List<Expr> given) {
        if (given.size() < op.fewest() || given.size() > op.most()) {
            throw stop(token, Sentence.of("\"{0}\" does not take {1} values.", op.word(), given.size()), op.help());
        }
        var arguments = new ArrayList<Expr>();
        for (int i = 0; i < given.size(); i++) {
            arguments.add(fitting(op, token, given.get(i), op.takes(op == Op.IF ? conditional(i, given.size()) : i)));
        }
        return new Expr.Call(op, arguments, result(op, token, arguments));
    }

    /// Conditions of `if` stand at the even places but the last.
    private static int conditional(int i, int size) {
        return i % 2 == 0 && i < size - 1 ? 0 : 1;
    }

    private static Expr fitting(Op op, Token token, Expr given, char wanted) {
        if (!fits(given, wanted)) {
            throw stop(token, Sentence.of("\"{0}\" needs {1} here, not {2}.", op.word(), said(wanted), said(given)), op.help());
        }
        return known(given, wanted);
    }

    /// A bare `missing` takes the type that is wanted of it.
    private static Expr known(Expr given, char wanted) {
        return given.type().isPresent() ? given : switch (wanted) {
            case 'n' -> new Expr.Literal(null, Optional.of(Type.DECIMAL));
            case 'w' -> new Expr.Literal(null, Optional.of(Type.WHOLE));
            case 't' -> new Expr.Literal(null, Optional.of(Type.TEXT));
            case 'd' -> new Expr.Literal(null, Optional.of(Type.DATE));
            case 'f' -> new Expr.Literal(null, Optional.of(Type.FLAG));
            default -> given;
        };
    }

    private static Optional<Type> result(Op op, Token token, List<Expr> arguments) {
        return switch (op.gives()) {
            case "w" -> Optional.of(Type.WHOLE);
            case "n" -> Optional.of(op == Op.ROUND && arguments.size() == 1 ? Type.WHOLE : Type.DECIMAL);
            case "t" -> Optional.of(Type.TEXT);
            case "f" -> Optional.of(Type.FLAG);
            case "D" -> date(op, token, arguments);
            default -> shared(op, token, arguments);
        };
    }

    /// `date` takes three whole numbers, a text or a moment.
    private static Optional<Type> date(Op op, Token token, List<Expr> arguments) {
        boolean numbers = arguments.size() == 3 && arguments.stream().allMatch(a -> fits(a, 'w'));
        boolean one = arguments.size() == 1 && (moment(arguments.getFirst()) || fits(arguments.getFirst(), 't'));
        if (!numbers && !one) {
            throw stop(token, Sentence.of("\"{0}\" cannot make a date of this.", op.word()), op.help());
        }
        return Optional.of(Type.DATE);
    }

    private static Optional<Type> shared(Op op, Token token, List<Expr> arguments) {
        var values = new ArrayList<Expr>();
        for (int i = 0; i < arguments.size(); i++) {
            boolean condition = op == Op.IF && conditional(i, arguments.size()) == 0;
            if (!condition && !(op == Op.ADD_MONTHS && i > 0)) {
                values.add(arguments.get(i));
            }
        }
        Optional<Type> type = values.getFirst().type();
        for (var value : values) {
            var both = common(type, value.type());
            if (both.isEmpty()) {
                throw stop(token, Sentence.of("\"{0}\" would give {1} in one case and {2} in another.", op.word(), said(values.getFirst()), said(value)),
                        Sentence.of("Turn one into the other, for example with text(…), number(…) or date(…)."));
            }
            type = both.get();
        }
        return type;
    }

    /// What two values have in common: empty where nothing, an empty type inside where both are a bare `missing`.
    private static Optional<Optional<Type>> common(Optional<Type> left, Optional<Type> right) {
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            return Optional.of(left.isEmpty() ? right : left);
        }
        if (left.get().isNumber() && right.get().isNumber()) {
            return Optional.of(Optional.of(Type.DECIMAL));
        }
        return left.get().isMoment() && right.get().isMoment() ? Optional.of(Optional.of(Type.TIMESTAMP)) : Optional.empty();
    }

    private static Optional<Type> number(List<Expr> arguments) {
        return Optional.of(arguments.stream().allMatch(a -> fits(a, 'w')) ? Type.WHOLE : Type.DECIMAL);
    }

    private static List<Expr> all(Token sign, List<Expr> arguments, char wanted) {
        for (var argument : arguments) {
            if (!fits(argument, wanted)) {
                throw stop(sign, Sentence.of("\"{0}\" needs {1} here, not {2}.", sign.text(), said(wanted), said(argument)),
                        wanted == 'n' ? number(argument) : Sentence.of("Write a comparison, such as quantity > 0."));
            }
        }
        return arguments.stream().map(a -> known(a, wanted)).toList();
    }

    /// How a number is made of what is none.
    private static Sentence number(Expr expr) {
        return switch (expr.type().orElse(Type.TEXT)) {
            case TEXT -> Sentence.of("Turn text into a number with number(…).");
            case DATE, TIMESTAMP -> Sentence.of("Take a number of it, for example with year(…) or days(…).");
            case FLAG -> Sentence.of("Turn yes and no into numbers with if(…, 1, 0).");
            case WHOLE, DECIMAL -> Sentence.of("Write a whole number.");
        };
    }

    private static Expr text(Expr expr) {
        return expr.type().equals(Optional.of(Type.TEXT)) ? expr : new Expr.Call(Op.TEXT, List.of(expr), Optional.of(Type.TEXT));
    }

    private static boolean moment(Expr expr) {
        return expr.type().filter(Type::isMoment).isPresent();
    }

    private static boolean fits(Expr expr, char wanted) {
        return expr.type().isEmpty() || switch (wanted) {
            case 'n' -> expr.type().get().isNumber();
            case 'w' -> expr.type().get() == Type.WHOLE;
            case 't' -> expr.type().get() == Type.TEXT;
            case 'd' -> expr.type().get().isMoment();
            case 'f' -> expr.type().get() == Type.FLAG;
            default -> true;
        };
    }

    private static Sentence said(char wanted) {
        return switch (wanted) {
            case 'n' -> Sentence.of("a number");
            case 'w' -> Sentence.of("a whole number");
            case 't' -> Sentence.of("text");
            case 'd' -> Sentence.of("a date");
            default -> Sentence.of("a condition");
        };
    }

    private static Part said(Expr expr) {
        return Part.of(expr.type().map(Type::label).orElseGet(() -> Sentence.of("a missing value")));
    }

    private static Fault.Stop stop(Token token, Sentence happened, Sentence remedy) {
        return new Fault.Stop(new Fault(token.from(), token.to(), happened, remedy));
    }
}
