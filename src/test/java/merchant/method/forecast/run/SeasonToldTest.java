package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.HoltWinters;
import merchant.method.forecast.fit.Classic;
import merchant.result.ForecastResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Which month is the highest is told only where it is more than chance.
class SeasonToldTest {
    private static long told(double[] y, String start) {
        var table = MemoryTable.named("shop").column(new Field("month", Type.DATE, Role.DATE), IntStream.range(0, y.length).mapToObj(i -> LocalDate.of(2015, 1, 1).plusMonths(i)).toList())
                .column(new Field("sold", Type.DECIMAL, Role.QUANTITY), Arrays.stream(y).boxed().toList()).build();
        var method = new HoltWinters();
        var result = (ForecastResult) method.run(new Input(table, Map.of(), Map.of("date", List.of("month"), "value", List.of("sold"))), Settings.initial(method.parameters()), 1, Progress.NONE);
        return result.summary().findings().stream().filter(f -> f.pattern().startsWith(start)).count();
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
}
