package merchant.table.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merchant.problem.Nearest;
import merchant.table.Field;
import merchant.table.Type;
import merchant.table.formula.Token.Kind;
import merchant.text.Part;
import merchant.text.Sentence;

/// Words and signs to a typed tree, by recursive descent: or, and, not, comparison, joining, sum, product, sign, power, value.
final class Parser {
    private static final int DEEPEST = 60;
    private static final int MOST_NAMED = 50;

    private final List<Token> tokens;
    private final List<Field> fields;
    private int at;
    private int depth;

    Parser(List<Token> tokens, List<Field> fields) {
        this.tokens = tokens;
        this.fields = fields;
    }

    Expr whole() {
        if (now().kind() == Kind.END) {
            throw stop(now(), Sentence.of("The formula is empty."), Sentence.of("Write for example {0}.", fields.isEmpty() ? "1 + 2" : Completion.written(fields.getFirst().name())));
        }
        var expr = or();
        if (now().kind() != Kind.END) {
            throw unexpected(Sentence.of("Put an operator such as + or & between two values."));
        }
        return expr;
    }

    private Token now() {
        return tokens.get(at);
    }

    private Token take() {
        return tokens.get(at++);
    }

    private boolean taken(String sign) {
        if (now().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private Expr or() {
        if (++depth > DEEPEST) {
            throw stop(now(), Sentence.of("The formula is nested too deeply."), Sentence.of("Split it into several steps."));
        }
        var left = and();
        while (now().word("or", "或")) {
            var sign = take();
            left = Typing.call(Op.OR, sign, left, and());
        }
        depth--;
        return left;
    }

    private Expr and() {
        var left = not();
        while (now().word("and", "且")) {
            var sign = take();
            left = Typing.call(Op.AND, sign, left, not());
        }
        return left;
    }

    private Expr not() {
        boolean negated = false;
        var sign = now();
        while (now().word("not", "非")) {
            take();
            negated = !negated;
        }
        var inner = comparison();
        return negated ? Typing.call(Op.NOT, sign, inner) : inner;
    }

    private Expr comparison() {
        var left = join();
        while (true) {
            var sign = now();
            var op = comparing(sign);
            if (op.isPresent()) {
                take();
                left = Typing.compared(op.get(), sign, left, join());
            } else if (sign.word("in")) {
                take();
                left = Typing.in(sign, left, arguments());
            } else {
                return left;
            }
        }
    }

    private static Optional<Op> comparing(Token sign) {
        if (sign.kind() != Kind.SIGN) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (sign.text()) {
            case "=", "==" -> Op.EQUAL;
            case "<>", "!=" -> Op.UNEQUAL;
            case "<" -> Op.LESS;
            case "<=" -> Op.AT_MOST;
            case ">" -> Op.MORE;
            case ">=" -> Op.AT_LEAST;
            default -> null;
        });
    }

    private Expr join() {
        var left = sum();
        while (now().is("&")) {
            var sign = take();
            left = Typing.call(Op.JOIN, sign, left, sum());
        }
        return left;
    }

    private Expr sum() {
        var left = product();
        while (now().is("+") || now().is("-")) {
            var sign = take();
            left = Typing.sum(sign, left, product());
        }
        return left;
    }

    private Expr product() {
        var left = signed();
        while (now().is("*") || now().is("/") || now().is("%")) {
            var sign = take();
            var op = sign.is("*") ? Op.MULTIPLY : sign.is("/") ? Op.DIVIDE : Op.REMAINDER;
            left = Typing.call(op, sign, left, signed());
        }
        return left;
    }

    private Expr signed() {
        if (!now().is("-") && !now().is("+")) {
            return power();
        }
        boolean negative = false;
        var sign = now();
        while (now().is("-") || now().is("+")) {
            negative ^= take().is("-");
        }
        var inner = power();
        return negative ? Typing.call(Op.NEGATE, sign, inner) : inner;
    }

    /// Binds to the right, and closer than the sign before it: `-2^2` is −4.
    private Expr power() {
        var base = value();
        if (!now().is("^")) {
            return base;
        }
        var sign = take();
        if (++depth > DEEPEST) {
            throw stop(sign, Sentence.of("The formula is nested too deeply."), Sentence.of("Split it into several steps."));
        }
        var exponent = signed();
        depth--;
        return Typing.call(Op.POWER, sign, base, exponent);
    }

    private Expr value() {
        var token = now();
        return switch (token.kind()) {
            case NUMBER -> number(take());
            case TEXT -> new Expr.Literal(take().text(), Optional.of(Type.TEXT));
            case COLUMN -> column(take());
            case NAME -> named(take());
            case SIGN -> bracketed(token);
            case END -> throw stop(token, Sentence.of("The formula ends too early."), Sentence.of("A value is missing at its end."));
        };
    }

    private Expr bracketed(Token token) {
        if (!taken("(")) {
            throw unexpected(Sentence.of("A value is missing before it."));
        }
        var inner = or();
        close(token);
        return inner;
    }

    private void close(Token open) {
        if (!taken(")")) {
            throw now().kind() == Kind.END
                    ? stop(open, Sentence.of("A bracket is not closed."), Sentence.of("Close it with {0}.", ")")) : unexpected(Sentence.of("Close the bracket before it with {0}.", ")"));
        }
    }

    private Expr number(Token token) {
        try {
            if (token.text().matches("\\d{1,18}")) {
                return new Expr.Literal(Long.valueOf(token.text()), Optional.of(Type.WHOLE));
            }
            double value = Double.parseDouble(token.text());
            if (Double.isFinite(value)) {
                return new Expr.Literal(value, Optional.of(Type.DECIMAL));
            }
        } catch (NumberFormatException e) {
            throw new Fault.Stop(new Fault(token.from(), token.to(), Sentence.of("\"{0}\" is no number.", token.text()), Sentence.of("Write decimals with one point, as in 1.5.")));
        }
        throw stop(token, Sentence.of("\"{0}\" is too large a number.", token.text()), Sentence.of("Write a smaller one."));
    }

    private Expr column(Token token) {
        return fields.stream().filter(f -> f.name().equals(token.text())).findFirst().<Expr>map(f -> new Expr.Column(f.name(), f.type()))
                .orElseThrow(() -> unknown(token, Sentence.of("There is no column \"{0}\".", token.text()), fields.stream().map(Field::name).toList()));
    }

    /// A word: a function where a bracket follows, else a column, else a value that has a name.
    private Expr named(Token token) {
        if (now().is("(")) {
            var op = Op.function(token.text()).orElseThrow(() -> unknown(token, Sentence.of("There is no function \"{0}\".", token.text()),
                    Op.functions().stream().map(Op::word).toList()));
            return Typing.function(op, token, arguments());
        }
        var column = fields.stream().filter(f -> f.name().equals(token.text())).findFirst()
                .or(() -> fields.stream().filter(f -> f.name().equalsIgnoreCase(token.text())).findFirst());
        if (column.isPresent()) {
            return new Expr.Column(column.get().name(), column.get().type());
        }
        if (token.word("true", "false")) {
            return new Expr.Literal(token.word("true"), Optional.of(Type.FLAG));
        }
        if (token.word("missing")) {
            return new Expr.Literal(null, Optional.empty());
        }
        throw unknown(token, Sentence.of("There is no column \"{0}\".", token.text()), fields.stream().map(Field::name).toList());
    }

    private List<Expr> arguments() {
        var open = now();
        if (!taken("(")) {
            throw unexpected(Sentence.of("A list in brackets is missing before it, as in {0}.", "(\"a\", \"b\")"));
        }
        var found = new ArrayList<Expr>();
        if (taken(")")) {
            return found;
        }
        do {
            found.add(or());
        } while (taken(","));
        close(open);
        return found;
    }

    private Fault.Stop unknown(Token token, Sentence happened, List<String> known) {
        var remedy = Nearest.to(token.text(), known).map(n -> Sentence.of("Did you mean \"{0}\"?", n))
                .orElseGet(() -> Sentence.of("Known are: {0}.", listing(known)));
        return stop(token, happened, remedy);
    }

    private static Part listing(List<String> known) {
        if (known.size() <= MOST_NAMED) {
            return Part.listing(known);
        }
        var some = new ArrayList<Object>(known.subList(0, MOST_NAMED - 1));
        some.add(Sentence.of("{0} more", known.size() - MOST_NAMED + 1));
        return Part.listing(some);
    }

    private Fault.Stop unexpected(Sentence remedy) {
        return now().kind() == Kind.END ? stop(now(), Sentence.of("The formula ends too early."), Sentence.of("A value is missing at its end."))
                : stop(now(), Sentence.of("\"{0}\" was not expected here.", now().text()), remedy);
    }

    private static Fault.Stop stop(Token token, Sentence happened, Sentence remedy) {
        return new Fault.Stop(new Fault(token.from(), Math.max(token.to(), token.from() + 1), happened, remedy));
    }
}
