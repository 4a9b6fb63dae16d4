package merchant.method.forecast.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Where;
import merchant.problem.Problem;
import merchant.result.ForecastResult.Unit;
import merchant.table.Table;
import merchant.text.Sentence;

/// Makes regular series of a table's rows: finds the frequency, sums what falls in one period, fills what is missing, and
/// leaves out a period that is not whole. Pure: same rows and choices, same series.
public final class SeriesBuilder {
    /// More periods in one series mean a wrong date or a frequency much too fine; they are refused.
    private static final long MOST_PERIODS = 200_000;
    private static final long SPARSEST = 20;
    private static final int WEEK = 7;
    private static final long DAY = 86_400;
    /// Weeks with fewer days that hold something say what was booked when, and not what was sold when.
    private static final double DAYS_OF_WEEK = 2;

    private SeriesBuilder() {}

    /// The series of the input's table.
    ///
    /// @throws Problem when no row can be used, or the dates reach too far for the frequency
    public static SeriesSet build(Input input, Choices choices) {
        var rows = Rows.read(input, input.table());
        if (rows.count() == 0) {
            throw Problem.data(Sentence.of("No row has both a date and a value."),
                    Sentence.of("Check that the right columns are chosen and that their dates and numbers were read."));
        }
        var guess = rows.numbered() ? new FrequencyGuess(Unit.NUMBER, severalInOne(rows)) : FrequencyGuess.of(rows);
        boolean lines = guess.lines() || choices.frequency().filter(u -> u.ordinal() > guess.unit().ordinal()).isPresent() && !rows.numbered();
        var grid = grid(rows, choices.frequency().orElse(guess.unit()), lines);
        refuseTooMany(grid, rows);
        boolean zero = switch (choices.missing()) {
            case AUTO -> lines || rows.sold() || SoldLines.counts(rows, grid);
            case ZERO -> true;
            case INTERPOLATE -> false;
        };
        var made = new Making(rows, grid, lines, zero, choices.incomplete());
        return made.set(choices.frequency().orElse(guess.unit()), choices.frequency().isEmpty());
    }

    private static boolean severalInOne(Rows rows) {
        return Arrays.stream(rows.times()).anyMatch(t -> Rows.distinct(t).length < t.length);
    }

    private static Grid grid(Rows rows, Unit unit, boolean lines) {
        if (rows.numbered()) {
            return Grid.numbers(rows.earliest(), FrequencyGuess.step(rows));
        }
        var grid = Grid.of(unit);
        return lines ? grid : grid.labelledLike(Arrays.stream(rows.times()).flatMapToLong(Arrays::stream).toArray());
    }

    private static void refuseTooMany(Grid grid, Rows rows) {
        long periods = grid.index(rows.latest()) - grid.index(rows.earliest()) + 1;
        if (periods > SPARSEST * rows.count()) {
            throw Problem.data(Sentence.of("From the first date to the last there are {0} periods, but only {1} records: most periods would be made up.",
                    periods, rows.count()), Sentence.of("Check the first and the last date, or choose a longer period ({0}).", Where.parameter("frequency", Sentence.of("Period"))));
        }
        if (periods > MOST_PERIODS || periods < 1) {
            throw Problem.data(Sentence.of("From the first date to the last there are {0} periods; at most {1} can be forecast from.",
                    periods, MOST_PERIODS), Sentence.of("Check the first and the last date, or choose a longer period ({0}).", Where.parameter("frequency", Sentence.of("Period"))));
        }
    }

    /// What a second table holds for the periods of these series: by series name, values from [Held#first] on, `NaN` where it
    /// has no record (0 where lines are summed). Periods that the series already hold are left out.
    ///
    /// @throws Problem when it lacks a column
    public static Map<String, Held> held(Input input, Table test, SeriesSet set) {
        var rows = Rows.read(input, test);
        var held = new LinkedHashMap<String, Held>();
        for (var series : set.series()) {
            int at = rows.names().indexOf(series.name());
            if (at >= 0 && rows.times()[at].length > 0) {
                held(rows.times()[at], rows.values()[at], series, set).ifPresent(h -> held.put(series.name(), h));
            }
        }
        return held;
    }

    private static Optional<Held> held(long[] times, double[] values, RegularSeries series, SeriesSet set) {
        long from = series.next() + (series.incomplete() ? 1 : 0);
        long to = set.grid().index(times[times.length - 1]);
        if (to < from || to - from > MOST_PERIODS) {
            return Optional.empty();
        }
        var sums = new double[(int) (to - from + 1)];
        Arrays.fill(sums, set.notes().lines() ? 0 : Double.NaN);
        for (int i = 0; i < times.length; i++) {
            int period = (int) (set.grid().index(times[i]) - from);
            if (period >= 0) {
                sums[period] = (Double.isNaN(sums[period]) ? 0 : sums[period]) + values[i];
            }
        }
        return Optional.of(new Held(from, sums));
    }

