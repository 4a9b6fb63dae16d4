package merchant.method.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.Summary;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The table of forecasts in docs/measurements.md: each method fitted to the training part of the M1 series and judged on the
/// test part, as `run forecast --data M1-train --data test=M1-test` does.
@Tag("bench")
class ForecastBench {
    private static final Path M1 = Path.of("../shared/data/series/M1.csv.gz");
    private static final Map<String, int[]> PERIODS = new LinkedHashMap<>();

    static {
        PERIODS.put("YEARLY", new int[] {1, 6, 181});
        PERIODS.put("QUARTERLY", new int[] {4, 8, 203});
        PERIODS.put("MONTHLY", new int[] {12, 18, 617});
    }

    @Test
    void methodsOnTheM1Series() {
        Assumptions.assumeTrue(Files.exists(M1), "../shared/data is absent");
        var table = new StringBuilder("| series | method | sMAPE | MASE | 80 % held | 95 % held | ms per series |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        for (var period : PERIODS.entrySet()) {
            var input = input(period.getKey());
            for (var method : List.<Method>of(new Naive(), new SeasonalNaive(), new Ets(), new Arima(), new Auto(), new BoostedLags())) {
                table.append(row(period.getKey(), period.getValue(), method, input)).append('\n');
                System.out.println(table.substring(table.lastIndexOf("\n", table.length() - 2) + 1));
            }
        }
        System.out.println("M1 competition, " + Runtime.getRuntime().availableProcessors() + " cores\n" + table);
    }

    private static String row(String name, int[] period, Method method, Input input) {
        var settings = Settings.initial(method.parameters()).with("season", (long) period[0]).with("horizon", (long) period[1]);
        long start = System.nanoTime();
        var result = method.run(input, settings, 1, Progress.NONE);
        double each = (System.nanoTime() - start) / 1e6 / period[2];
        assertEquals(period[2], ((merchant.result.ForecastResult) result).series().size());
        return String.format(Locale.ROOT, "| %s (%d) | %s | %.2f | %.3f | %.1f %% | %.1f %% | %.1f |", name.toLowerCase(Locale.ROOT), period[2],
                method.id(), metric(result.summary(), "smape"), metric(result.summary(), "mase"), 100 * metric(result.summary(), "coverage-80"),
                100 * metric(result.summary(), "coverage-95"), each);
    }

    private static double metric(Summary summary, String id) {
        return summary.metrics().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow().value();
    }

    private static Input input(String period) {
        return new Input(table(period, "train"), Map.of("test", table(period, "test")),
                Map.of("date", List.of("t"), "value", List.of("value"), "series", List.of("series")));
    }

    private static MemoryTable table(String period, String part) {
        var names = new ArrayList<String>();
        var times = new ArrayList<Long>();
        var values = new ArrayList<Double>();
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(M1)), StandardCharsets.UTF_8))) {
            in.readLine();
            in.lines().map(line -> line.split(",", -1)).filter(cells -> cells[2].equals(period) && cells[4].equals(part)).forEach(cells -> {
                names.add(cells[0]);
                times.add(Long.valueOf(cells[5]));
                values.add(Double.valueOf(cells[7]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MemoryTable.named(part).column(Field.of("series", Type.TEXT), names).column(Field.of("t", Type.WHOLE), times)
                .column(Field.of("value", Type.DECIMAL), values).build();
    }
}
