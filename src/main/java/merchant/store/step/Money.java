package merchant.store.step;

import java.util.List;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Type;
import merchant.table.Worth;
import merchant.table.step.Measure;
import merchant.text.Sentence;

/// The money of order lines. A line's own amount is summed as it stands; a price is taken times the quantity, less the line's discount; an amount that is
/// that of a whole order is counted once an order, on however many of its lines it stands.
final class Money {
    private static final String MISSING_ONE = "{0} row has no value in \"{1}\": sums are of the others, and missing where there are no others.";
    private static final String MISSING = "{0} rows have no value in \"{1}\": sums are of the others, and missing where there are no others.";
    private static final String UNKNOWN_ONE = "\"{1}\" is the amount of a whole order, and no column says which rows are one order: {0} row is summed as it stands, and an order of several rows counts several times. Import the file again with the role order-id for the column of order numbers.";
    private static final String UNKNOWN = "\"{1}\" is the amount of a whole order, and no column says which rows are one order: {0} rows are summed as they stand, and an order of several rows counts several times. Import the file again with the role order-id for the column of order numbers.";

    private enum Kind {
        LINE, PRICE, ORDER, ORDER_UNKNOWN;

        static Kind of(Worth worth) {
            return switch (worth) {
                case LINE -> LINE;
                case ORDER -> ORDER;
                case ORDER_UNKNOWN -> ORDER_UNKNOWN;
            };
        }
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
            kind = Kind.of(Worth.of(in.fields(), in.field(column).name()));
        }
    }

    private Money(Shape in, String from, String column) {
        this.in = in;
        this.from = from;
        this.column = column;
        this.quantity = "";
        this.kind = Kind.of(Worth.of(in.fields(), column));
    }

    /// The numbers of a column as they stand, a price too.
    static Money plain(Shape in, String from, String column) {
        return new Money(in, from, in.field(column).name());
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
        if (kind == Kind.ORDER && !split.isEmpty() && Worth.splits(in.field(split))) {
            throw Problem.request(Sentence.of("\"{0}\" is the amount of a whole order, so nobody knows how much of it belongs to each \"{1}\".", column, split),
                    first(Role.PRICE).map(p -> Sentence.of("Choose \"{0}\" instead, which is taken times the quantity, or no amount.", p.name()))
                            .orElseGet(() -> Sentence.of("Choose the amount of a line, or no amount.")));
        }
    }

    /// The sum of the lines for which the condition holds; of all where it is empty. Whole numbers stay exact; sums of decimals do not depend on the order in
    /// which threads add.
    String sum(String condition) {
        if (kind == Kind.ORDER) {
            var sum = "list_sum(" + once(condition) + ")";
            return type() == Type.WHOLE ? "TRY_CAST(" + sum + " AS BIGINT)" : sum;
        }
        var filter = condition.isEmpty() ? "" : " FILTER (WHERE " + condition + ")";
        return type() == Type.WHOLE ? "TRY_CAST(sum(" + value() + ")" + filter + " AS BIGINT)" : "fsum(" + value() + ")" + filter;
    }

    /// The amounts of orders, each once, in order.
    private String once(String condition) {
        var order = "coalesce(CAST(" + in.ref(Worth.order(in.fields()).orElseThrow().name()) + " AS VARCHAR), ' ' || rowid)";
        var pairs = "list(DISTINCT {'o': " + order + ", 'a': " + in.number(column) + "}) FILTER (WHERE " + (condition.isEmpty() ? "" : "(" + condition + ") AND ")
                + in.number(column) + " IS NOT NULL)";
        return "list_sort(list_transform(" + pairs + ", x -> x.a))";
    }

    /// What is computed of the column in a group, where rows must not be counted as often as they stand there.
    Optional<String> measured(Measure.What what, String condition) {
        return kind != Kind.ORDER ? Optional.empty() : switch (what) {
            case SUM -> Optional.of(sum(condition));
            case MEAN -> Optional.of("list_avg(" + once(condition) + ")");
            case MEDIAN -> Optional.of("CAST(list_median(" + once(condition) + ") AS DOUBLE)");
            case ROWS, DISTINCT, LEAST, GREATEST, FIRST, LAST -> Optional.empty();
        };
    }

    /// What a sum over groups means from then on: an order's amount, where a group is one order, else an amount of its own.
    Optional<Role> summed(List<String> by) {
        var role = in.field(column).role();
        boolean one = Worth.order(in.fields()).filter(o -> by.contains(o.name())).isPresent();
        return kind == Kind.ORDER && !one ? Optional.of(Role.AMOUNT) : role;
    }

    /// Tells of a number that is computed over groups.
    ///
    /// @param by the columns whose values make a group
    Compiled tellGrouped(Compiled made, List<String> by) {
        var told = kind == Kind.LINE ? suspicion(made) : tell(made, "true");
        var groups = by.stream().map(in::ref).toList();
        var order = Worth.order(in.fields());
        if (kind != Kind.ORDER || groups.isEmpty() || by.contains(order.orElseThrow().name())) {
            return told;
        }
        var parts = new StringBuilder();
        for (int i = 0; i < groups.size(); i++) {
            parts.append(i == 0 ? "" : ", ").append("'g").append(i).append("': ").append(groups.get(i));
        }
        var number = in.ref(order.orElseThrow().name());
        return told.note("SELECT count(*) FROM (SELECT " + number + " FROM " + from + " WHERE " + number + " IS NOT NULL AND " + in.number(column) + " IS NOT NULL GROUP BY " + number
                + " HAVING min({" + parts + "}) IS DISTINCT FROM max({" + parts + "}))", "{0} order stands in several groups, and its whole \"{1}\" is counted in each of them: the groups together are more than was taken.",
                "{0} orders stand in several groups, and their whole \"{1}\" is counted in each of them: the groups together are more than was taken.", column);
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
            case ORDER_UNKNOWN -> made.note(rows + " AND " + in.number(column) + " IS NOT NULL", UNKNOWN_ONE, UNKNOWN, column);
            case LINE -> suspicion(made).note(rows + " AND " + in.ref(column) + " IS NULL", MISSING_ONE, MISSING, column);
        };
    }

    /// Where nearly all orders of several lines have one amount on all of them, it may be the order's, also in a column of which nothing is known.
    private Compiled suspicion(Compiled made) {
        var order = Worth.order(in.fields()).map(f -> in.ref(f.name()));
        if (order.isEmpty() || !in.field(column).has(Role.AMOUNT) && in.field(column).role().isPresent()) {
            return made;
        }
        var same = "count(*) FILTER (WHERE n > 1 AND least = most)";
        return made.note("SELECT CASE WHEN " + same + " >= " + Worth.FEW + " AND " + same + " >= " + Worth.MOST + " * count(*) FILTER (WHERE n > 1) THEN " + same + " ELSE 0 END FROM (SELECT count(*) AS n, min("
                + in.ref(column) + ") AS least, max(" + in.ref(column) + ") AS most FROM " + from + " WHERE " + order.get() + " IS NOT NULL AND " + in.ref(column) + " <> 0 GROUP BY " + order.get() + ")",
                "All lines of {0} order have the same \"{1}\": if it is the amount of the whole order, it is counted too often; import the file again with the role order-amount for it.",
                "All lines of {0} orders have the same \"{1}\": if it is the amount of the whole order, it is counted too often; import the file again with the role order-amount for it.", column);
    }
}
