package merchant.method.forecast.level;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import merchant.method.forecast.series.SeriesBuilder.Held;

/// What a test table holds for a sum of series.
public final class SumTests {
    private SumTests() {}

    /// The sums of its parts' values over the periods that all of them have; empty where a part has none.
    public static Optional<Held> of(Tree.Sum sum, Tree tree, Map<String, Held> tests) {
        var held = Arrays.stream(sum.members()).mapToObj(m -> Optional.ofNullable(tests.get(tree.parts().get(m).name()))).toList();
        if (held.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        long first = held.stream().mapToLong(h -> h.get().first()).max().orElseThrow();
        long next = held.stream().mapToLong(h -> h.get().first() + h.get().values().length).min().orElseThrow();
        if (next <= first) {
            return Optional.empty();
        }
        var values = new double[(int) (next - first)];
        held.forEach(h -> Arrays.setAll(values, t -> values[t] + h.get().values()[(int) (first + t - h.get().first())]));
        return Optional.of(new Held(first, values));
    }
}
