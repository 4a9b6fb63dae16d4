package merchant.method.forecast.run;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import merchant.method.forecast.backtest.Judged;
import merchant.result.SeriesForecast.Detail;
import merchant.text.Part;
import merchant.text.Sentence;

/// Says that bands were widened or narrowed, by how much and why.
record BandWords(List<Outcome> outcomes) {
    private static final double VISIBLE = 1.05;

    /// Empty where no band visibly changed.
    Optional<Sentence> finding() {
        double wider80 = factor("band-80-factor");
        double wider95 = factor("band-95-factor");
        boolean narrower = wider80 < 1 / VISIBLE || wider95 < 1 / VISIBLE;
        if (wider80 < VISIBLE && wider95 < VISIBLE && !narrower) {
            return Optional.empty();
        }
        var by80 = new Part.Amount(wider80, 1);
        var by95 = new Part.Amount(wider95, 1);
        var held80 = new Part.Percent(held(j -> j.errors().coverage80()), 0);
        var held95 = new Part.Percent(held(j -> j.errors().coverage95()), 0);
        if (wider80 < VISIBLE && wider95 < VISIBLE) {
            return Optional.of(outcomes.size() == 1 ? Sentence.of("The bands are {0} times (80 %) and {1} times (95 %) as wide as the model's own, because those held {2} "
                    + "and {3} of the values of past test periods: more than they name.", amount(wider80), amount(wider95), held80, held95)
                    : Sentence.of("The bands are {0} times (80 %) and {1} times (95 %) as wide as the models' own on average, because those held {2} "
                    + "and {3} of the values of past test periods: more than they name.", amount(wider80), amount(wider95), held80, held95));
        }
        return Optional.of(outcomes.size() == 1
                ? Sentence.of("The bands are {0} times (80 %) and {1} times (95 %) as wide as the model's own, because those know only its noise and held {2} "
                        + "and {3} of the values of past test periods; misses too rare to be seen in so few periods are allowed for.", by80, by95, held80, held95)
                : Sentence.of("The bands are {0} times (80 %) and {1} times (95 %) as wide as the models' own on average, because those know only their noise "
                        + "and held {2} and {3} of the values of past test periods.", by80, by95, held80, held95));
    }

    private static Part amount(double factor) {
        return new Part.Amount(factor, 2);
    }

    private double factor(String name) {
        return outcomes.stream().mapToDouble(o -> o.fit().details().stream().filter(d -> d.name().equals(name)).mapToDouble(Detail::value).findFirst().orElse(1))
                .average().orElse(1);
    }

    private double held(ToDoubleFunction<Judged> measure) {
        return outcomes.stream().flatMap(o -> o.past().stream()).mapToDouble(measure).filter(Double::isFinite).average().orElse(Double.NaN);
    }
}
