package merchant.figure.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import merchant.figure.BarChart;
import merchant.figure.Examples;
import merchant.figure.Figure;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Accuracy;
import merchant.result.SeriesForecast.Measures;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// The bars of a forecast's accuracy go by the error that its verdict goes by.
class AccuracyFiguresTest {

    private static Accuracy of(String id, double mae, double rmse, double mase) {
        return new Accuracy(id, Sentence.verbatim(id), 10, new Measures(120, mae, rmse, 0, mase, 0, 0.8, 0.95), List.of(), List.of());
    }

    private static Figure figure(double[] values, Accuracy... accuracy) {
        var s = Examples.passengers().series().getFirst();
        var series = new SeriesForecast(s.name(), s.times(), values, s.filled(), false, Double.NaN, s.futureTimes(), s.mean(), s.lower80(), s.upper80(), s.lower95(), s.upper95(),
                accuracy[0].method(), s.model(), s.details(), s.components(), List.of(accuracy), s.origins(), s.verdict(), s.marks(), s.effects(), s.residuals(), s.level());
        var result = Examples.passengers();
        var made = new ForecastResult(result.summary(), result.value(), result.unit(), result.season(), result.horizon(), List.of(series), List.of());
        return Figures.of(made).stream().filter(f -> f.id().equals("accuracy")).findFirst().orElseThrow();
    }

    private static String plain(Sentence said) {
        return said.toString().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void theShareIsThatOfTheMeanAbsoluteErrors() {
        // 1 − 118 / 153.2 = 23 %; by MASE it would be 1 − 0.685 / 0.935 = 27 %
        var figure = figure(Examples.passengers().series().getFirst().values(), of("regression", 118, 165, 0.685), of("seasonal-naive", 153.2, 211, 0.935));
        assertEquals("\"regression\" came closest in the tests: 23 % less error than \"seasonal-naive\"", plain(figure.title()));
        assertEquals(List.of(118.0, 153.2), ((BarChart) figure.body()).bars().stream().map(BarChart.Bar::value).toList());
        assertTrue(figure.subtitle().toString().contains("mean absolute error"));
    }

    @Test
    void ofASlowMoverTheyGoByTheSquaredError() {
        var values = new double[Examples.passengers().series().getFirst().values().length];
        values[3] = 8;
        values[90] = 4;
        var figure = figure(values, of("sba", 3, 3.46, 1), of("naive", 2, 4, 0.7));
        assertEquals(List.of(3.46, 4.0), ((BarChart) figure.body()).bars().stream().map(BarChart.Bar::value).toList());
        assertTrue(figure.title().toString().startsWith("\"sba\" came closest"), figure.title().toString());
    }
}
