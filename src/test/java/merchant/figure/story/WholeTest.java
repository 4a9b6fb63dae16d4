package merchant.figure.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import merchant.figure.Examples;
import merchant.figure.Figure;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Level;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.text.Translator;
import org.junit.jupiter.api.Test;

/// Which series the pictures of many show, and what they say of it when they are passed on.
class WholeTest {
    private static SeriesForecast as(SeriesForecast s, String name, Level level, Verdict verdict) {
        return new SeriesForecast(name, s.times(), s.values(), s.filled(), s.incomplete(), s.partial(), s.futureTimes(), s.mean(), s.lower80(), s.upper80(),
                s.lower95(), s.upper95(), s.method(), s.model(), s.details(), s.components(), s.accuracy(), s.origins(), verdict, s.marks(), s.effects(),
                s.residuals(), level);
    }

    /// Three series, the last of which is not usable, and their total.
    private static ForecastResult summed() {
        var result = Examples.many(4);
        var series = new ArrayList<>(result.series());
        var bad = new Verdict(Tone.USELESS, Sentence.of("{0} further off than “{1}”: use that simple rule instead.", "4 %", "Naive"));
        series.set(2, as(series.get(2), "Cup", Level.SERIES, bad));
        series.set(3, as(series.get(3), "Σ", Level.TOTAL, bad));
        return Examples.with(result, series);
    }

    private static Figure figure(List<Figure> figures, String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theTotalIsDrawnWhereThereIsOneAndEachTitleNamesIt() {
        var figures = Figures.of(summed());
        for (var figure : figures) {
            assertEquals(!figure.id().equals("series"), figure.title().toString().startsWith("All series together (Σ)"), figure.title().toString());
        }
        assertEquals(3, Figures.whole(summed()));
        assertEquals("The forecast is usable for 2 of 3 series", figure(figures, "series").title().toString());
    }

    @Test
    void withoutATotalTheFirstIsDrawnAndEachTitleNamesIt() {
        for (var figure : Figures.of(Examples.many(3))) {
            assertEquals(!figure.id().equals("series"), figure.title().toString().contains("Green tea tin 1"), figure.title().toString());
        }
    }

    @Test
    void aRejectedForecastSaysSoInItsPictureInBothLanguages() {
        var shown = figure(Figures.of(summed()), "forecast").subtitle();
        assertTrue(shown.toString().startsWith("Not usable: 4 % further off than “Naive”"), shown.toString());
        var chinese = Translator.of(Language.CHINESE).say(shown);
        assertTrue(chinese.startsWith("不可用"), chinese);
        assertFalse(figure(Figures.of(Examples.many(3)), "forecast").subtitle().toString().contains("sable"));
    }
}
