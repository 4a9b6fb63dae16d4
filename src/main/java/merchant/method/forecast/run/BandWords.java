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
    /// From here on "times as wide" is easier to picture than a share.
    private static final double MUCH = 1.5;

    /// Empty where no band visibly changed.
    Optional<Sentence> finding() {
        double wider80 = factor("band-80-factor");
        double wider95 = factor("band-95-factor");
        if (same(wider80) && same(wider95)) {
            return Optional.empty();
        }
        double held80 = held(j -> j.errors().coverage80());
        double held95 = held(j -> j.errors().coverage95());
        var first = new Part.Percent(held80, 0);
        var second = new Part.Percent(held95, 0);
        var said = outcomes.size() == 1
                ? Sentence.of("How far past forecasts were off decides how wide the bands are. On the past test periods the method's own 80 % band held {0} of what really came, and {1}; its 95 % band held {2}, and {3}.",
                        first, changed(wider80), second, changed(wider95))
                : Sentence.of("How far past forecasts were off decides how wide the bands are. On the past test periods the methods' own 80 % bands held {0} of what really came, and on average {1}; their 95 % bands held {2}, and {3}.",
                        first, changed(wider80), second, changed(wider95));
        boolean reserve = held80 >= 0.8 && wider80 >= VISIBLE || held95 >= 0.95 && wider95 >= VISIBLE;
        return Optional.of(reserve ? Sentence.of("{0} Some room is kept for large misses, which are too rare to show in so few test periods.", said) : said);
    }

    private static boolean same(double factor) {
        return factor < VISIBLE && factor > 1 / VISIBLE;
    }

    private static Sentence changed(double factor) {
        if (same(factor)) {
            return Sentence.of("that was left as it is");
        }
        return factor >= MUCH ? Sentence.of("that was made {0} times as wide", new Part.Amount(factor, 1))
                : factor > 1 ? Sentence.of("that was made {0} wider", new Part.Percent(factor - 1, 0))
                : Sentence.of("that was made {0} narrower", new Part.Percent(1 - factor, 0));
    }

    private double factor(String name) {
        return outcomes.stream().mapToDouble(o -> o.fit().details().stream().filter(d -> d.name().equals(name)).mapToDouble(Detail::value).findFirst().orElse(1))
                .average().orElse(1);
    }

    private double held(ToDoubleFunction<Judged> measure) {
        return outcomes.stream().flatMap(o -> o.past().stream()).mapToDouble(measure).filter(Double::isFinite).average().orElse(Double.NaN);
    }
}
