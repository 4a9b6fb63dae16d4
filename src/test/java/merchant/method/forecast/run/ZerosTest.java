package merchant.method.forecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.SeasonalNaive;
import merchant.result.ForecastResult;
import merchant.result.Summary;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// A past in which nothing was sold.
class ZerosTest {
    private static ForecastResult zeros() {
        var table = MemoryTable.named("shop").column(new Field("day", Type.DATE, Role.DATE), IntStream.range(0, 60).mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(i)).toList())
                .column(new Field("sold", Type.WHOLE, Role.QUANTITY), Collections.nCopies(60, 0L)).build();
        var method = new SeasonalNaive();
        return (ForecastResult) method.run(new Input(table, Map.of(), Map.of("date", List.of("day"), "value", List.of("sold"))), Settings.initial(method.parameters()), 1, Progress.NONE);
    }

    @Test
    void itIsNoUsableForecastAndHasNoSeason() {
        var result = zeros();
        var verdict = result.summary().verdict();
        assertEquals(Summary.Tone.USELESS, verdict.tone());
        assertEquals(verdict, result.series().getFirst().verdict());
        assertTrue(result.summary().findings().stream().noneMatch(f -> f.pattern().startsWith("Over the season")));
        assertTrue(Double.isNaN(result.summary().metrics().stream().filter(m -> m.id().equals("mase")).findFirst().orElseThrow().value()));
    }
}
