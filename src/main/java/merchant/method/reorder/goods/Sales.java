package merchant.method.reorder.goods;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merchant.text.Sentence;

/// What was sold.
///
/// @param today the day after the last period
/// @param period days a period lasts
/// @param sold pieces a period by product, from its first sale on
/// @param prices what customers paid for a piece on average, by product, where that is known
/// @param numbers the number or code of a product, where another column holds it
/// @param groups the group of a product, where a column holds it
/// @param notes what was left out, in sentences
public record Sales(LocalDate today, double period, Map<String, double[]> sold, Map<String, Double> prices, Map<String, String> numbers, Map<String, String> groups, List<Sentence> notes) {
    public Sales {
        sold = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(sold));
        prices = Map.copyOf(new HashMap<>(prices));
        numbers = Map.copyOf(numbers);
        groups = Map.copyOf(groups);
        notes = List.copyOf(notes);
    }
}
