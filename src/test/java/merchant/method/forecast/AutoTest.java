package merchant.method.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.ForecastResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class AutoTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Auto();
    }

    private static ForecastResult run(Input input, boolean fast) {
        var auto = new Auto();
        return (ForecastResult) auto.run(input, Settings.initial(auto.parameters()).with("fast", fast), 1, Progress.NONE);
    }

    private static List<String> tried(ForecastResult result) {
        return result.series().getFirst().accuracy().stream().map(a -> a.method()).toList();
    }

    @Test
    void sellersWithGapsGetTheMethodsMadeForThem() {
        var random = new Random(2);
        var gaps = months(72, i -> random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0);
        var result = run(gaps, false);
        assertTrue(tried(result).containsAll(List.of("croston", "sba", "tsb", "sba+tsb")), tried(result).toString());
        assertFalse(tried(result).contains("arima"));
        assertTrue(result.summary().findings().stream().anyMatch(f -> f.toString().contains("the squared error decides")), "it is said");
        assertTrue(result.series().getFirst().mean()[0] > 0.3, "no empty shelf");
    }

    @Test
    void sellersWithoutGapsGetTheOthersAndTheirAverages() {
        var tried = tried(run(good(), false));
        assertTrue(tried.containsAll(List.of("ets", "arima", "theta", "dynamic-theta", "ets+arima+dynamic-theta")), tried.toString());
        assertFalse(tried.contains("croston"));
    }

    /// Sales that no smoothing can foresee: twice as much on the days of a planned promotion, which fall by lot.
    @Test
    void daysOfAYearAndMoreAreAlsoTriedByRegressionAndItIsTakenWhereWhatItKnowsDecides() {
        var random = new Random(3);
        var dates = LocalDate.of(2022, 1, 1).datesUntil(LocalDate.of(2023, 6, 1)).toList();
        var planned = new ArrayList<Boolean>();
        var sold = new ArrayList<Double>();
        for (int i = 0; i < dates.size(); i++) {
            planned.add(random.nextInt(5) == 0);
            sold.add((planned.getLast() ? 200 : 100) + 5 * random.nextGaussian());
        }
        var shop = MemoryTable.named("shop").column(new Field("day", Type.DATE, Role.DATE), dates)
                .column(new Field("sold", Type.DECIMAL, Role.QUANTITY), sold).column(Field.of("promotion", Type.FLAG), planned).build();
        var auto = new Auto();
        var settings = Settings.initial(auto.parameters()).with("horizon", 14L).with("folds", 4L);
        var known = new Input(shop, Map.of(), Map.of("date", List.of("day"), "value", List.of("sold"), "known", List.of("promotion")));
        var result = (ForecastResult) auto.run(known, settings, 1, Progress.NONE);
        assertEquals("regression", result.series().getFirst().method());
        assertFalse(tried(run(good(), false)).contains("regression"), "months go without");
    }

    @Test
    void fastTriesCheapMethodsAtFewOrigins() {
        var result = run(good(), true);
        assertFalse(tried(result).contains("arima"));
        assertFalse(tried(result).contains("ets"));
        assertEquals(3, result.series().getFirst().accuracy().getFirst().origins());
    }
}
