package merchant.method.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;

/// Reads the series of forecasting competitions. `M1.csv.gz` and `M3.csv.gz`: series, code, period, type, part, t, start, value, a
/// line a value. `Weekly-train.csv`, `Weekly-test.csv` and the same for `Hourly`: as the M4 competition published them, a line a series.
final class Competition {
    static final List<String> FILES = List.of("M1.csv.gz", "M3.csv.gz", "Weekly-train.csv", "Hourly-train.csv");
    private static final Map<String, Integer> SEASONS = Map.of("YEARLY", 1, "QUARTERLY", 4, "MONTHLY", 12, "OTHER", 1);

    private Competition() {}

    /// A series with the values that were held back.
    @SuppressWarnings("ArrayRecordComponent")
    record One(String name, double[] past, double[] truth) {}

    /// Series of one kind.
    ///
    /// @param season periods in a season, for the methods
    /// @param lag of the differences that scale the MASE
    record Group(String name, int season, int lag, List<One> series) {
        int horizon() {
            return series.getFirst().truth().length;
        }

        Group every(int step) {
            return new Group(name, season, lag, IntStream.range(0, series.size()).filter(i -> i % step == 0).mapToObj(series::get).toList());
        }

        /// What a method says of the series by the road that a user takes: one run on their pasts alone. Those that it refuses are absent.
        ///
        /// @param folds past test periods, 0 for as many as the count of series allows
        Map<String, SeriesForecast> forecasts(Method method, int folds) {
            var settings = Settings.initial(method.parameters()).with("season", (long) season).with("horizon", (long) horizon()).with("folds", (long) folds);
            var result = (ForecastResult) method.run(input(series), settings, 1, Progress.NONE);
            return result.series().stream().collect(Collectors.toMap(SeriesForecast::name, s -> s));
        }
    }

    /// Series as a table of the past, in the long form.
    static Input input(List<One> series) {
        var names = new ArrayList<String>();
        var times = new ArrayList<Long>();
        var values = new ArrayList<Double>();
        for (var one : series) {
            for (int t = 0; t < one.past().length; t++) {
                names.add(one.name());
                times.add((long) t + 1);
                values.add(one.past()[t]);
            }
        }
        var table = MemoryTable.named("train").column(Field.of("series", Type.TEXT), names).column(Field.of("t", Type.WHOLE), times)
                .column(Field.of("value", Type.DECIMAL), values).build();
        return Input.of(table, Map.of("date", "t", "value", "value", "series", "series"));
    }

    /// Every competition whose files are in the folder, by name.
    static Map<String, List<Group>> in(Path folder) {
        var found = new LinkedHashMap<String, List<Group>>();
        for (var name : List.of("M1", "M3")) {
            if (Files.exists(folder.resolve(name + ".csv.gz"))) {
                found.put(name, byLines(folder.resolve(name + ".csv.gz")));
            }
        }
        for (var name : List.of("Weekly", "Hourly")) {
            if (Files.exists(folder.resolve(name + "-train.csv")) && Files.exists(folder.resolve(name + "-test.csv"))) {
                int season = name.equals("Weekly") ? 52 : 24;
                int lag = name.equals("Weekly") ? 1 : 24;
                found.put("M4 " + name.toLowerCase(java.util.Locale.ROOT), List.of(new Group(name, season, lag, byColumns(folder, name))));
            }
        }
        return found;
    }

    private static List<Group> byLines(Path file) {
        var values = new LinkedHashMap<String, Map<String, Map<String, DoubleStream.Builder>>>();
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(l -> l.split(",", -1)).forEach(c -> values.computeIfAbsent(c[2], k -> new LinkedHashMap<>())
                    .computeIfAbsent(c[0], k -> new LinkedHashMap<>()).computeIfAbsent(c[4], k -> DoubleStream.builder()).add(Double.parseDouble(c[7])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values.entrySet().stream().map(g -> new Group(g.getKey().toLowerCase(java.util.Locale.ROOT), SEASONS.get(g.getKey()), SEASONS.get(g.getKey()),
                g.getValue().entrySet().stream().map(s -> new One(s.getKey(), s.getValue().get("train").build().toArray(),
                        s.getValue().get("test").build().toArray())).toList())).toList();
    }

    private static List<One> byColumns(Path folder, String name) {
        var past = rows(folder.resolve(name + "-train.csv"));
        var truth = rows(folder.resolve(name + "-test.csv"));
        return past.entrySet().stream().map(e -> new One(e.getKey(), e.getValue(), truth.get(e.getKey()))).toList();
    }

    private static Map<String, double[]> rows(Path file) {
        var rows = new LinkedHashMap<String, double[]>();
        try (var lines = Files.lines(file)) {
            lines.skip(1).map(l -> l.replace("\"", "").split(",")).forEach(c -> rows.put(c[0],
                    Arrays.stream(c).skip(1).filter(v -> !v.isBlank() && !v.equals("NA")).mapToDouble(Double::parseDouble).toArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
