package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.Drift;
import merchant.method.forecast.ForecastMethod;
import merchant.method.forecast.HoltWinters;
import merchant.method.forecast.Mean;
import merchant.method.forecast.fit.Classic;
import merchant.method.forecast.process.Ar;
import merchant.result.ForecastResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Which month is the highest is told only where it is more than chance, and what bands held as it is.
class SeasonToldTest {
    private static ForecastResult forecast(ForecastMethod method, double[] y) {
        var table = MemoryTable.named("shop").column(new Field("month", Type.DATE, Role.DATE), IntStream.range(0, y.length).mapToObj(i -> LocalDate.of(2015, 1, 1).plusMonths(i)).toList())
                .column(new Field("sold", Type.DECIMAL, Role.QUANTITY), Arrays.stream(y).boxed().toList()).build();
        return (ForecastResult) method.run(new Input(table, Map.of(), Map.of("date", List.of("month"), "value", List.of("sold"))), Settings.initial(method.parameters()), 1, Progress.NONE);
    }

    private static long told(double[] y, String start) {
        return forecast(new HoltWinters(), y).summary().findings().stream().filter(f -> f.pattern().startsWith(start)).count();
    }

    @Test
    void noiseIsSaidToBeChanceAlthoughTheMethodHasASeason() {
        var random = new SplittableRandom(4);
        var noise = random.doubles(60, 80, 120).toArray();
        assertEquals(0, told(noise, "Over the season"));
        assertEquals(1, told(noise, "No season stands out"));
    }

    @Test
    void aSeasonThatIsThereIsTold() {
        assertEquals(1, told(Classic.deaths(), "Over the season"));
        assertEquals(0, told(Classic.deaths(), "No season stands out"));
    }

    @Test
    void aMethodWithoutASeasonIsSaidToLeaveItOut() {
        for (var method : List.of(new Mean(), new Drift(), new Ar())) {
            assertEquals(1, forecast(method, Classic.deaths()).summary().warnings().stream().filter(w -> w.pattern().startsWith("The past has a season of {0}, and this forecast does not")).count());
        }
        assertEquals(0, forecast(new HoltWinters(), Classic.deaths()).summary().warnings().stream().filter(w -> w.pattern().startsWith("The past has a season")).count());
        assertEquals(0, forecast(new Ar(), Arrays.copyOf(Classic.deaths(), 25)).summary().warnings().stream().filter(w -> w.pattern().contains("too few to learn a season")).count(),
                "a longer past would not help it");
    }

    /// What the bands held is told of those that are used; that of the method's own, and by how much they were changed, follows at once.
    @Test
    void bandsAreToldAsTheyAreUsedAndThenAsTheMethodHadThem() {
        var result = forecast(new Mean(), Classic.deaths());
        var findings = result.summary().findings().stream().map(f -> f.toString().replaceAll("\\h", " ")).toList();
        int at = IntStream.range(0, findings.size()).filter(i -> findings.get(i).startsWith("That is with bands made of how far other past forecasts were off")).findFirst().orElseThrow();
        var whole = result.series().getFirst().accuracy().getFirst().whole();
        assertEquals(String.format("Of the values that it had not seen, the 80 %% band held %.0f %% and the 95 %% band %.0f %%.", 100 * whole.coverage80(), 100 * whole.coverage95()), findings.get(at - 1));
        double factor = result.series().getFirst().details().stream().filter(d -> d.name().equals("band-80-factor")).findFirst().orElseThrow().value();
        assertTrue(findings.get(at).contains(String.format("the 80 %% band is %.0f %% %s than", 100 * Math.abs(factor - 1), factor > 1 ? "wider" : "narrower")), findings.get(at) + factor);
    }
}
