package merchant.table.formula;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import merchant.table.Field;
import merchant.table.Type;
import merchant.text.Sentence;

/// A formula that fits the columns it was parsed for.
///
/// @param text as it was written
/// @param root its tree
/// @param type what it gives
public record Formula(String text, Expr root, Type type) implements Parsed {
    private static final int LONGEST = 10_000;
    /// How many operations may stand one within another; the terms of a sum do.
    private static final int DEEPEST = 200;

    /// Parses and types a text against columns.
    ///
    /// @return the formula, or the fault with its place
    public static Parsed parse(String text, List<Field> fields) {
        if (text.length() > LONGEST) {
            return new Fault(LONGEST, text.length(), Sentence.of("The formula is longer than {0} characters.", LONGEST), Sentence.of("Split it into several steps."));
        }
        try {
            var root = new Parser(Lexer.tokens(text), fields).whole();
            if (levels(root) > DEEPEST) {
                return new Fault(0, text.length(), Sentence.of("The formula has more than {0} operations that build on each other.", DEEPEST), Sentence.of("Split it into several steps."));
            }
            return new Formula(text, root, root.type().orElseThrow(() -> new Fault.Stop(new Fault(0, text.length(), Sentence.of("The formula gives nothing but a missing value."),
                    Sentence.of("Use at least one column or value.")))));
        } catch (Fault.Stop e) {
            return e.fault();
        }
    }

    /// How many operations stand one within another at most. Walked without recursion, because a long sum is a deep tree.
    private static int levels(Expr root) {
        int levels = 0;
        var level = List.of(root);
        while (!level.isEmpty()) {
            levels++;
            level = level.stream().flatMap(e -> e instanceof Expr.Call call ? call.arguments().stream() : Stream.empty()).toList();
        }
        return levels - 1;
    }

    /// What a text names that is no column of these, whether it is a formula otherwise or not.
    public static List<String> unknown(String text, List<Field> fields) {
        try {
            var tokens = Lexer.tokens(text);
            var unknown = new TreeSet<String>();
            for (int i = 0; i < tokens.size(); i++) {
                var token = tokens.get(i);
                boolean named = token.kind() == Token.Kind.COLUMN || token.kind() == Token.Kind.NAME && !tokens.get(i + 1).is("(")
                        && !token.word("or", "或", "and", "且", "not", "非", "in", "true", "false", "missing");
                boolean known = fields.stream().anyMatch(f -> f.name().equals(token.text()) || token.kind() == Token.Kind.NAME && f.name().equalsIgnoreCase(token.text()));
                if (named && !known) {
                    unknown.add(token.text());
                }
            }
            return List.copyOf(unknown);
        } catch (Fault.Stop unclear) {
            return List.of();
        }
    }

    /// The columns that it names.
    public Set<String> columns() {
        var names = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Expr.Column column -> names.add(column.name());
                case Expr.Call call -> open.addAll(call.arguments());
                case Expr.Literal literal -> { }
            }
        }
        return names;
    }

    /// The same where a fault is a problem.
    ///
    /// @throws merchant.problem.Problem that says what is wrong and where
    public static Formula of(String text, List<Field> fields) {
        return switch (parse(text, fields)) {
            case Formula formula -> formula;
            case Fault fault -> throw fault.problem();
        };
    }

    /// A formula that is a condition, for filtering.
    ///
    /// @throws merchant.problem.Problem where it is faulty or gives something else
    public static Formula condition(String text, List<Field> fields) {
        var formula = of(text, fields);
        if (formula.type() != Type.FLAG) {
            throw new Fault(0, text.length(), Sentence.of("The formula gives {0}, not a condition.", formula.type().label()),
                    Sentence.of("Write a comparison, such as quantity > 0.")).problem();
        }
        return formula;
    }

    /// A formula with other texts in quotes, whether it fits any columns or not; empty where its signs cannot be told apart.
    public static String withTexts(String formula, UnaryOperator<String> text) {
        var written = new StringBuilder();
        int at = 0;
        try {
            for (var token : Lexer.tokens(formula)) {
                if (token.kind() == Token.Kind.TEXT) {
                    written.append(formula, at, token.from()).append('"').append(text.apply(token.text()).replace("\"", "\"\"")).append('"');
                    at = token.to();
                }
            }
        } catch (Fault.Stop unclear) {
            return "";
        }
        return written.append(formula, at, formula.length()).toString();
    }
}
