package merchant.ui.result.order;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Quantities that the user typed over computed ones, by product. Each change can be taken back, and is handed on to be kept.
final class OwnQuantities {
    private final Map<String, Double> own = new HashMap<>();
    private final Deque<Map<String, Double>> before = new ArrayDeque<>();
    private Consumer<Map<String, Double>> keeper = all -> { };
    private boolean followed;

    Optional<Double> of(String product) {
        return Optional.ofNullable(own.get(product));
    }

    int size() {
        return own.size();
    }

    /// Takes a quantity for a product, or none.
    void put(String product, Optional<Double> quantity) {
        if (!of(product).equals(quantity)) {
            before.push(Map.copyOf(own));
            quantity.ifPresentOrElse(q -> own.put(product, q), () -> own.remove(product));
            keeper.accept(Map.copyOf(own));
        }
    }

    boolean followed() {
        return followed;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            own.clear();
            own.putAll(before.pop());
            keeper.accept(Map.copyOf(own));
        }
    }

    /// Takes quantities that were kept; what was typed meanwhile stays.
    void keep(Map<String, Double> kept, Consumer<Map<String, Double>> by) {
        keeper = by;
        followed = true;
        kept.forEach(own::putIfAbsent);
    }
}
