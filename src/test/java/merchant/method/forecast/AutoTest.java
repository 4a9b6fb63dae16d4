package merchant.method.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.ForecastResult;
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

    @Test
    void fastTriesCheapMethodsAtFewOrigins() {
        var result = run(good(), true);
        assertFalse(tried(result).contains("arima"));
        assertFalse(tried(result).contains("ets"));
        assertEquals(3, result.series().getFirst().accuracy().getFirst().origins());
    }
}
