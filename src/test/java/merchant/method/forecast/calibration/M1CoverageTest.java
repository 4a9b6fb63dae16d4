package merchant.method.forecast.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.SeasonalNaive;
import merchant.result.ForecastResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The 95 % bands of the seasonal naive rule over the test parts of the 1,001 series of the M1 competition; its own hold 86 % of them.
class M1CoverageTest {
    private static final Path M1 = Path.of("../shared/data/series/M1.csv.gz");
    private static final Map<String, long[]> PERIODS = Map.of("YEARLY", new long[] {1, 6}, "QUARTERLY", new long[] {4, 8}, "MONTHLY", new long[] {12, 18});

    @Test
    void bandsHoldWhatTheySayOverM1() throws IOException {
        Assumptions.assumeTrue(Files.exists(M1), "../shared/data is absent");
        var rows = rows();
        double judged = 0;
        double held80 = 0;
        double held95 = 0;
        for (var period : PERIODS.entrySet()) {
            var method = new SeasonalNaive();
            var input = new Input(table(rows, period.getKey(), "train"), Map.of("test", table(rows, period.getKey(), "test")),
                    Map.of("date", List.of("t"), "value", List.of("value"), "series", List.of("series")));
            var settings = Settings.initial(method.parameters()).with("season", period.getValue()[0]).with("horizon", period.getValue()[1]);
            for (var series : ((ForecastResult) method.run(input, settings, 1, Progress.NONE)).series()) {
                var measures = series.accuracy().getFirst().whole();
                judged += measures.count();
                held80 += measures.count() * measures.coverage80();
                held95 += measures.count() * measures.coverage95();
            }
        }
        assertTrue(held95 / judged > 0.93 && held95 / judged < 0.97, "95 % bands held " + held95 / judged);
        assertTrue(held80 / judged > 0.76 && held80 / judged < 0.86, "80 % bands held " + held80 / judged);
    }

    private static List<String[]> rows() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(M1)), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }

    private static MemoryTable table(List<String[]> all, String period, String part) {
        var rows = all.stream().filter(r -> r[2].equals(period) && r[4].equals(part)).toList();
        return MemoryTable.named(part).column(Field.of("series", Type.TEXT), rows.stream().map(r -> r[0]).toList())
                .column(Field.of("t", Type.WHOLE), rows.stream().map(r -> Long.valueOf(r[5])).toList())
                .column(Field.of("value", Type.DECIMAL), rows.stream().map(r -> Double.valueOf(r[7])).toList()).build();
    }
}
