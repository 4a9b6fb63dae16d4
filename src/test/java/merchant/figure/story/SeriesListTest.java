package merchant.figure.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import merchant.figure.Examples;
import merchant.figure.SmallMultiples;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Accuracy;
import merchant.result.SeriesForecast.Measures;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// Many series, those that were farthest off for their size first.
class SeriesListTest {

    /// All values the same, so that the mean is it.
    private static SeriesForecast series(String name, double usual, double mae) {
        var s = Examples.passengers().series().getFirst();
        var values = new double[s.values().length];
        Arrays.fill(values, usual);
        var accuracy = new Accuracy("ets", Sentence.verbatim("ETS"), 10, new Measures(120, mae, mae, 0, 1, 0, 0.8, 0.95), List.of(), List.of());
        return new SeriesForecast(name, s.times(), values, s.filled(), false, Double.NaN, s.futureTimes(), s.mean(), s.lower80(), s.upper80(), s.lower95(), s.upper95(),
                "ets", s.model(), s.details(), s.components(), List.of(accuracy), s.origins(), s.verdict(), s.marks(), s.effects(), s.residuals(), s.level());
    }

    @Test
    void eachSaysHowFarOffItWasForItsSize() {
        var result = Examples.passengers();
        // 20 of 200 is 10 %, 5 of 20 is 25 %, and of nothing but zeros nothing was learnt
        var many = new ForecastResult(result.summary(), result.value(), result.unit(), result.season(), result.horizon(),
                List.of(series("large", 200, 20), series("small", 20, 5), series("none", 0, 0)), List.of());
        var panels = ((SmallMultiples) SeriesList.of(many).body()).panels();
        assertEquals(List.of("none: not tested", "small: off by 25 %", "large: off by 10 %"),
                panels.stream().map(p -> (p.title() + ": " + p.note()).replace('\u00a0', ' ').replace('\u202f', ' ')).toList());
    }
}
