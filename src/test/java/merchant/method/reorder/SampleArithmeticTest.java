package merchant.method.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.OrderResult;
import merchant.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/// The arithmetic of the sample shop's lists, computed again as it is written, by each rule.
class SampleArithmeticTest {
    @ParameterizedTest
    @ValueSource(strings = {"reorder-point", "periodic-review", "abc-xyz", "budget", "newsvendor", "eoq"})
    void everyLineComesToWhatIsSaid(String rule) throws IOException {
        var method = method(rule);
        var settings = Settings.initial(method.parameters());
        settings = rule.equals("budget") ? settings.with("budget", 50_000.0) : settings;
        assertTrue(WrittenFormulas.check((OrderResult) method.run(ReorderBench.sampleShop(), settings, 42, Progress.NONE)) > 1_000);
    }

    /// As a spreadsheet takes them: a number in place of a condition is yes unless it is 0.
    @Test
    void theCheckReadsConditionsAsASpreadsheetDoes() {
        assertEquals(72, WrittenFormulas.compute("if(−2110.1, 72, 0)", Map.of()));
        assertEquals(0, WrittenFormulas.compute("if(−2110.1 > 0, 72, 0)", Map.of()));
        assertEquals(45, WrittenFormulas.compute("max(1, ceil(0.5 × 90))", Map.of()));
    }

    private static Method method(String rule) {
        return switch (rule) {
            case "reorder-point" -> new ReorderPoint();
            case "periodic-review" -> new PeriodicReview();
            case "abc-xyz" -> new AbcXyz();
            case "budget" -> new Budget();
            case "newsvendor" -> new Newsvendor();
            default -> new Eoq();
        };
    }
}
