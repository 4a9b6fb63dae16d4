package merchant.method.forecast.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.series.Grid;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast.Component;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// The season is told as the model has it; averages with everything in them only where there is no model of it.
class SeasonWordsTest {
    private static final double[] WEEK = {100, 92, 95, 100, 104, 118, 103};
    private static final int DAYS = 140;

    /// 1970-01-01 was a Thursday: period 4 is a Monday. Each Tuesday of the last half is a festival at which half is sold.
    private static double[] sold() {
        var y = new double[DAYS];
        Arrays.setAll(y, i -> WEEK[i % 7] * (i % 7 == 1 && i >= DAYS / 2 ? 0.5 : 1) + i % 3);
        return y;
    }

    private static String said(List<Component> own) {
        return new SeasonWords(Grid.of(Unit.DAY), 4).finding(sold(), own, 7).orElseThrow().toString().replaceAll("\\h", " ");
    }

    @Test
    void theModelsFactorsAreTold() {
        var factors = new double[DAYS];
        Arrays.setAll(factors, i -> WEEK[i % 7] / 100);
        assertEquals("Over the season Saturday is highest, 18 % above the average, and Tuesday lowest, 8 % below it, as the model has it.",
                said(List.of(new Component("season", Sentence.of("Season (factor)"), factors))));
    }

    @Test
    void withoutAModelOfItTheAveragesSayWhatTheyHold() {
        var said = said(List.of());
        assertTrue(said.contains("Tuesday lowest") && said.endsWith("plain averages of the past beside its trend, with holidays and everything else in them."), said);
    }

    /// Ratios to the trend, worked out by hand: the level of the last years says nothing of the early ones.
    @Test
    void withoutAModelOfItTheAveragesAreSharesOfTheTrend() {
        var y = new double[96];
        Arrays.setAll(y, t -> (100 + 5 * t) * (t % 12 == 6 ? 1.2 : t % 12 == 10 ? 0.8 : 1));
        var said = new SeasonWords(Grid.of(Unit.MONTH), 0).finding(y, List.of(), 12).orElseThrow().toString().replaceAll("\\h", " ");
        assertTrue(said.startsWith("Over the season July is highest, 20 % above the average, and November lowest, 20 % below it"), said);
    }

    /// A model's season of hours may hold the week too: of the last day, a Sunday, alone all hours would be low.
    @Test
    void ofHoursTheWeekIsAveragedOut() {
        int length = 24 * 28;
        var y = new double[length];
        var factors = new double[length];
        Arrays.setAll(factors, i -> (i % 24 == 20 ? 1.5 : i % 24 == 4 ? 0.5 : 1) * (i / 24 % 7 == 6 ? 0.4 : 1.1));
        Arrays.setAll(y, i -> 50 * factors[i]);
        assertEquals("Over the season 20:00 is highest, 50 % above the average, and 4:00 lowest, 50 % below it, as the model has it.",
                new SeasonWords(Grid.of(Unit.HOUR), 0).finding(y, List.of(new Component("season", Sentence.of("Season (factor)"), factors)), 24).orElseThrow().toString()
                        .replaceAll("\\h", " "));
    }
}
