package merchant.figure.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import merchant.figure.Examples;
import merchant.figure.Figure;
import merchant.figure.point.PointChart;
import merchant.figure.point.StemChart;
import merchant.result.SeriesForecast;
import org.junit.jupiter.api.Test;

/// The figures of what a model left over.
class ResidualFiguresTest {
    private static List<Figure> figures(IntToDoubleFunction residual) {
        var result = Examples.passengers();
        var s = result.series().getFirst();
        var residuals = new double[s.values().length];
        Arrays.setAll(residuals, residual);
        var with = new SeriesForecast(s.name(), s.times(), s.values(), s.filled(), s.incomplete(), s.partial(), s.futureTimes(), s.mean(), s.lower80(),
                s.upper80(), s.lower95(), s.upper95(), s.method(), s.model(), s.details(), s.components(), s.accuracy(), s.origins(), s.verdict(), s.marks(),
                s.effects(), residuals, s.level());
        return Figures.of(Examples.with(result, List.of(with))).stream().filter(f -> f.id().startsWith("residual-")).toList();
    }

    @Test
    void aSeasonThatWasLeftIsNamedWithItsLag() {
        var figures = figures(i -> i % 12 == 0 ? 2 : -0.2 + 0.01 * (i % 5));
        assertEquals("The one-step errors still hold a pattern, strongest at 12 months back", figures.getFirst().title().toString());
        assertEquals(25, ((StemChart) figures.getFirst().body()).values().length);
    }

    @Test
    void noiseIsCalledNoiseAndLiesOnTheLine() {
        var random = new SplittableRandom(1);
        var figures = figures(i -> i == 0 ? Double.NaN : random.nextGaussian());
        assertEquals("The one-step errors look like noise", figures.getFirst().title().toString());
        assertEquals("Large errors are about as frequent as the bands assume", figures.get(1).title().toString());
        assertEquals(143, ((PointChart) figures.get(1).body()).y().length);
    }

    @Test
    void manyLargeErrorsAreSaid() {
        var random = new SplittableRandom(1);
        var figures = figures(i -> i % 8 == 0 ? 9 * random.nextGaussian() : 0.3 * random.nextGaussian());
        assertEquals("Large errors are more frequent than the bands assume: 9\u00a0% lie beyond the 95 % mark instead of 5 %", figures.get(1).title().toString());
    }

    @Test
    void withoutErrorsThereIsNoFigure() {
        assertEquals(List.of(), figures(i -> Double.NaN));
    }
}
