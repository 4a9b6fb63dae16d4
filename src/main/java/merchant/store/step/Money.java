package merchant.store.step;

import java.util.Optional;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;

/// The money of order lines. A line's own amount is summed as it stands; a price is taken times the quantity, less the line's discount; an amount that is
/// that of a whole order is counted once an order, on however many of its lines it stands.
final class Money {
    /// From this share of orders with several lines on, equal amounts on all lines look like the order's and not the line's.
    private static final String MOST = "0.9";
    private static final String MISSING_ONE = "{0} row has no value in \"{1}\": sums are of the others, and missing where there are no others.";
    private static final String MISSING = "{0} rows have no value in \"{1}\": sums are of the others, and missing where there are no others.";

    private enum Kind {
        LINE, PRICE, ORDER
    }

    private final Shape in;
    private final String from;
    private final String column;
    private final String quantity;
    private final Kind kind;

    /// @param column of the money; empty for none
    /// @param quantity by which a price is taken; empty where the table's own column of that role serves
    Money(Shape in, String from, String column, String quantity) {
        this.in = in;
        this.from = from;
        this.column = column;
        this.quantity = quantity.isEmpty() ? first(Role.QUANTITY).map(Field::name).orElse("") : quantity;
        if (column.isEmpty()) {
            kind = Kind.LINE;
        } else if (in.field(column).has(Role.PRICE) && !this.quantity.isEmpty() && !this.quantity.equals(column)) {
            kind = Kind.PRICE;
        } else {
            kind = in.field(column).has(Role.ORDER_AMOUNT) && first(Role.ORDER_ID).isPresent() ? Kind.ORDER : Kind.LINE;
        }
    }

    private Optional<Field> first(Role role) {
        return in.fields().stream().filter(f -> f.has(role)).findFirst();
    }

    boolean isNone() {
        return column.isEmpty();
    }

    /// The name of the column of sums.
    String name() {
        return kind == Kind.PRICE ? "amount" : column;
    }

    Type type() {
        return kind != Kind.PRICE ? in.field(column).type()
                : in.field(column).type() == Type.WHOLE && in.field(quantity).type() == Type.WHOLE && discount().isEmpty() ? Type.WHOLE : Type.DECIMAL;
    }

    private Optional<Field> discount() {
        return first(Role.DISCOUNT).filter(f -> f.type().isNumber());
    }

    /// An order's amount cannot be told apart by what differs within the order.
    ///
    /// @throws Problem that says so
    void by(String split) {
        if (kind == Kind.ORDER && !split.isEmpty() && (in.field(split).has(Role.PRODUCT) || in.field(split).has(Role.CATEGORY))) {
            throw Problem.request(Sentence.of("\"{0}\" is the amount of a whole order, so nobody knows how much of it belongs to each \"{1}\".", column, split),
                    first(Role.PRICE).map(p -> Sentence.of("Choose \"{0}\" instead, which is taken times the quantity, or no amount.", p.name()))
                            .orElseGet(() -> Sentence.of("Choose the amount of a line, or no amount.")));
        }
    }

    /// The sum of the lines for which the condition holds; of all where it is empty. Whole numbers stay exact; sums of decimals do not depend on the order in
    /// which threads add.
    String sum(String condition) {
        if (kind == Kind.ORDER) {
            var order = "coalesce(CAST(" + in.ref(first(Role.ORDER_ID).orElseThrow().name()) + " AS VARCHAR), ' ' || rowid)";
            var once = "list(DISTINCT {'o': " + order + ", 'a': " + in.number(column) + "}) FILTER (WHERE " + (condition.isEmpty() ? "" : "(" + condition + ") AND ")
                    + in.number(column) + " IS NOT NULL)";
            var sum = "list_sum(list_sort(list_transform(" + once + ", x -> x.a)))";
            return type() == Type.WHOLE ? "TRY_CAST(" + sum + " AS BIGINT)" : sum;
        }
        var filter = condition.isEmpty() ? "" : " FILTER (WHERE " + condition + ")";
        return type() == Type.WHOLE ? "TRY_CAST(sum(" + value() + ")" + filter + " AS BIGINT)" : "fsum(" + value() + ")" + filter;
    }

    private String value() {
        if (kind != Kind.PRICE) {
            return in.number(column);
        }
        // a product beyond the range of whole numbers is missing, because it must not end the step
        var product = type() == Type.WHOLE ? "TRY_CAST(CAST(" + in.number(column) + " AS HUGEINT) * " + in.number(quantity) + " AS BIGINT)" : "CAST(" + in.number(column) + " AS DOUBLE) * " + in.number(quantity);
        return discount().map(d -> "(" + product + " - coalesce(" + in.ref(d.name()) + ", 0))").orElse("(" + product + ")");
    }

    /// Says which money was taken, and how many rows have none.
    ///
    /// @param which rows are looked at
    Compiled tell(Compiled made, String which) {
        var rows = "SELECT count(*) FROM " + from + " WHERE " + which;
        if (column.isEmpty()) {
            return made;
        }
        return switch (kind) {
            case ORDER -> made.note(rows + " AND " + in.number(column) + " IS NOT NULL", "\"{1}\" is the amount of a whole order and is counted once an order; {0} row has it.",
                    "\"{1}\" is the amount of a whole order and is counted once an order; {0} rows have it.", column);
            case PRICE -> discount().map(d -> made.note(rows, "The amount of {0} row is \"{1}\" times \"{2}\", less \"{3}\".", "The amount of each of {0} rows is \"{1}\" times \"{2}\", less \"{3}\".",
                    column, quantity, d.name())).orElseGet(() -> made.note(rows, "The amount of {0} row is \"{1}\" times \"{2}\".", "The amount of each of {0} rows is \"{1}\" times \"{2}\".", column, quantity))
                    .note(rows + " AND (" + value() + ") IS NULL", MISSING_ONE, MISSING, column);
            case LINE -> suspicion(made).note(rows + " AND " + in.ref(column) + " IS NULL", MISSING_ONE, MISSING, column);
        };
    }

    /// Where nearly all orders of several lines have one amount on all of them, it may be the order's.
    private Compiled suspicion(Compiled made) {
        var order = first(Role.ORDER_ID).map(f -> in.ref(f.name()));
        if (order.isEmpty() || !in.field(column).has(Role.AMOUNT)) {
            return made;
        }
        var same = "count(*) FILTER (WHERE n > 1 AND d = 1)";
        return made.note("SELECT CASE WHEN " + same + " >= 2 AND " + same + " >= " + MOST + " * count(*) FILTER (WHERE n > 1) THEN " + same + " ELSE 0 END FROM (SELECT count(*) AS n, count(DISTINCT "
                + in.ref(column) + ") AS d FROM " + from + " WHERE " + order.get() + " IS NOT NULL AND " + in.ref(column) + " <> 0 GROUP BY " + order.get() + ")",
                "All lines of {0} order have the same \"{1}\": if it is the amount of the whole order, it is counted too often; import the file again with the role order-amount for it.",
                "All lines of {0} orders have the same \"{1}\": if it is the amount of the whole order, it is counted too often; import the file again with the role order-amount for it.", column);
    }
}
