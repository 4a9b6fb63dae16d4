package merchant.method.forecast.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import merchant.method.forecast.ledger.LeftOut.Why;
import merchant.method.forecast.series.Grid;
import merchant.method.forecast.series.Moments;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.series.SeriesSet;
import merchant.problem.Problem;
import merchant.table.Levels;
import merchant.table.Table;
import merchant.text.Sentence;

/// A table of earlier forecasts, row by row: what was said of which period.
final class Told {
    private final SeriesSet set;
    private final long[] dates;
    private final Optional<long[]> made;
    private final Optional<Levels> names;
    private final Optional<Levels> units;
    private final List<double[]> numbers;
    private final Map<String, RegularSeries> series = new HashMap<>();
    private final Set<String> others;

    /// @throws Problem where the table lacks a column
    Told(Table table, SeriesSet set) {
        for (var name : List.of("date", "mean")) {
            if (table.find(name).isEmpty()) {
                throw Problem.data(Sentence.of("The table of earlier forecasts has no column \"{0}\".", name),
                        Sentence.of("Give the file forecast.csv that an earlier run wrote."));
            }
        }
        this.set = set;
        dates = Moments.of(table, "date");
        made = table.find("made").map(f -> Moments.of(table, f.name()));
        names = table.find("series").map(f -> table.levels(f.name()));
        units = table.find("unit").map(f -> table.levels(f.name()));
        numbers = Arrays.stream(new String[] {"mean", "lower80", "upper80", "lower95", "upper95"}).map(n -> numbers(table, n)).toList();
        set.series().forEach(s -> series.put(s.name(), s));
        others = units.isPresent() ? Set.of() : ofAnotherLength();
    }

    private static double[] numbers(Table table, String name) {
        return table.find(name).map(f -> table.numbers(f.name())).orElseGet(() -> {
            var none = new double[(int) table.rows()];
            Arrays.fill(none, Double.NaN);
            return none;
        });
    }

    private static String text(Optional<Levels> levels, int row) {
        return levels.filter(l -> l.codes()[row] >= 0).map(l -> l.names().get(l.codes()[row])).orElse("");
    }

    Ledger ledger() {
        var kept = new ArrayList<Kept>();
        var leftOut = new LeftOut();
        for (int row = 0; row < dates.length; row++) {
            var name = text(names, row);
            var why = obstacle(row, name);
            if (why.isPresent()) {
                leftOut.add(why.get(), name);
            } else {
                kept.add(kept(row, name));
            }
        }
        kept.sort(Comparator.comparing(Kept::series).thenComparingLong(Kept::period).thenComparingLong(Kept::made));
        return new Ledger(set, kept, leftOut);
    }

    private Kept kept(int row, String name) {
        long period = set.grid().index(dates[row]);
        var own = series.get(name);
        return new Kept(name, made.map(m -> m[row]).orElse(Table.MISSING), period, numbers.get(0)[row], numbers.get(1)[row], numbers.get(2)[row], numbers.get(3)[row],
                numbers.get(4)[row], own.values()[(int) (period - own.first())]);
    }

    private Optional<Why> obstacle(int row, String name) {
        if (dates[row] == Table.MISSING || Double.isNaN(numbers.getFirst()[row])) {
            return Optional.of(Why.BLANK);
        }
        var own = series.get(name);
        if (own == null) {
            return Optional.of(Why.UNKNOWN_SERIES);
        }
        long period = set.grid().index(dates[row]);
        var unit = set.grid().unit().name().toLowerCase(Locale.ROOT);
        if (units.isPresent() && !text(units, row).equals(unit) || others.contains(name) || set.grid().label(period) != dates[row]) {
            return Optional.of(Why.OTHER_PERIOD);
        }
        if (period < own.first()) {
            return Optional.of(Why.BEFORE);
        }
        if (period >= own.next()) {
            return Optional.of(Why.TO_COME);
        }
        return own.unknown()[(int) (period - own.first())] ? Optional.of(Why.UNSEEN) : Optional.empty();
    }

    /// The series whose dates never follow each other period by period, or lie several in one: a week's total must not be held against a Monday's.
    private Set<String> ofAnotherLength() {
        Map<String, TreeSet<Long>> all = new HashMap<>();
        for (int row = 0; row < dates.length; row++) {
            if (dates[row] != Table.MISSING) {
                all.computeIfAbsent(text(names, row), n -> new TreeSet<>()).add(dates[row]);
            }
        }
        var others = new HashSet<String>();
        all.forEach((name, own) -> {
            if (own.size() > 1 && least(own, set.grid()) != 1) {
                others.add(name);
            }
        });
        return others;
    }

    private static long least(TreeSet<Long> dates, Grid grid) {
        var periods = dates.stream().mapToLong(grid::index).toArray();
        long least = Long.MAX_VALUE;
        for (int i = 1; i < periods.length; i++) {
            least = Math.min(least, periods[i] - periods[i - 1]);
        }
        return least;
    }
}
