package merchant.method.forecast.run;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import merchant.method.forecast.backtest.Judged;
import merchant.result.SeriesForecast.Detail;
import merchant.text.Part;
import merchant.text.Sentence;

/// Says that bands were widened or narrowed, by how much and why: follows the sentence that tells what the bands so made held.
record BandWords(List<Outcome> outcomes) {
    private static final double VISIBLE = 1.05;

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
                ? Sentence.of("That is with bands made of how far other past forecasts were off; the method's own bands held {0} and {1} of what really came. In the forecast the 80 % band is {2} than the method's own, the 95 % band {3}, on average over all periods ahead.",
                        first, second, changed(wider80), changed(wider95))
                : Sentence.of("That is with bands made of how far other past forecasts were off; the methods' own bands held {0} and {1} of what really came. In the forecasts the 80 % bands are {2} than the methods' own, the 95 % bands {3}, on average over all series and periods ahead.",
                        first, second, changed(wider80), changed(wider95));
        boolean reserve = held80 >= 0.8 && wider80 >= VISIBLE || held95 >= 0.95 && wider95 >= VISIBLE;
        return Optional.of(reserve ? Sentence.of("{0} A band that held enough is made wider all the same where test periods are few: they seldom show large misses, so those that are usual elsewhere count too.", said) : said);
    }

    private static boolean same(double factor) {
        return factor < VISIBLE && factor > 1 / VISIBLE;
    }

    private static Sentence changed(double factor) {
        if (same(factor)) {
            return Sentence.of("hardly wider or narrower");
        }
        return factor > 1 ? Sentence.of("{0} wider", new Part.Percent(factor - 1, 0)) : Sentence.of("{0} narrower", new Part.Percent(1 - factor, 0));
    }

    private double factor(String name) {
        return outcomes.stream().mapToDouble(o -> o.fit().details().stream().filter(d -> d.name().equals(name)).mapToDouble(Detail::value).findFirst().orElse(1))
                .average().orElse(1);
    }

    private double held(ToDoubleFunction<Judged> measure) {
        return outcomes.stream().flatMap(o -> o.past().stream()).mapToDouble(measure).filter(Double::isFinite).average().orElse(Double.NaN);
    }
}
