package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merchant.method.forecast.sheet.ElasticitySheet;
import merchant.result.SeriesForecast;
import merchant.text.Part;
import merchant.text.Sentence;

/// What prices do to many series, in one sentence a price.
///
/// @param single true where a series is one product, or nothing is known of products
record PriceWords(List<Outcome> outcomes, boolean single) {
    private static final int FEWEST = 2;
    private static final double DEARER = 1.1;

    /// The effects that no sentence of these tells.
    List<SeriesForecast.Effect> others(List<SeriesForecast.Effect> effects) {
        var told = sizes().keySet();
        return effects.stream().filter(e -> !told.contains(e.id())).toList();
    }

    private Map<String, List<Double>> sizes() {
        var sizes = new LinkedHashMap<String, List<Double>>();
        for (var outcome : outcomes) {
            outcome.fit().details().stream().filter(PriceWords::elasticity)
                    .forEach(d -> sizes.computeIfAbsent(d.name().substring(ElasticitySheet.NAME.length()), n -> new ArrayList<>()).add(d.value()));
        }
        sizes.values().removeIf(s -> s.size() < FEWEST);
        return sizes;
    }

    List<Sentence> findings() {
        var findings = new ArrayList<>(sizes().entrySet().stream().map(this::finding).toList());
        if (outcomes.size() >= FEWEST) {
            outcomes.stream().flatMap(o -> o.fit().untold().stream()).distinct().sorted().map(this::untold).forEach(findings::add);
        }
        return findings;
    }

    /// Of groups of products: their index hardly moves but in the campaigns that hold for all of them, while the prices of its products move by themselves.
    private Sentence untold(String price) {
        long series = outcomes.stream().filter(o -> o.fit().untold().contains(price)).count();
        return single ? Sentence.of("For {0} of {1} series no elasticity of “{2}” is named: it differed on the days of holidays and hardly otherwise, so that what it does cannot be told from them.",
                series, outcomes.size(), price)
                : Sentence.of("For {0} of {1} series no elasticity of “{2}” is named: the price of a group of products moves on the days of holidays and hardly otherwise, so that what it does cannot be told from them. A run with a series for each product can tell more.",
                series, outcomes.size(), price);
    }

    private static boolean elasticity(SeriesForecast.Detail detail) {
        return detail.name().startsWith(ElasticitySheet.NAME) && !detail.name().endsWith(ElasticitySheet.LOWER) && !detail.name().endsWith(ElasticitySheet.UPPER);
    }

    private Sentence finding(Map.Entry<String, List<Double>> price) {
        var sorted = price.getValue().stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int tail = sorted.length / 10;
        double middle = Telling.median(sorted);
        var much = new Part.Percent(Math.abs(Math.pow(DEARER, middle) - 1), 0);
        var low = new Part.Amount(sorted[tail], 2);
        var high = new Part.Amount(sorted[sorted.length - 1 - tail], 2);
        return middle <= 0 ? Sentence.of("“{0}” 10 % higher goes with {1} less: the elasticity is {2} for the middle one of {3} series, {4} to {5} for most. Each one's own is in the table “Elasticities”.",
                price.getKey(), much, new Part.Amount(middle, 2), sorted.length, low, high)
                : Sentence.of("“{0}” 10 % higher goes with {1} more: the elasticity is {2} for the middle one of {3} series, {4} to {5} for most. Each one's own is in the table “Elasticities”.",
                price.getKey(), much, new Part.Amount(middle, 2), sorted.length, low, high);
    }
}
