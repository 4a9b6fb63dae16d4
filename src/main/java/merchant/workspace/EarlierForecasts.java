package merchant.workspace;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.store.ProjectFile;
import merchant.store.RunRecord;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Table;
import merchant.table.Type;

/// The ledger of a project: what kept runs of the same question, table, value and series said, as a table that a method can hold against newer data.
final class EarlierForecasts {
    /// The second table's name, and the question that knows it.
    static final String TABLE = "earlier";
    private static final String QUESTION = "forecast";
    /// The latest so many runs; older ones would tell of a shop that is no more.
    private static final int MOST_RUNS = 10;
    /// The columns of such a table.
    static final List<Field> FIELDS = List.of(Field.of("series", Type.TEXT), Field.of("date", Type.TIMESTAMP), Field.of("made", Type.TIMESTAMP), Field.of("unit", Type.TEXT),
            Field.of("mean", Type.DECIMAL), Field.of("lower80", Type.DECIMAL), Field.of("upper80", Type.DECIMAL), Field.of("lower95", Type.DECIMAL), Field.of("upper95", Type.DECIMAL),
            Field.of("model", Type.TEXT));
    private static final List<String> SAME = List.of("date", "value", "series");

    private final List<Object> names = new ArrayList<>();
    private final List<Object> dates = new ArrayList<>();
    private final List<Object> made = new ArrayList<>();
    private final List<Object> units = new ArrayList<>();
    private final List<Object> models = new ArrayList<>();
    private final List<List<Object>> numbers = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private EarlierForecasts() {}

    /// Empty where nothing was forecast before, for other questions, and where the request brings such a table itself.
    static Optional<Table> of(RunRequest request, ProjectFile project) {
        if (!request.question().id().equals(QUESTION) || request.tables().containsKey(TABLE)) {
            return Optional.empty();
        }
        var all = new EarlierForecasts();
        project.runs().stream().filter(r -> r.state() == RunRecord.State.DONE && alike(r, request)).sorted((a, b) -> b.started().compareTo(a.started()))
                .limit(MOST_RUNS).forEach(r -> project.result(r.id()).ifPresent(result -> {
                    if (result instanceof ForecastResult forecast && forecast.unit() != ForecastResult.Unit.NUMBER) {
                        all.add(r, forecast);
                    }
                }));
        return all.names.isEmpty() ? Optional.empty() : Optional.of(all.table());
    }

    private static boolean alike(RunRecord run, RunRequest request) {
        return run.question().equals(QUESTION) && run.table().equals(request.tables().get(RunRecord.MAIN))
                && SAME.stream().allMatch(n -> run.columns().getOrDefault(n, List.of()).equals(request.columns().getOrDefault(n, List.of())));
    }

    private void add(RunRecord run, ForecastResult forecast) {
        var when = LocalDateTime.ofInstant(run.started(), ZoneId.systemDefault());
        for (var series : forecast.series()) {
            for (int h = 0; h < series.mean().length && series.level() == SeriesForecast.Level.SERIES; h++) {
                names.add(series.name());
                dates.add(LocalDateTime.ofEpochSecond(series.futureTimes()[h], 0, ZoneOffset.UTC));
                made.add(when);
                models.add(series.model());
                units.add(forecast.unit().name().toLowerCase(Locale.ROOT));
                numbers.get(0).add(series.mean()[h]);
                numbers.get(1).add(series.lower80()[h]);
                numbers.get(2).add(series.upper80()[h]);
                numbers.get(3).add(series.lower95()[h]);
                numbers.get(4).add(series.upper95()[h]);
            }
        }
    }

    private Table table() {
        var columns = new ArrayList<List<Object>>(List.of(names, dates, made, units));
        columns.addAll(numbers);
        columns.add(models);
        var table = MemoryTable.named(TABLE);
        for (int i = 0; i < FIELDS.size(); i++) {
            table.column(FIELDS.get(i), columns.get(i));
        }
        return table.build();
    }

    /// The forecast of one run.
    static Table table(RunRecord run, ForecastResult forecast) {
        var one = new EarlierForecasts();
        one.add(run, forecast);
        return one.table();
    }
}
