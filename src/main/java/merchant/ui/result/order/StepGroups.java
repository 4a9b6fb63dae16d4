package merchant.ui.result.order;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merchant.text.Sentence;

/// Under which heading a step of an arithmetic is read. A step that is not known here belongs to the one above it.
final class StepGroups {
    private static final Pattern COUNTED = Pattern.compile("(days|whole|times)_[0-9]+");

    private static final Map<String, Sentence> BY_NAME = Stream.of(
            of(Sentence.of("Stock"), "stock", "on_order", "position"),
            of(Sentence.of("Demand"), "lead", "review", "usual_day", "whole_day", "per_day", "forecast", "sold_then", "forecast_then", "correction", "demand"),
            of(Sentence.of("Safety"), "spread", "times", "safety", "spared", "reorder_point"),
            of(Sentence.of("Quantity"), "up_to", "needed", "below", "minimum", "quantity", "packed", "least", "step", "looked_at", "chosen"),
            of(Sentence.of("Money"), "yearly", "last_year", "daily_now", "order_cost", "holding", "unit_cost", "batch", "price", "fractile", "earned", "over", "worth"))
            .flatMap(Function.identity()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private StepGroups() {}

    private static Stream<Map.Entry<String, Sentence>> of(Sentence heading, String... names) {
        return Stream.of(names).map(n -> Map.entry(n, heading));
    }

    /// The heading of a step; empty where it belongs to the one above.
    static Optional<Sentence> heading(String step) {
        return COUNTED.matcher(step).matches() ? Optional.of(BY_NAME.get("demand")) : Optional.ofNullable(BY_NAME.get(step));
    }
}
