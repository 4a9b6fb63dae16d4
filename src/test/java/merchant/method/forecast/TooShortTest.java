package merchant.method.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import merchant.catalogue.Catalogue;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.result.Result;
import merchant.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A history that is too short is refused with the length that is needed, and with that length there is a forecast.
class TooShortTest {
    private static final Pattern NEEDED = Pattern.compile("it takes (\\d+) months");
    private static final int HORIZON = 12;

    static List<Method> methods() {
        return Catalogue.questions().getFirst().methods();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void tooFewRowsAreRefusedWithTheirNumber(Method method) {
        assertTrue(method.obstacle(months(2)).orElseThrow().toString().matches(".*only 2 rows.*at least \\d+.*"), method.id());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aShortHistoryIsRefusedWithTheLengthThatIsNeeded(Method method) {
        var why = refusal(method, 8).orElseThrow();
        assertEquals(Problem.Kind.DATA, why.kind());
        var matcher = NEEDED.matcher(why.getMessage());
        assertTrue(matcher.find(), why.getMessage());
        int needed = Integer.parseInt(matcher.group(1));
        assertFalse(refusal(method, needed).isPresent(), "refused with " + needed);
        assertTrue(refusal(method, needed - 1).isPresent(), "not refused with " + (needed - 1));
    }

    private static Optional<Problem> refusal(Method method, int length) {
        try {
            Result result = method.run(months(length), Settings.initial(method.parameters()).with("horizon", (long) HORIZON), 1, Progress.NONE);
            assertFalse(result.summary().metrics().isEmpty());
            return Optional.empty();
        } catch (Problem why) {
            return Optional.of(why);
        }
    }

    private static Input months(int length) {
        return ForecastContract.months(length, i -> 100 + i + 20 * Math.sin(i * Math.PI / 6) + i * 7 % 5);
    }
}
