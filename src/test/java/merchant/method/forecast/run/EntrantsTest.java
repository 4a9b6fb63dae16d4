package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import merchant.method.forecast.fit.Forecaster;
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
}
