package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.simple.LastValueRule;
import merchant.result.ForecastResult.Unit;
import org.junit.jupiter.api.Test;

class EntrantsTest {
    @Test
    void treesStandWhereManySeriesHaveKnownColumns() {
        var all = Entrants.all(false);
        var wide = all.trees(20, 1, Unit.WEEK);
        assertTrue(wide.heedOthers());
        assertEquals(all.own().getLast().id(), wide.own().getLast().id(), "the one to fall back on stays");
        assertEquals(all.own().size() + 2, wide.own().size());
        assertTrue(wide.slow().stream().map(Forecaster::id).toList().contains("boosted-lags"));
    }

    @Test
    void elsewhereNothingChanges() {
        var all = Entrants.all(false);
        assertSame(all, all.trees(19, 1, Unit.DAY));
        assertSame(all, all.trees(5_000, 0, Unit.DAY), "without known columns");
        assertSame(all, all.trees(5_000, 2, Unit.MONTH));
        var fast = Entrants.all(true);
        assertSame(fast, fast.trees(5_000, 2, Unit.DAY));
        var one = Entrants.one(new LastValueRule());
        assertSame(one, one.trees(5_000, 2, Unit.DAY));
    }

    @Test
    void threeWeeksOfHoursFallBackOnArima() {
        var all = Entrants.all(false);
        var usual = all.own().getLast().id();
        var hours = at(all, 24, sold(504, 1));
        assertEquals("arima", hours.own().getLast().id());
        assertEquals(all.own().stream().filter(f -> !f.heedsKnown()).map(Forecaster::id).collect(Collectors.toSet()),
                hours.own().stream().map(Forecaster::id).collect(Collectors.toSet()), "nobody is left out");
        assertEquals(usual, at(all, 24, sold(503, 1)).own().getLast().id(), "no three weeks");
        assertEquals(usual, at(all, 7, sold(1_000, 1)).own().getLast().id(), "days");
        assertEquals("dynamic-theta", at(Entrants.all(true), 24, sold(504, 1)).own().getLast().id(), "fast goes without ARIMA");
    }

    @Test
    void slowMoversOfHoursAreTriedByArimaToo() {
        var usual = Entrants.all(false).slow().getLast().id();
        var hours = at(Entrants.all(false), 24, sold(504, 3));
        assertTrue(hours.own().stream().anyMatch(f -> f.id().equals("arima")));
        assertEquals(usual, hours.own().getLast().id());
        assertFalse(at(Entrants.all(false), 7, sold(504, 3)).own().stream().anyMatch(f -> f.id().equals("arima")), "days");
        assertFalse(at(Entrants.all(true), 24, sold(504, 3)).own().stream().anyMatch(f -> f.id().equals("arima")), "fast");
        var one = Entrants.one(new LastValueRule());
        assertEquals(List.of("naive"), at(one, 24, sold(504, 3)).own().stream().map(Forecaster::id).toList(), "the one that was asked for stays alone");
    }

    private static Entrants at(Entrants entrants, int cycle, double[] y) {
        return entrants.at(new Scene("", Unit.NUMBER, new long[y.length], List.of(), Calendar.NONE), cycle, y);
    }

    /// Something in every so many periods.
    private static double[] sold(int length, int every) {
        return IntStream.range(0, length).mapToDouble(t -> t % every == 0 ? 1 + t % 24 : 0).toArray();
    }
}
