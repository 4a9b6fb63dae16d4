package merchant.method;

import java.util.EnumMap;
import java.util.Optional;
import merchant.table.OrderState;
import merchant.table.Role;
import merchant.table.Table;
import merchant.text.Part;
import merchant.text.Sentence;

/// Lines of orders that never became a sale. A question counts them, because only the merchant knows what the words of a status mean; but
/// whoever reads the answer must know that they are in it, and how to leave them out.
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
}
