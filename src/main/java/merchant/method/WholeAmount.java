package merchant.method;

import java.util.Optional;
import merchant.table.Field;
import merchant.table.Table;
import merchant.table.Worth;
import merchant.text.Sentence;

/// What questions say of an amount that is, or may be, that of a whole order and of none of its lines. Which it is says [Worth].
public final class WholeAmount {
    private WholeAmount() {}

    /// That nearly all orders have one amount on all of their lines, though nothing says that it is the order's.
    ///
    /// @param orders how many, of [Worth#suspected]
    public static Optional<Sentence> suspected(long orders, String column) {
        return orders == 0 ? Optional.empty() : Optional.of(Sentence.counted(orders, "All lines of {0} order have the same \"{1}\": if it is the amount of the whole order, it is counted too often. Then say so: give this column the role “amount of a whole order” ({2}).",
                "All lines of {0} orders have the same \"{1}\": if it is the amount of the whole order, it is counted too often. Then say so: give this column the role “amount of a whole order” ({2}).", column,
                Where.reading(Sentence.of("on the page of the table, in the menu of the column"), "role." + column + "=order-amount")));
    }

    /// The same of a table whose orders are told apart by a column.
    public static Optional<Sentence> suspected(Table table, Optional<Field> order, String column) {
        return suspected(order.map(o -> Worth.suspected(table, o, column)).orElse(0L), column);
    }
}
