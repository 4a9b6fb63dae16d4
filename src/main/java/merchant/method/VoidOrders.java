package merchant.method;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.table.OrderState;
import merchant.table.Role;
import merchant.table.Table;
import merchant.text.Sentence;

/// Lines of orders that never became a sale: cancelled, or the money went back. What will sell, what to order, what sells together and what to offer is asked of
/// sales alone, so that all of these leave them out in one way, and say how many; who takes the role off the column counts them too.
public final class VoidOrders {
    private VoidOrders() {}

    /// A table without these lines.
    ///
    /// @param status the column that says what became of an order
    /// @param count how many lines were left out; the table is the one given where it is 0
    public record Sales(Table table, String status, long count) {
        /// What was left out, and how to take it in again; empty where it is nothing.
        public Optional<Sentence> said() {
            return count == 0 ? Optional.empty() : Optional.of(Sentence.counted(count, "{0} line that \"{1}\" calls cancelled or refunded was left out. To count it too, take the role “order status” off this column ({2}).",
                    "{0} lines that \"{1}\" calls cancelled or refunded were left out. To count them too, take the role “order status” off this column ({2}).", status, Where.reading(Sentence.of("on the page of the table, in the menu of the column"), "role." + status + "=none")));
        }
    }

    /// The lines of a table that are sales; where the user chose its status as one of the columns, all.
    ///
    /// @param table the input's, or another with the same columns
    public static Sales leftOut(Input input, Table table) {
        boolean asked = input.columns().values().stream().flatMap(List::stream).anyMatch(c -> table.find(c).filter(f -> f.has(Role.STATUS)).isPresent());
        return asked ? new Sales(table, "", 0) : leftOut(table);
    }

    /// The lines that are sales. Where none is, the words mean something else here, and all are kept.
    public static Sales leftOut(Table table) {
        var status = table.find(Role.STATUS).orElse(null);
        if (status == null) {
            return new Sales(table, "", 0);
        }
        var levels = table.levels(status.name());
        var isVoid = levels.names().stream().map(n -> OrderState.of(n).filter(OrderState::isVoid).isPresent()).toList();
        var kept = IntStream.range(0, levels.codes().length).filter(i -> levels.codes()[i] < 0 || !isVoid.get(levels.codes()[i])).toArray();
        long count = levels.codes().length - kept.length;
        return count == 0 || kept.length == 0 ? new Sales(table, status.name(), 0) : new Sales(new Kept(table, kept), status.name(), count);
    }
}
