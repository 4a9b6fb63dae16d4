package merchant.csv.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.table.Ledger;
import merchant.table.OrderState;
import merchant.text.Part;
import merchant.text.Sentence;

/// Counts records of cancelled and refunded orders by the words of the status column, so that they can be offered for exclusion.
public final class StateCount {
    private static final int EXAMPLES = 5;
    private static final int MOST_WORDS = 1_000;

    private final String column;
    private final boolean refundsAlone;
    private final boolean leaveOut;
    private final Map<String, Optional<OrderState>> known = new HashMap<>();
    private final Map<String, Long> words = new java.util.LinkedHashMap<>();
    private final List<Ledger.Example> examples = new ArrayList<>();
    private long count;

    /// @param column the status column's name
    /// @param refundsAlone true where the column is about refunds: a request that was withdrawn or closed there cancels no order
    /// @param leaveOut true where such records are kept aside
    public StateCount(String column, boolean refundsAlone, boolean leaveOut) {
        this.column = column;
        this.refundsAlone = refundsAlone;
        this.leaveOut = leaveOut;
    }

    /// Sees the status of a record.
    ///
    /// @return the state, where the record is of a cancelled or refunded order
    public Optional<OrderState> see(String status, long line) {
        if (known.size() > MOST_WORDS) {
            return Optional.empty();
        }
        var state = known.computeIfAbsent(status, OrderState::of).filter(s -> refundsAlone ? s == OrderState.REFUNDED : s.isVoid());
        if (state.isPresent()) {
            words.merge(status, 1L, Long::sum);
            if (count++ < EXAMPLES) {
                examples.add(new Ledger.Example(line, column, status, status));
            }
        }
        return state;
    }

    /// Why a record is kept aside.
    public static Sentence reason(OrderState state, String status) {
        return state == OrderState.REFUNDED ? Sentence.of("The order was refunded (\"{0}\"), and you chose to leave such orders out.", status)
                : Sentence.of("The order was cancelled (\"{0}\"), and you chose to leave such orders out.", status);
    }

    /// What the reasons of all records say that were kept aside for the state of their order.
    public static final String LEFT_OUT = "and you chose to leave such orders out.";

    /// Whether a record was kept aside for the state of its order.
    public static boolean isLeftOut(Sentence reason) {
        return reason.pattern().equals(reason(OrderState.REFUNDED, "").pattern()) || reason.pattern().equals(reason(OrderState.CANCELLED, "").pattern());
    }

    /// The ledger's line; empty where every order is a sale.
    public Optional<Ledger.Line> line() {
        if (count == 0) {
            return Optional.empty();
        }
        var listed = Part.listing(words.keySet().stream().limit(EXAMPLES).map(w -> "\"" + w + "\"").toList());
        var what = leaveOut ? Sentence.counted(count, "{1}: {0} record of a cancelled or refunded order ({2}) was left out, as you chose; it is kept aside.",
                "{1}: {0} records of cancelled or refunded orders ({2}) were left out, as you chose; they are kept aside.", column, listed)
                : Sentence.counted(count, "{1}: {0} record is of a cancelled or refunded order ({2}) and is kept; it can be left out when the file is read, or later by a step.",
                        "{1}: {0} records are of cancelled or refunded orders ({2}) and are kept; they can be left out when the file is read, or later by a step.", column, listed);
        return Optional.of(new Ledger.Line("void-orders", what, count, examples));
    }
}
