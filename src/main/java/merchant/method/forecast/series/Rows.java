package merchant.method.forecast.series;

import java.util.Arrays;
import java.util.List;
import merchant.method.Input;
import merchant.problem.Problem;
import merchant.table.Table;
import merchant.table.Type;
import merchant.table.Worth;
import merchant.text.Sentence;

/// The usable rows of a table, by series and then by time.
///
/// @param names of the series; one empty name where there is no series column
/// @param times a series' moments, rising
/// @param values beside `times`
/// @param numbered true where the moments are plain period numbers
/// @param dayOnly true where no moment has a time of day
/// @param onlyKnown rows without a value that speak for the known columns alone
/// @param repeated rows that say the amount of a whole order once more
/// @param suspected orders whose lines all have one amount, which may be the whole order's, and is summed as it stands
/// @param returns what was taken back
/// @param orders true where the rows are orders or their lines, which are single events
/// @param sold true where the rows are sales, so that no row means none
@SuppressWarnings("ArrayRecordComponent")
record Rows(List<String> names, long[][] times, double[][] values, boolean numbered, boolean dayOnly,
        long withoutDate, long withoutValue, long onlyKnown, long withoutSeries, long repeated, long suspected, Returns returns, boolean orders, boolean sold) {
    /// Sums of squares of larger numbers leave the range of a double.
    private static final double LARGEST = 1e100;
    private static final long DAY = 86_400;

    static Rows read(Input input, Table table) {
        var date = table.field(input.required(SeriesNeeds.DATE).name());
        var moments = Moments.of(table, date.name());
        boolean numbered = date.type() == Type.WHOLE && !PeriodNumbers.areDates(table.numbers(date.name()));
        var value = input.required(SeriesNeeds.VALUE).name();
        refuseSplit(input, table, value);
        var values = table.numbers(value);
        var repeats = Worth.repeats(table, value);
        repeats.stream().forEach(i -> values[i] = Double.NaN);
        var levels = input.field(SeriesNeeds.SERIES.id()).map(f -> table.levels(f.name()));
        var codes = levels.map(l -> l.codes()).orElseGet(() -> new int[values.length]);
        var names = levels.map(l -> l.names()).orElseGet(() -> List.of(""));
        boolean known = !SeriesNeeds.known(input).isEmpty();
        var kind = SoldLines.of(input, table);
        var returns = Returns.takenOut(table, table.field(value), values, kind.sold());
        long noDate = 0;
        long noValue = 0;
        long noSeries = 0;
        var counts = new int[names.size()];
        for (int i = 0; i < values.length; i++) {
            if (Math.abs(values[i]) > LARGEST) {
                throw Problem.data(Sentence.of("Row {0} holds a number that is too large to compute with.", i + 1),
                        Sentence.of("Correct the value, or leave the row out."));
            }
            if (repeats.get(i)) {
                continue;
            }
            noDate += moments[i] == Table.MISSING ? 1 : 0;
            noValue += moments[i] != Table.MISSING && Double.isNaN(values[i]) && !returns.row(i) ? 1 : 0;
            noSeries += usable(moments[i], values[i]) && codes[i] < 0 ? 1 : 0;
            if (usable(moments[i], values[i]) && codes[i] >= 0) {
                counts[codes[i]]++;
            }
        }
        return sorted(moments, values, codes, names, counts, numbered, noDate, known ? 0 : noValue, known ? noValue : 0, noSeries, repeats.cardinality(), suspected(table, value), returns,
                kind.orders() || Worth.of(table.fields(), value) != Worth.LINE, kind.sold());
    }

    /// How many days of a week hold a row, on average over the weeks that hold any.
    double daysOfWeek() {
        var days = Arrays.stream(times).flatMapToLong(Arrays::stream).map(t -> Math.floorDiv(t, DAY)).distinct().toArray();
        return (double) days.length / Math.max(1, Arrays.stream(days).map(d -> Math.floorDiv(d + 3, 7)).distinct().count());
    }

    private static long suspected(Table table, String value) {
        return Worth.order(table.fields()).map(order -> Worth.suspected(table, order, value)).orElse(0L);
    }

    /// Nobody knows how much of an order's amount belongs to each of its products.
    private static void refuseSplit(Input input, Table table, String value) {
        var by = input.field(SeriesNeeds.SERIES.id());
        if (by.filter(Worth::splits).isPresent() && Worth.of(table.fields(), value) != Worth.LINE) {
            throw Problem.request(Sentence.of("\"{0}\" is the amount of a whole order, so nobody knows how much of it belongs to each \"{1}\".", value, by.get().name()),
                    Sentence.of("Choose the quantity or the amount of a line, or forecast the whole shop."));
        }
    }

    private static boolean usable(long moment, double value) {
        return moment != Table.MISSING && !Double.isNaN(value);
    }

    private static Rows sorted(long[] moments, double[] values, int[] codes, List<String> names, int[] counts, boolean numbered,
            long noDate, long noValue, long onlyKnown, long noSeries, long repeated, long suspected, Returns returns, boolean orders, boolean sold) {
        var rows = new int[counts.length][];
        Arrays.setAll(rows, s -> new int[counts[s]]);
        var at = new int[counts.length];
        boolean dayOnly = true;
        for (int i = 0; i < values.length; i++) {
            if (usable(moments[i], values[i]) && codes[i] >= 0) {
                rows[codes[i]][at[codes[i]]++] = i;
                dayOnly &= Math.floorMod(moments[i], DAY) == 0;
            }
        }
        var times = new long[counts.length][];
        var sums = new double[counts.length][];
        for (int s = 0; s < counts.length; s++) {
            var own = order(rows[s], moments);
            times[s] = Arrays.stream(own).mapToLong(i -> moments[i]).toArray();
            sums[s] = Arrays.stream(own).mapToDouble(i -> values[i]).toArray();
        }
        return new Rows(names, times, sums, numbered, dayOnly && !numbered, noDate, noValue, onlyKnown, noSeries, repeated, suspected, returns, orders, sold);
    }

    /// The rows by moment, those of one moment in the table's order; files mostly come sorted, so that is looked at first.
    private static int[] order(int[] rows, long[] moments) {
        boolean sorted = true;
        for (int i = 1; i < rows.length && sorted; i++) {
            sorted = moments[rows[i - 1]] <= moments[rows[i]];
        }
        return sorted ? rows : Arrays.stream(rows).boxed()
                .sorted((a, b) -> Long.compare(moments[a], moments[b])).mapToInt(Integer::intValue).toArray();
    }

    /// Distinct moments of a series.
    static long[] distinct(long[] sorted) {
        var distinct = new long[sorted.length];
        int count = 0;
        for (long moment : sorted) {
            if (count == 0 || distinct[count - 1] != moment) {
                distinct[count++] = moment;
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    long count() {
        return Arrays.stream(times).mapToLong(t -> t.length).sum();
    }

    long earliest() {
        return Arrays.stream(times).filter(t -> t.length > 0).mapToLong(t -> t[0]).min().orElseThrow();
    }

    long latest() {
        return Arrays.stream(times).filter(t -> t.length > 0).mapToLong(t -> t[t.length - 1]).max().orElseThrow();
    }
}
