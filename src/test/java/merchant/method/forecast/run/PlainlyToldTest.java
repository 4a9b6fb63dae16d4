package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.Auto;
import merchant.method.forecast.Ets;
import merchant.method.forecast.ForecastMethod;
import merchant.method.forecast.SeasonalNaive;
import merchant.method.forecast.slow.Croston;
import merchant.result.ForecastResult;
import merchant.result.Summary.Tone;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// What a forecast says of itself, beside what its tables hold.
class PlainlyToldTest {
    private static ForecastResult run(ForecastMethod method, MemoryTable table, boolean many, long horizon) {
        var columns = many ? Map.of("date", List.of("day"), "value", List.of("sold"), "series", List.of("product")) : Map.of("date", List.of("day"), "value", List.of("sold"));
        return (ForecastResult) method.run(new Input(table, Map.of(), columns), Settings.initial(method.parameters()).with("horizon", horizon), 1, Progress.NONE);
    }

    private static MemoryTable one(int count, IntFunction<LocalDate> day, IntToDoubleFunction value) {
        return MemoryTable.named("shop").column(new Field("day", Type.DATE, Role.DATE), IntStream.range(0, count).mapToObj(day).toList())
                .column(new Field("sold", Type.DECIMAL, Role.QUANTITY), IntStream.range(0, count).mapToObj(i -> (Object) value.applyAsDouble(i)).toList()).build();
    }

    private static LocalDate month(int i) {
        return LocalDate.of(2021, 1, 1).plusMonths(i);
    }

    private static List<String> findings(ForecastResult result) {
        return result.summary().findings().stream().map(Object::toString).toList();
    }

    @Test
    void monthsAreNamedAsMonthsAndLastYearAsLastYear() {
        var result = run(new SeasonalNaive(), one(48, PlainlyToldTest::month, i -> 100 + 10 * (i % 12) + 5 * (i / 12)), false, 12);
        assertTrue(findings(result).contains("The data is by month: 48 months, from 2021-01 to 2024-12."), findings(result).toString());
        assertTrue(findings(result).contains("That is about as much as in the same 12 months a year earlier."), findings(result).toString());
    }

    @Test
    void weeksAreNamedAsWeeks() {
        var result = run(new SeasonalNaive(), one(120, i -> LocalDate.of(2023, 1, 2).plusWeeks(i), i -> 100 + i % 13), false, 8);
        assertTrue(findings(result).contains("The data is by week: 120 weeks, from the week of 2023-01-02 to the week of 2025-04-14."), findings(result).toString());
    }

    @Test
    void aSimpleRuleIsNotCloserThanItself() {
        var days = IntStream.range(0, 2 * 48).mapToObj(i -> month(i / 2)).toList();
        var table = MemoryTable.named("shop").column(new Field("day", Type.DATE, Role.DATE), days)
                .column(new Field("product", Type.TEXT, Role.PRODUCT), IntStream.range(0, 2 * 48).mapToObj(i -> i % 2 == 0 ? "tea" : "cup").toList())
                .column(new Field("sold", Type.DECIMAL, Role.QUANTITY), IntStream.range(0, 2 * 48).mapToObj(i -> (Object) (100.0 + 10 * (i / 2 % 12) + 3 * (i / 24) + i % 2)).toList()).build();
        var verdict = run(new SeasonalNaive(), table, true, 6).summary().verdict();
        assertEquals(Tone.DOUBTFUL, verdict.tone());
        assertEquals("These are simple rules themselves: rules of thumb, and what any other method has to beat.", verdict.sentence().toString());
    }

    @Test
    void theTableOfAccuracySaysWhoseBandsWereTested() {
        var result = run(new Ets(), one(72, PlainlyToldTest::month, i -> 100 + 10 * (i % 12) + 7 * Math.sin(i * i)), false, 6);
        var sheet = result.sheets().stream().filter(s -> s.name().equals("backtest")).findFirst().orElseThrow();
        assertEquals("bands", sheet.columns().getLast().name());
        assertEquals("set by past errors, as in the forecast", sheet.rows().getFirst().getLast().toString());
        assertTrue(sheet.rows().size() > 1 && sheet.rows().stream().skip(1).allMatch(r -> r.getLast().toString().equals("the method's own")));
        assertEquals(sheet.rows().getFirst().get(8), result.summary().metrics().stream().filter(m -> m.id().equals("coverage-80")).findFirst().orElseThrow().value());
    }

    @Test
    void causesAreCautionedAgainstOnlyWhereTheyMoveTheForecast() {
        // eight weeks of days are too few for the regression, which alone heeds holidays
        var result = run(new Auto(), one(56, i -> LocalDate.of(2024, 3, 4).plusDays(i), i -> 50 + 5 * (i % 7) + Math.sin(i * i)), false, 7);
        assertFalse(result.series().getFirst().method().contains("regression"));
        assertTrue(result.summary().caution().toString().startsWith("Do not conclude that what was not in the past is in the forecast"), result.summary().caution().toString());
    }

    @Test
    void aSlowMoverIsJudgedByTheSquaredErrorWhateverMethodWasAskedFor() {
        // two pieces every fourth month: a forecast of nothing has the least absolute error
        var result = run(new Croston(), one(60, PlainlyToldTest::month, i -> i % 4 == 3 ? 2 : 0), false, 4);
        assertTrue(result.summary().verdict().sentence().toString().contains("Judged by the squared error, because many periods are 0."), result.summary().verdict().toString());
    }
}
