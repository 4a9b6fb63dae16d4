package merchant.method;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.table.Field;
import merchant.table.OrderState;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Sentence;

/// Lines of orders that never became a sale: cancelled, or the money went back. What will sell, what to order, what sells together and what to offer is asked of
/// sales alone, so that all of these leave them out in one way, and say how many; who takes the role off the column counts them too.
public final class VoidOrders {
    private VoidOrders() {}

    /// A table without these lines.
    ///
    /// @param status the columns that said so of these lines; empty where there are none
    /// @param count how many lines were left out; the table is the one given where it is 0
    public record Sales(Table table, List<String> status, long count) {
        public Sales {
            status = List.copyOf(status);
        }

        /// What was left out, and how to take it in again; empty where it is nothing.
        public Optional<Sentence> said() {
            if (count == 0) {
                return Optional.empty();
            }
            var where = Where.reading(Sentence.of("on the page of the table, in the menu of the column"), status.stream().map(s -> "role." + s + "=none").collect(Collectors.joining(" --read ")));
            return Optional.of(status.size() > 1
                    ? Sentence.of("{0} lines that \"{1}\" or \"{2}\" call cancelled or refunded were left out. To count them too, take the roles off these columns ({3}).", count, status.getFirst(), status.getLast(), where)
                    : Sentence.counted(count, "{0} line that \"{1}\" calls cancelled or refunded was left out. To count it too, take the role off this column ({2}).",
                            "{0} lines that \"{1}\" calls cancelled or refunded were left out. To count them too, take the role off this column ({2}).", status.getFirst(), where));
        }
    }

    /// The lines of a table that are sales; where the user chose its status as one of the columns, all.
    ///
    /// @param table the input's, or another with the same columns
    public static Sales leftOut(Input input, Table table) {
        boolean asked = input.columns().values().stream().flatMap(List::stream).anyMatch(c -> table.find(c).filter(f -> f.has(Role.STATUS) || f.has(Role.REFUND_STATUS)).isPresent());
        return asked ? new Sales(table, List.of(), 0) : leftOut(table);
    }

    /// The lines that are sales. Where none is, the words mean something else here, and all are kept.
    public static Sales leftOut(Table table) {
        var gone = new BitSet();
        var said = new ArrayList<String>();
        for (var role : List.of(Role.STATUS, Role.REFUND_STATUS)) {
            table.find(role).filter(f -> f.type() == Type.TEXT).ifPresent(column -> {
                int before = gone.cardinality();
                gone.or(lines(table, column));
                if (gone.cardinality() > before) {
                    said.add(column.name());
                }
            });
        }
        int all = Math.toIntExact(table.rows());
        return gone.isEmpty() || gone.cardinality() == all ? new Sales(table, List.of(), 0)
                : new Sales(new Kept(table, IntStream.range(0, all).filter(i -> !gone.get(i)).toArray()), said, gone.cardinality());
    }

    /// The lines of which a column says that they are no sales. About refunds only what was refunded counts: a request that was withdrawn cancels no order.
    public static BitSet lines(Table table, Field column) {
        var levels = table.levels(column.name());
        var isVoid = levels.names().stream().map(n -> OrderState.of(n).filter(s -> column.has(Role.REFUND_STATUS) ? s == OrderState.REFUNDED : s.isVoid()).isPresent()).toList();
        var lines = new BitSet();
        IntStream.range(0, levels.codes().length).filter(i -> levels.codes()[i] >= 0 && isVoid.get(levels.codes()[i])).forEach(lines::set);
        return lines;
    }
}
