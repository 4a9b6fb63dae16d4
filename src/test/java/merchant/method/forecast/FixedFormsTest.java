package merchant.method.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.result.ForecastResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// The named forms of exponential smoothing: which form is fitted, and what is refused.
class FixedFormsTest {
    private static ForecastResult run(Method method, Input input, Object... settings) {
        var all = Settings.initial(method.parameters());
        for (int i = 0; i < settings.length; i += 2) {
            all = all.with((String) settings[i], settings[i + 1]);
        }
        return (ForecastResult) method.run(input, all, 1, Progress.NONE);
    }

    private static String model(Method method, Input input, Object... settings) {
        return run(method, input, settings).series().getFirst().model();
    }

    private static Input growing() {
        var random = new Random(3);
        return ForecastContract.months(60, i -> (100 + 3 * i) * (1 + 0.4 * Math.sin(i * Math.PI / 6)) * Math.exp(0.03 * random.nextGaussian()));
    }

    private static Input steady() {
        var random = new Random(3);
        return ForecastContract.months(60, i -> 100 + 3 * i + 40 * Math.sin(i * Math.PI / 6) + 4 * random.nextGaussian());
    }

    @Test
    void eachNameHasItsForm() {
        assertEquals("ETS(A,N,N)", model(new Ses(), steady()));
        assertEquals("ETS(A,A,N)", model(new Holt(), steady()));
        assertEquals("ETS(A,Ad,N)", model(new Holt(), steady(), "damped", true));
        assertEquals("ETS(A,A,A)", model(new HoltWinters(), growing(), "seasonal", "additive"));
        assertEquals("ETS(M,A,M)", model(new HoltWinters(), steady(), "seasonal", "multiplicative"));
        assertEquals("ETS(M,Ad,M)", model(new HoltWinters(), growing(), "seasonal", "multiplicative", "damped", true));
    }

    @Test
    void theAutomaticSeasonIsTheOneThatFits() {
        assertEquals("ETS(M,A,M)", model(new HoltWinters(), growing()));
        assertEquals("ETS(A,A,A)", model(new HoltWinters(), steady()));
        assertEquals("ETS(A,A,A)", model(new HoltWinters(), ForecastContract.months(60, i -> Math.max(0, 20 * Math.sin(i * Math.PI / 6)))));
    }

    @Test
    void withoutASeasonHoltWintersIsRefused() {
        var problem = assertThrows(Problem.class, () -> run(new HoltWinters(), steady(), "season", 1L));
        assertEquals("Holt-Winters needs a season, and this data has none. Set how many periods a season has, or take Holt or ETS.",
                problem.getMessage());
    }

    @Test
    void fewerThanTwoSeasonsAreRefusedWithTheLengthNeeded() {
        var problem = assertThrows(Problem.class, () -> run(new HoltWinters(), ForecastContract.months(30, i -> 100 + i)));
        assertTrue(problem.getMessage().startsWith("The history holds 30 months; to forecast 12 months ahead and to judge it takes 37 months."),
                problem.getMessage());
    }

    @Test
    void aFactorIsNotLearnedFromZeros() {
        var some = ForecastContract.months(60, i -> i == 7 ? 0 : 100 + i % 12);
        var problem = assertThrows(Problem.class, () -> run(new HoltWinters(), some, "seasonal", "multiplicative"));
        assertEquals("A season that multiplies needs values above 0, and some are 0 or less. Set the season to additive or automatic.",
                problem.getMessage());
    }

    @Test
    void ofManySeriesThoseRefusedAreNamed() {
        var result = run(new HoltWinters(), two(i -> 100 + i % 12, i -> i == 7 ? 0 : 100 + i % 12), "seasonal", "multiplicative");
        assertEquals(List.of("first"), result.series().stream().map(s -> s.name()).toList());
        var warnings = result.summary().warnings().stream().map(Object::toString).toList();
        assertTrue(warnings.contains("1 series cannot be forecast by this method and was left out: second. "
                + "A season that multiplies needs values above 0, and some are 0 or less."), warnings.toString());
    }

    private static Input two(IntToDoubleFunction first, IntToDoubleFunction second) {
        var names = new ArrayList<String>();
        var dates = new ArrayList<LocalDate>();
        var values = new ArrayList<Double>();
        for (int i = 0; i < 60; i++) {
            for (var name : List.of("first", "second")) {
                names.add(name);
                dates.add(LocalDate.of(2020, 1, 1).plusMonths(i));
                values.add((name.equals("first") ? first : second).applyAsDouble(i));
            }
        }
        var table = MemoryTable.named("t").column(Field.of("day", Type.DATE), dates).column(Field.of("sold", Type.DECIMAL), values)
                .column(Field.of("product", Type.TEXT), names).build();
        return Input.of(table, Map.of("date", "day", "value", "sold", "series", "product"));
    }
}
