package merchant.method.forecast.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.Naive;
import merchant.problem.Problem;
import merchant.result.ForecastResult;
import merchant.result.Sheet;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Map<String, List<String>> COLUMNS = Map.of("date", List.of("day"), "value", List.of("sold"));

    private static MemoryTable months(int count) {
        return MemoryTable.named("shop")
                .column(new Field("day", Type.DATE, Role.DATE), IntStream.range(0, count).mapToObj(i -> LocalDate.of(2020, 1, 1).plusMonths(i)).toList())
                .column(new Field("sold", Type.DECIMAL, Role.QUANTITY), IntStream.range(0, count).mapToObj(i -> (Object) (100.0 + i)).toList()).build();
    }

    private static ForecastResult run(Table... tables) {
        var method = new Naive();
        var others = tables.length > 1 ? Map.of("earlier", tables[1]) : Map.<String, Table>of();
        return (ForecastResult) method.run(new Input(tables[0], others, COLUMNS), Settings.initial(method.parameters()).with("horizon", 3L), 1, Progress.NONE);
    }

    private static MemoryTable earlier(Field when, List<LocalDate> dates) {
        return MemoryTable.named("earlier").column(Field.of("date", Type.DATE), dates).column(when, dates.stream().map(d -> (Object) LocalDate.of(2023, 3, 3)).toList())
                .column(Field.of("mean", Type.DECIMAL), dates.stream().map(d -> (Object) 120.0).toList())
                .column(Field.of("lower80", Type.DECIMAL), dates.stream().map(d -> (Object) 100.0).toList())
                .column(Field.of("upper80", Type.DECIMAL), dates.stream().map(d -> (Object) 140.0).toList()).build();
    }

    private static List<String> findings(ForecastResult result) {
        return result.summary().findings().stream().map(Object::toString).filter(f -> f.contains("arlier forecast") || f.startsWith("The forecast of")).toList();
    }

    private static Sheet sheet(ForecastResult result) {
        return result.sheets().stream().filter(s -> s.name().equals("earlier-forecasts")).findFirst().orElseThrow();
    }

    @Test
    void whatWasSaidStandsBesideWhatCame() {
        // the data ends with December 2023 at 147; the forecast of March spoke of April (139), December (147) and January 2024, which is not known yet
        var dates = List.of(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 12, 1), LocalDate.of(2024, 1, 1));
        var result = run(months(48), earlier(Field.of("made", Type.DATE), dates));
        assertEquals(List.of("The forecast of 2023-03-03 said 120 (100 to 140) for 2023-12-01; it was 147.",
                "Of 2 values that earlier forecasts spoke of, their 80 % bands held 50 %, and they were off by 23 on average."),
                findings(result).stream().map(f -> f.replace('\u00a0', ' ').replace('\u202f', ' ')).toList());
        assertEquals(List.of(Arrays.asList("", LocalDate.of(2023, 3, 3), LocalDate.of(2023, 4, 1), 120.0, 100.0, 140.0, 139.0, 19.0, 1L, null),
                Arrays.asList("", LocalDate.of(2023, 3, 3), LocalDate.of(2023, 12, 1), 120.0, 100.0, 140.0, 147.0, 27.0, 0L, null)), sheet(result).rows());
    }

    @Test
    void itDoesNotChangeTheForecast() {
        var alone = run(months(48));
        var beside = run(months(48), earlier(Field.of("made", Type.DATE), List.of(LocalDate.of(2023, 4, 1))));
        assertEquals(Arrays.toString(alone.series().getFirst().mean()), Arrays.toString(beside.series().getFirst().mean()));
        assertTrue(alone.sheets().stream().noneMatch(s -> s.name().equals("earlier-forecasts")));
    }

    @Test
    void periodsThatAreNotOverAndPeriodsOfAnotherLengthAreNotCompared() {
        assertEquals(List.of("None of the 1 values that earlier forecasts spoke of can be judged yet: their periods are not over in this data."),
                findings(run(months(48), earlier(Field.of("made", Type.DATE), List.of(LocalDate.of(2024, 1, 1))))));
        assertTrue(findings(run(months(48), earlier(Field.of("made", Type.DATE), List.of(LocalDate.of(2023, 4, 10))))).isEmpty(), "a week's label");
    }

    @Test
    void anEarlierForecastOfTheSameMethodIsReadAsItWasWritten() {
        var first = run(months(45));
        var forecast = first.sheets().stream().filter(s -> s.name().equals("forecast")).findFirst().orElseThrow();
        var builder = MemoryTable.named("earlier");
        for (int c = 0; c < forecast.columns().size(); c++) {
            int column = c;
            var name = forecast.columns().get(c).name();
            var type = name.equals("series") ? Type.TEXT : name.equals("date") ? Type.DATE : Type.DECIMAL;
            builder.column(Field.of(name, type), forecast.rows().stream().map(r -> r.get(column)).toList());
        }
        var rows = sheet(run(months(48), builder.build())).rows();
        assertEquals(3, rows.size());
        for (int h = 0; h < 3; h++) {
            assertEquals(h + 1.0, (Double) rows.get(h).get(7), 1e-9, "the last value was repeated while the sales rose by one a month");
        }
    }

    @Test
    void aTableWithoutAForecastIsRefused() {
        assertThrows(Problem.class, () -> run(months(48), months(5)));
    }

    private static List<String> leftOut(MemoryTable earlier) {
        return run(months(48), earlier).summary().warnings().stream().map(Object::toString).filter(w -> w.contains("earlier forecasts")).toList();
    }

    private static MemoryTable earlierOf(String series, LocalDate... dates) {
        var list = Arrays.asList(dates);
        return MemoryTable.named("earlier").column(Field.of("series", Type.TEXT), list.stream().map(d -> (Object) series).toList()).column(Field.of("date", Type.DATE), list)
                .column(Field.of("mean", Type.DECIMAL), list.stream().map(d -> (Object) 120.0).toList()).build();
    }

    @Test
    void whatCannotBeComparedIsToldWithItsReason() {
        var april = LocalDate.of(2023, 4, 1);
        assertEquals(List.of("2 values of earlier forecasts were not compared: this data has no series “Cups”."), leftOut(earlierOf("Cups", april, april.plusMonths(1))));
        assertEquals(List.of("2 values of earlier forecasts were not compared: their periods lie before the first value of this data."),
                leftOut(earlierOf("", LocalDate.of(2019, 4, 1), LocalDate.of(2019, 5, 1))));
        assertEquals(List.of(), leftOut(earlierOf("", april, april.plusMonths(1))));
    }

    @Test
    void aTotalOfAQuarterOrADayIsNotHeldAgainstAMonth() {
        var said = "their periods are of another length or begin on other dates than those of this forecast, which is made by month.";
        var january = LocalDate.of(2023, 1, 1);
        assertEquals(List.of("2 values of earlier forecasts were not compared: " + said), leftOut(earlierOf("", january, january.plusMonths(3))));
        assertEquals(List.of("3 values of earlier forecasts were not compared: " + said), leftOut(earlierOf("", january, january.plusDays(1), january.plusDays(2))));
    }
}
