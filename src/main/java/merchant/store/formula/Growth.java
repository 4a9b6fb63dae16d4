package merchant.store.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.table.formula.Expr;
import merchant.table.formula.Op;

/// An operation that may make a longer text than it is given, bounded: what would be longer than [FormulaSql#LONGEST] characters is not computed, and missing.
///
/// @param op [Op#JOIN] or [Op#REPLACE]
/// @param parts what it works on, in SQL
/// @param plain true where the parts are cheap enough to be written more than once
record Growth(Op op, List<String> parts, boolean plain) {
    Growth {
        parts = List.copyOf(parts);
    }

    /// Whether an operation can make a text longer. A replacement by a text that is no longer cannot.
    static boolean grows(Expr.Call call) {
        return call.op() == Op.JOIN || call.op() == Op.REPLACE && !(call.arguments().get(1) instanceof Expr.Literal was && call.arguments().get(2) instanceof Expr.Literal now
                && String.valueOf(now.value().orElse("")).length() <= String.valueOf(was.value().orElse("")).length());
    }

    /// Whether something within can.
    static boolean within(Expr expr) {
        return expr instanceof Expr.Call call && (grows(call) || call.arguments().stream().anyMatch(Growth::within));
    }

    /// What a chain of joinings joins.
    static List<Expr> joined(Expr.Call call) {
        var all = new ArrayList<Expr>();
        for (var argument : call.arguments()) {
            if (argument instanceof Expr.Call inner && inner.op() == Op.JOIN) {
                all.addAll(joined(inner));
            } else {
                all.add(argument);
            }
        }
        return all;
    }

    /// The text, or nothing where it would be too long.
    String sql() {
        var made = " THEN " + made(names());
        var quick = op == Op.JOIN ? "" : "WHEN " + most(names()) + " <= " + FormulaSql.LONGEST + made + " ";
        return once("CASE " + quick + "WHEN " + length(names()) + " <= " + FormulaSql.LONGEST + made + " END");
    }

    private List<String> names() {
        return plain ? parts : IntStream.range(0, parts.size()).mapToObj(i -> "g.p" + i).toList();
    }

    /// Gives each part a name, so that what stands within each other is written once.
    private String once(String expression) {
        return plain ? expression : "list_transform([struct_pack(" + IntStream.range(0, parts.size()).mapToObj(i -> "p" + i + " := " + parts.get(i)).collect(Collectors.joining(", "))
                + ")], lambda g: " + expression + ")[1]";
    }

    private String made(List<String> of) {
        return op == Op.JOIN ? String.join(" || ", of) : "replace(" + String.join(", ", of) + ")";
    }

    /// The most characters that a replacement can make. To count what is replaced takes as long as to replace it, so that it is counted only where this is too many.
    private static String most(List<String> of) {
        return "length(" + of.getFirst() + ") * greatest(1, length(" + of.get(2) + "))";
    }

    private String length(List<String> of) {
        if (op == Op.JOIN) {
            return of.stream().map(p -> "length(" + p + ")").collect(Collectors.joining(" + "));
        }
        var whole = "length(" + of.getFirst() + ")";
        var old = "length(" + of.get(1) + ")";
        return whole + " + CASE WHEN " + old + " = 0 THEN 0 ELSE (" + whole + " - length(replace(" + of.getFirst() + ", " + of.get(1) + ", ''))) // " + old
                + " * greatest(0, length(" + of.get(2) + ") - " + old + ") END";
    }
}
