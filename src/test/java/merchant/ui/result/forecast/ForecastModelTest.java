package merchant.ui.result.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Accuracy;
import merchant.result.SeriesForecast.Measures;
import merchant.result.SeriesForecast.Origin;
import merchant.result.Summary;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

class ForecastModelTest {
    private static final Summary.Verdict VERDICT = new Summary.Verdict(Summary.Tone.USABLE, Sentence.verbatim("ok"));

    private static SeriesForecast series(String name, double mase) {
        var accuracy = Double.isNaN(mase) ? List.<Accuracy>of()
                : List.of(new Accuracy("naive", Sentence.verbatim("naive"), 2,
                        new Measures(2, 1, 1, 1, mase, 0.2, 0.8, 0.95), List.of(), List.of()));
        return new SeriesForecast(name, new long[] {1, 2, 3, 4}, new double[] {1, 2, 3, 4}, new boolean[4], false, Double.NaN, new long[] {5},
                new double[] {5}, new double[] {4}, new double[] {6}, new double[] {3}, new double[] {7}, "naive", "naive", List.of(), List.of(),
                accuracy, List.of(new Origin(0, new double[] {2.5, 3}, new double[] {1, 2.9}, new double[] {3, 4}),
                        new Origin(2, new double[] {9, 9}, new double[] {8, 8}, new double[] {10, 10})), VERDICT, List.of(), List.of(), new double[0], SeriesForecast.Level.SERIES);
    }

    private static ForecastModel model() {
        var all = List.of(series("tea", 0.7), series("pets", 1.4), series("teapots", Double.NaN));
        var summary = new Summary(Sentence.verbatim("h"), VERDICT, List.of(), List.of(), Sentence.verbatim("c"), List.of());
        return new ForecastModel(new ForecastResult(summary, "pieces", ForecastResult.Unit.NUMBER, 1, 1, all, List.of()));
    }

    private static List<String> names(ForecastModel model) {
        return model.list().shown().get().stream().map(SeriesChoice.Row::name).toList();
    }

    @Test
    void theWorstSeriesStandFirstAndWhatWasNotJudgedBeforeThem() {
        var model = model();
        assertEquals(List.of("teapots", "pets", "tea"), names(model));
        model.list().search().set(" TEA ");
        assertEquals(List.of("teapots", "tea"), names(model));
        model.list().search().set("");
        model.list().tone().set(Optional.of(Summary.Tone.USELESS));
        assertEquals(List.of(), names(model));
        assertEquals(Map.of(Summary.Tone.USABLE, 3), model.list().counts());
    }

    @Test
    void aBandThatHoldsTooMuchIsAsBadAsOneThatHoldsTooLittle() {
        assertEquals(Measure.COVERAGE_80.badness(0.7), Measure.COVERAGE_80.badness(0.9), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, Measure.MASE.badness(Double.NaN));
    }

    @Test
    void theShareOfASeriesIsOfTheSingleSeriesAlone() {
        assertEquals(1 / 3.0, model().list().shown().get().getFirst().share(), 1e-12);
    }

    @Test
    void neighboursGoRoundAndOriginsStopAtTheEnds() {
        var model = model();
        model.step(-1);
        assertEquals("teapots", model.current().name());
        assertEquals(1, model.origin().get(), "the latest test date is shown first");
        model.stepOrigin(1);
        assertEquals(1, model.origin().get());
        model.stepOrigin(-5);
        assertEquals(0, model.origin().get());
    }

    @Test
    void theOutcomeOfAnOriginCountsOnlyWhatIsKnown() {
        var series = model().current();
        assertEquals(new ForecastModel.Outcome(2, 2, 0.25), ForecastModel.outcome(series, series.origins().getFirst()));
        assertEquals(new ForecastModel.Outcome(1, 0, 5), ForecastModel.outcome(series, series.origins().getLast()));
    }
}