    /// Values of a second table.
    ///
    /// @param first the number of the first period in the grid
    @SuppressWarnings("ArrayRecordComponent")
    public record Held(long first, double[] values) {
        /// True where it has a value less than `horizon` periods from `next` on.
        public boolean within(long next, int horizon) {
            for (int i = 0; i < values.length && first + i < next + horizon; i++) {
                if (!Double.isNaN(values[i])) {
                    return true;
                }
            }
            return false;
        }
    }

    /// One making: what is the same for all series of a table.
    private static final class Making {
        private final Rows rows;
        private final Grid grid;
        private final boolean lines;
        private final boolean zero;
        private final boolean days;
        private final long first;
        private final long last;
        private final boolean firstDropped;
        private final boolean lastDropped;
        private long filled;

        private Making(Rows rows, Grid grid, boolean lines, boolean zero, Choices.Incomplete incomplete) {
            this.rows = rows;
            this.grid = grid;
            this.lines = lines;
            this.zero = zero;
            this.days = zero && grid.unit() == Unit.WEEK && rows.daysOfWeek() >= DAYS_OF_WEEK;
            long start = grid.index(rows.earliest());
            long end = grid.index(rows.latest());
            boolean look = incomplete == Choices.Incomplete.AUTO && lines && grid.unit() != Unit.NUMBER && end - start >= 3;
            var edges = look ? new Edges(grid, rows) : null;
            firstDropped = edges != null && edges.firstIsCut();
            lastDropped = incomplete == Choices.Incomplete.DROP && end > start || edges != null && edges.lastIsCut();
            first = firstDropped ? start + 1 : start;
            last = lastDropped ? end - 1 : end;
        }

        private SeriesSet set(Unit pace, boolean found) {
            var series = new ArrayList<RegularSeries>();
            for (int s = 0; s < rows.names().size(); s++) {
                if (rows.times()[s].length > 0) {
                    series(rows.names().get(s), rows.times()[s], rows.values()[s], series);
                }
            }
            return new SeriesSet(grid, pace, series, new Notes(found, lines, rows.withoutDate(), rows.withoutValue(),
                    rows.onlyKnown(), rows.withoutSeries(), rows.repeated(), rows.suspected(), filled, zero, firstDropped, lastDropped,
                    rows.returns().count(), rows.returns().sum(), rows.returns().netted(), rows.returns().less()));
        }

        /// Sales all end with the table, because no line means no sale; measured series end with their own last record.
        private void series(String name, long[] times, double[] values, List<RegularSeries> into) {
            long from = Math.max(first, grid.index(times[0]));
            long to = lines || zero ? last : Math.min(last, grid.index(times[times.length - 1]));
            if (to < from) {
                return;
            }
            var sums = new double[(int) (to - from + 1)];
            var gaps = new boolean[sums.length];
            var held = new double[days ? WEEK * sums.length : 0];
            long day = Math.floorDiv(grid.start(from), DAY);
            Arrays.fill(gaps, true);
            double partial = lines && lastDropped ? 0 : Double.NaN;
            for (int i = 0; i < times.length; i++) {
                long period = grid.index(times[i]);
                if (period >= from && period <= to) {
                    sums[(int) (period - from)] += values[i];
                    if (days) {
                        held[(int) (Math.floorDiv(times[i], DAY) - day)] += values[i];
                    }
                    gaps[(int) (period - from)] = false;
                } else if (period > to) {
                    partial = (Double.isNaN(partial) ? 0 : partial) + values[i];
                }
            }
            filled += count(gaps);
            if (!zero) {
                interpolate(sums, gaps);
            }
            into.add(new RegularSeries(name, from, sums, gaps, !Double.isNaN(partial), partial, held));
        }

        private static long count(boolean[] flags) {
            long count = 0;
            for (boolean flag : flags) {
                count += flag ? 1 : 0;
            }
            return count;
        }

        /// Straight lines between neighbours; before the first and after the last record, that record's value.
        private static void interpolate(double[] values, boolean[] gaps) {
            int before = -1;
            for (int i = 0; i <= values.length; i++) {
                if (i == values.length || !gaps[i]) {
                    for (int j = before + 1; j < i; j++) {
                        double left = before >= 0 ? values[before] : i < values.length ? values[i] : 0;
                        double right = i < values.length ? values[i] : left;
                        values[j] = left + (right - left) * (j - before) / (i - before);
                    }
                    before = i;
                }
            }
        }
    }
}
