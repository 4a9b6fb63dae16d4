package merchant.method;

import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.IntStream;
import merchant.table.OrderState;
import merchant.table.Role;
import merchant.table.Table;
import merchant.text.Part;
import merchant.text.Sentence;

/// Lines of orders that never became a sale. What will sell and what to order is asked of sales alone, so that they are left out there, and counted; a
/// question about what customers wanted counts them, and whoever reads the answer must know that they are in it.
public final class VoidOrders {
    private VoidOrders() {}

    /// The share of cancelled and refunded lines, by the table's status; empty where there are none or nothing is known of them.
    public static Optional<Sentence> counted(Table table) {
        return table.find(Role.STATUS).flatMap(field -> {
            var levels = table.levels(field.name());
            var states = levels.names().stream().map(OrderState::of).toList();
            var counts = new EnumMap<OrderState, Long>(OrderState.class);
            for (int code : levels.codes()) {
                if (code >= 0) {
                    states.get(code).filter(OrderState::isVoid).ifPresent(s -> counts.merge(s, 1L, Long::sum));
                }
            }
            return counts.isEmpty() ? Optional.empty() : Optional.of(Sentence.of("Lines that “{0}” calls {1} were counted as bought. Leave them out by a step of the table to see the sales alone.",
                    field.name(), Part.listing(counts.entrySet().stream().map(e -> Sentence.of("{0} ({1})", e.getKey().label(),
                            new Part.Percent((double) e.getValue() / table.rows(), 1))).toList())));
        });
    }

    /// A table without these lines.
    ///
    /// @param status the column that says what became of an order
    /// @param count how many lines were left out; the table is the one given where it is 0
    public record Sales(Table table, String status, long count) {
        /// What was left out, and how to take it in again; empty where it is nothing.
        public Optional<Sentence> said() {
            return count == 0 ? Optional.empty() : Optional.of(Sentence.counted(count, "{0} line that \"{1}\" calls cancelled or refunded was left out. To count it too, take the role “order status” off this column (--read role.{1}=none).",
                    "{0} lines that \"{1}\" calls cancelled or refunded were left out. To count them too, take the role “order status” off this column (--read role.{1}=none).", status));
        }
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
