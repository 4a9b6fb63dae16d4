package merchant.workspace;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.problem.Problem;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.store.ProjectFile;
import merchant.store.RunRecord;
import merchant.table.Field;
import merchant.table.Levels;
import merchant.table.MemoryTable;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Sentence;

/// A forecast that a run of this project left, where a table can be chosen: it has the columns of a forecast's table. Its rows are read from the project when the run that
/// uses it starts, and not while it is chosen.
///
/// @param run the run that left it
public record KeptForecast(RunRecord run) implements Table {
    private static final String QUESTION = "forecast";
    private static final String PREFIX = "result:";
    private static final String SERIES = "series";
    private static final String PART = "forecast";
    private static final String TESTS = "forecast-tests";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    /// Those of many series, the newest first.
    static List<KeptForecast> of(List<RunRecord> runs) {
        return runs.stream().filter(r -> r.question().equals(QUESTION) && r.state() == RunRecord.State.DONE && !r.columns().getOrDefault(SERIES, List.of()).isEmpty())
                .map(KeptForecast::new).toList().reversed();
    }

    /// What the user calls it.
    public Sentence label() {
        return Sentence.of("{0}, {1}", run.title(), MOMENT.format(run.started()));
    }

    /// The run of that name, if it is one of a kept forecast.
    public static Optional<Long> run(String name) {
        return name.matches(PREFIX + "\\d{1,18}") ? Optional.of(Long.parseLong(name.substring(PREFIX.length()))) : Optional.empty();
    }

    /// Its tables by their part: the forecast, and the errors of its tests on the past; empty where the name is not one of a kept forecast.
    ///
    /// @throws Problem where that result is gone
    static Map<String, Table> read(ProjectFile project, String name) {
        return run(name).map(id -> {
            var record = project.runs().stream().filter(r -> r.id() == id).findFirst();
            var result = record.flatMap(r -> project.result(id));
            if (result.isEmpty() || !(result.get() instanceof ForecastResult forecast)) {
                throw Problem.request(Sentence.of("The forecast that was chosen is not in this project any more."), Sentence.of("Choose another one, or none."));
            }
            return Map.of(PART, EarlierForecasts.table(record.get(), forecast), TESTS, tests(forecast));
        }).orElse(Map.of());
    }

    private static Table tests(ForecastResult forecast) {
        var names = new ArrayList<String>();
        var numbers = new LinkedHashMap<String, List<Double>>();
        List.of("origin", "ahead", "error").forEach(n -> numbers.put(n, new ArrayList<>()));
        for (var series : forecast.series()) {
            for (var origin : series.origins()) {
                for (int h = 0; h < origin.mean().length && origin.at() + 1 + h < series.values().length && series.level() == SeriesForecast.Level.SERIES; h++) {
                    names.add(series.name());
                    numbers.get("origin").add((double) origin.at());
                    numbers.get("ahead").add(h + 1.0);
                    numbers.get("error").add(series.values()[origin.at() + 1 + h] - origin.mean()[h]);
                }
            }
        }
        var table = MemoryTable.named(TESTS).column(Field.of(SERIES, Type.TEXT), names);
        numbers.forEach((name, values) -> table.column(Field.of(name, Type.DECIMAL), values));
        return table.build();
    }

    @Override
    public String name() {
        return PREFIX + run.id();
    }

    @Override
    public List<Field> fields() {
        return EarlierForecasts.FIELDS;
    }

    /// Not known before it is read.
    @Override
    public long rows() {
        return 0;
    }

    @Override
    public double[] numbers(String field) {
        return new double[0];
    }

    @Override
    public long[] moments(String field) {
        return new long[0];
    }

    @Override
    public Levels levels(String field) {
        return new Levels(new int[0], List.of());
    }

    @Override
    public List<List<Object>> page(long from, int count) {
        return List.of();
    }
}
