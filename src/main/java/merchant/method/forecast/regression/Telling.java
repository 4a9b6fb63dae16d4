package merchant.method.forecast.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.forecast.calendar.Holiday;
import merchant.method.forecast.calendar.HolidayColumn;
import merchant.method.forecast.calendar.HolidayColumns;
import merchant.method.forecast.fit.Scene;
import merchant.result.ForecastResult.Unit;

/// What may be told of a holiday: what it did to the periods in which a part of it lies.
///
/// Where periods are weeks, a week holds several parts, in other shares each year, and no part can be told by itself; told is the mean of all that the holiday did in the weeks
/// that hold the holiday itself, in other weeks before it and in other weeks after it. Else each part is told, for a period that holds as much of it as usual.
///
/// @param column the days that it is about
/// @param weights one an active term: how much of its coefficient counts
/// @param periods past periods that it was learnt from
@SuppressWarnings("ArrayRecordComponent")
record Telling(HolidayColumn column, double[] weights, int[] periods) {
    /// All that may be told, by holiday; what the evidence left out has weights of 0.
    ///
    /// @param all terms
    /// @param active those that the evidence left
    /// @param n past periods
    static List<List<Telling>> of(List<Term> all, int[] active, Scene scene, int n) {
        var holidays = new LinkedHashMap<Holiday, List<Term>>();
        all.stream().filter(t -> t.kind() == Term.Kind.HOLIDAY).forEach(t -> holidays.computeIfAbsent(column(t).holiday(), h -> new ArrayList<>()).add(t));
        return holidays.values().stream().map(terms -> scene.unit() == Unit.WEEK ? weeks(all, active, scene, terms, n)
                : terms.stream().map(t -> of(all, active, column(t), List.of(t), periods(t.values(), n))).toList()).toList();
    }

    private static List<Telling> weeks(List<Term> all, int[] active, Scene scene, List<Term> terms, int n) {
        var columns = HolidayColumns.of(List.of(column(terms.getFirst()).holiday()), Unit.WEEK, scene.starts());
        var during = columns.stream().filter(c -> c.part() == HolidayColumn.Part.DURING).flatMapToInt(c -> IntStream.of(periods(c.values(), n))).toArray();
        var told = new ArrayList<Telling>();
        for (var column : columns) {
            boolean itself = column.part() == HolidayColumn.Part.DURING;
            var weeks = IntStream.of(periods(column.values(), n)).filter(t -> itself || Arrays.binarySearch(during, t) < 0).toArray();
            if (weeks.length > 0) {
                told.add(of(all, active, column, terms, weeks));
            }
        }
        return told;
    }

    private static Telling of(List<Term> all, int[] active, HolidayColumn column, List<Term> terms, int[] periods) {
        var weights = new double[active.length];
        Arrays.setAll(weights, a -> {
            var term = all.get(active[a]);
            return terms.contains(term) ? IntStream.of(periods).mapToDouble(t -> term.values()[t]).average().orElse(0) : 0;
        });
        return new Telling(column, weights, periods);
    }

    private static HolidayColumn column(Term term) {
        return java.util.Objects.requireNonNull(term.holidayOrNull());
    }

    private static int[] periods(double[] values, int n) {
        return IntStream.range(0, n).filter(t -> values[t] > 0).toArray();
    }

    /// False where the evidence left nothing of it.
    boolean left() {
        return Arrays.stream(weights).anyMatch(w -> w != 0);
    }

    /// True where it is the coefficient of one part.
    boolean single() {
        return Arrays.stream(weights).filter(w -> w != 0).count() == 1;
    }

    /// The effect in such a period, on the link's scale.
    double size(Evidence evidence) {
        return IntStream.range(0, weights.length).mapToDouble(a -> weights[a] * evidence.coefficients()[a]).sum();
    }

    /// The standard deviation of what is not known of it.
    double deviation(Evidence evidence) {
        return Math.sqrt(evidence.factor().form(weights));
    }

    /// What the holiday did to one period, on the link's scale.
    double at(Estimate estimate, int period) {
        var evidence = estimate.evidence();
        return IntStream.range(0, weights.length).filter(a -> weights[a] != 0).mapToDouble(a -> evidence.coefficients()[a] * estimate.terms().get(evidence.active()[a]).values()[period]).sum();
    }
}
