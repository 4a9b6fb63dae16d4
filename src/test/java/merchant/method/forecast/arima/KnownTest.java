package merchant.method.forecast.arima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.calendar.Holiday;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Scene;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Planted effects of a promotion and of a holiday are found again, with their doubt.
class KnownTest {
    private static final int PAST = 800;
    private static final int AHEAD = 28;
    private static final LocalDate START = LocalDate.of(2022, 1, 1);

    private static Holiday feast(String id, int day) {
        var spans = List.of(2022, 2023, 2024).stream().map(y -> LocalDate.of(y, 3, day)).map(d -> new Holiday.Span(d, d)).toList();
        return new Holiday(id, Sentence.verbatim(id), spans, List.of(1), List.of(1), false);
    }

    private static double[] promotion() {
        var random = new SplittableRandom(5);
        var promotion = new double[PAST + AHEAD];
        Arrays.setAll(promotion, t -> random.nextInt(12) == 0 || t == PAST + 3 ? 1 : 0);
        return promotion;
    }

    private static Scene scene() {
        var starts = new long[PAST + AHEAD];
        Arrays.setAll(starts, t -> START.plusDays(t).toEpochDay() * 86_400);
        var calendar = new Calendar(List.of(new Calendar.Choice("own", Sentence.verbatim("own"), List.of(feast("feast", 15), feast("nothing", 25)))), List.of());
        return new Scene("", Unit.DAY, starts, List.of(new Scene.Known("promotion", Scene.Kind.SHARE, promotion())), calendar);
    }

    private static double[] sales() {
        var random = new SplittableRandom(6);
        var promotion = promotion();
        var sales = new double[PAST];
        Arrays.setAll(sales, t -> 100 + (t % 7 == 5 ? 20 : 0) + 30 * promotion[t] + (isFeast(START.plusDays(t)) ? 60 : 0) + 4 * random.nextGaussian());
        return sales;
    }

    private static boolean isFeast(LocalDate day) {
        return day.getMonthValue() == 3 && day.getDayOfMonth() == 15;
    }

    private static Fit fit(Forecaster forecaster) {
        return forecaster.at(scene()).fit(sales(), 7, Progress.NONE);
    }

    @Test
    void plantedEffectsAreFoundAgainAndOthersAreNot() {
        var fit = fit(Arima.automatic("arima", Log.NONE).heeding(true));
        var effects = fit.effects();
        assertEquals(List.of("promotion", "feast"), effects.stream().map(e -> e.id()).toList());
        assertEquals(30, effects.getFirst().size(), 2);
        assertEquals(60, effects.get(1).size(), 10);
        for (var effect : effects) {
            assertFalse(effect.multiplies());
            assertTrue(effect.lower() < effect.size() && effect.size() < effect.upper());
        }
        assertEquals(2, effects.get(1).periods());
        double jump = fit.mean(AHEAD)[3] - fit.mean(AHEAD)[10];
        assertEquals(30, jump, 4);
    }

    @Test
    void givenOrdersTakeTheSameRegressors() {
        var fit = fit(Arima.of("sarima", new Given(1, 0, 0, 1, 0, 0, Given.Constant.YES, Log.NONE)).heeding(true));
        assertEquals(30, fit.effects().getFirst().size(), 3);
    }

    @Test
    void valuesAndLevelsThatStandOutAreFoundBesideTheRegressorsAndLeaveThemAsTheyAre() {
        var sales = sales();
        sales[300] += 60;
        for (int t = 500; t < PAST; t++) {
            sales[t] -= 40;
        }
        for (var forecaster : List.of(Arima.automatic("arima", Log.NONE).heeding(true),
                Arima.of("sarima", new Given(1, 0, 0, 1, 0, 0, Given.Constant.YES, Log.NONE)).heeding(true))) {
            var fit = forecaster.at(scene()).fit(sales, 7, Progress.NONE);
            var found = fit.found().stream().map(f -> f.kind() + " " + f.from()).toList();
            assertTrue(found.contains("OUTLIER 300"), found.toString());
            assertTrue(found.contains("LEVEL_CHANGE 500"), found.toString());
            assertEquals(30, fit.effects().getFirst().size(), 3);
        }
    }

    @Test
    void withoutBeingAskedNothingIsUsed() {
        var arima = Arima.automatic("arima", Log.NONE);
        assertFalse(arima.heedsKnown());
        assertEquals(List.of(), fit(arima).effects());
    }
}
