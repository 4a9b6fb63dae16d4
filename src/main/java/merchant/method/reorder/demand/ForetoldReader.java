package merchant.method.reorder.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merchant.method.forecast.series.Grid;
import merchant.method.forecast.series.Moments;
import merchant.problem.Problem;
import merchant.result.ForecastResult.Unit;
import merchant.table.Levels;
import merchant.table.Table;
import merchant.text.Sentence;

/// Reads a forecast from the table that a run wrote: `series`, `date`, `mean`, `lower80`, `upper80` and, where known, `lower95`, `upper95`, `made` (when), `unit` (which
/// period), `model`; and the errors of its tests from a table of `series`, `origin`, `ahead` (1, 2, …) and `error`.
final class ForetoldReader {
    private static final double DAY = 86_400;
    private static final double WIDER = 1.959963984540054 / 1.2815515655446004;
    private static final List<String> NEEDED = List.of("series", "date", "mean", "lower80", "upper80");

    private final Table table;
    private final Optional<Table> tests;
    private final LocalDate today;

    ForetoldReader(Table table, Optional<Table> tests, LocalDate today) {
        this.table = table;
        this.tests = tests;
        this.today = today;
    }

    Foretold read() {
        for (var name : NEEDED) {
            if (table.find(name).isEmpty()) {
                throw Problem.data(Sentence.of("The forecast \"{0}\" has no column \"{1}\".", table.name(), name), Sentence.of("Give the file forecast.csv that a forecast of each product wrote."));
            }
        }
        var dates = Moments.of(table, "date");
        var rows = rows(dates);
        var unit = unit(dates, rows.values());
        var errors = errors();
        var bands = bands();
        var models = table.find("model").map(f -> table.levels(f.name()));
        var grid = Grid.of(unit);
        var series = new LinkedHashMap<String, ForetoldSeries>();
        rows.forEach((name, own) -> one(grid, dates, own, bands, errors.getOrDefault(name, List.of()), models.map(m -> m.text(own.getFirst())).orElse(table.name()))
                .ifPresent(s -> series.put(name, s)));
        if (series.isEmpty()) {
            throw Problem.data(Sentence.of("The forecast \"{0}\" says nothing of the days from {1} on, with which the list begins.", table.name(), today),
                    Sentence.of("Forecast again from the same sales, and far enough ahead."));
        }
        double last = series.values().stream().mapToDouble(ForetoldSeries::days).max().orElse(0);
        return new Foretold(table.name(), made(), today.plusDays((long) Math.ceil(last)), series, series.values().stream().anyMatch(s -> s.errors().length > 0));
    }

    private Map<String, List<Integer>> rows(long[] dates) {
        var names = table.levels("series");
        var rows = new LinkedHashMap<String, List<Integer>>();
        for (int row = 0; row < dates.length; row++) {
            if (dates[row] != Table.MISSING) {
                rows.computeIfAbsent(names.text(row).strip(), n -> new ArrayList<>()).add(row);
            }
        }
        rows.values().forEach(own -> own.sort(Comparator.comparingLong(r -> dates[r])));
        return rows;
    }

    /// As the table says it, else by the time between two periods.
    private Unit unit(long[] dates, Iterable<List<Integer>> series) {
        var said = table.find("unit").map(f -> table.levels(f.name()).names()).filter(n -> n.size() == 1).map(List::getFirst);
        if (said.isPresent() && Arrays.stream(Unit.values()).anyMatch(u -> u.name().equalsIgnoreCase(said.get()))) {
            return Unit.valueOf(said.get().toUpperCase(Locale.ROOT));
        }
        double shortest = Double.POSITIVE_INFINITY;
        for (var own : series) {
            for (int i = 1; i < own.size(); i++) {
                double days = (dates[own.get(i)] - dates[own.get(i - 1)]) / DAY;
                shortest = days > 0 ? Math.min(shortest, days) : shortest;
            }
        }
        if (Double.isInfinite(shortest)) {
            throw Problem.data(Sentence.of("The forecast \"{0}\" has a single period, so that nobody can tell how long it lasts.", table.name()),
                    Sentence.of("Forecast at least two periods ahead."));
        }
        return shortest < 0.9 ? Unit.HOUR : shortest < 6.5 ? Unit.DAY : shortest < 27 ? Unit.WEEK : shortest < 88 ? Unit.MONTH : shortest < 360 ? Unit.QUARTER : Unit.YEAR;
    }

    private double[][] bands() {
        var mean = table.numbers("mean");
        var lower80 = table.numbers("lower80");
        var upper80 = table.numbers("upper80");
        var lower95 = table.find("lower95").map(f -> table.numbers(f.name()));
        var upper95 = table.find("upper95").map(f -> table.numbers(f.name()));
        var bands = new double[mean.length][];
        for (int row = 0; row < mean.length; row++) {
            int at = row;
            double low = lower95.map(v -> v[at]).filter(Double::isFinite).orElse(mean[row] - WIDER * (mean[row] - lower80[row]));
            double high = upper95.map(v -> v[at]).filter(Double::isFinite).orElse(mean[row] + WIDER * (upper80[row] - mean[row]));
            bands[row] = new double[] {low, lower80[row], mean[row], upper80[row], high};
        }
        return bands;
    }

    private Optional<ForetoldSeries> one(Grid grid, long[] dates, List<Integer> rows, double[][] bands, List<double[]> errors, String model) {
        var known = rows.stream().filter(r -> Arrays.stream(bands[r]).allMatch(Double::isFinite)).toList();
        double now = today.toEpochDay() * DAY;
        var starts = known.stream().mapToDouble(r -> (grid.start(grid.index(dates[r])) - now) / DAY).toArray();
        var ends = known.stream().mapToDouble(r -> (grid.start(grid.index(dates[r]) + 1) - now) / DAY).toArray();
        // what begins later than a period after today would leave days of which nothing is known
        if (known.isEmpty() || ends[ends.length - 1] <= 0 || starts[0] > ends[0] - starts[0]) {
            return Optional.empty();
        }
        var whole = errors.stream().filter(e -> e.length >= starts.length).toArray(double[][]::new);
        return Optional.of(new ForetoldSeries(starts, ends, known.stream().map(r -> bands[r]).toArray(double[][]::new), whole, model));
    }

    /// A row an origin, as far ahead as it goes without a gap.
    private Map<String, List<double[]>> errors() {
        var errors = new HashMap<String, List<double[]>>();
        if (tests.isEmpty()) {
            return errors;
        }
        var names = tests.get().levels("series");
        var origins = tests.get().numbers("origin");
        var ahead = tests.get().numbers("ahead");
        var off = tests.get().numbers("error");
        int from = 0;
        for (int row = 1; row <= off.length; row++) {
            if (row == off.length || origins[row] != origins[from] || !same(names, row, from) || ahead[row] != ahead[row - 1] + 1) {
                errors.computeIfAbsent(names.text(from).strip(), n -> new ArrayList<>()).add(Arrays.copyOfRange(off, from, row));
                from = row;
            }
        }
        return errors;
    }

    private static boolean same(Levels names, int a, int b) {
        return names.codes()[a] == names.codes()[b];
    }

    private Optional<LocalDate> made() {
        return table.find("made").filter(f -> f.type().isMoment() && table.rows() > 0).map(f -> table.moments(f.name())[0]).filter(m -> m != Table.MISSING)
                .map(m -> LocalDate.ofEpochDay(Math.floorDiv(m, (long) DAY)));
    }
}
