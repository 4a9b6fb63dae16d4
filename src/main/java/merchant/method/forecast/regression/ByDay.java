package merchant.method.forecast.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.calendar.Holiday;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.pooled.Learnt;
import merchant.result.ForecastResult.Unit;
import merchant.work.Progress;

/// What holidays do to weeks, learnt from the days of these weeks.
///
/// A week before a holiday holds days of the rise and days of the fall, and each year others of them: two weeks a year cannot tell the two apart, seven times as many days
/// can. So the same regression is fitted to the days of the past, and a week is multiplied by the mean of what the holidays do to its days, each day weighted with what its day of
/// the week usually sells. Trend, times of the year and errors stay those of the weeks, whose trend is far steadier than that of days.
///
/// @param estimate of the days
/// @param scene around the days, past and to come
/// @param past past weeks
/// @param terms what each holiday adds to the logarithm of each week, past and to come, in so far as the days show it; where several lie in one week, what all do together is dealt
///     out in their order
record ByDay(Estimate estimate, Scene scene, int past, List<Term> terms) {
    private static final int WEEK = 7;
    private static final long DAY = 86_400;
    private static final double SAME = 1e-6;

    /// Empty where the days are not known, where known columns are to be told from holidays, or where what holidays do is not multiplied.
    ///
    /// @param y one value a past week
    static Optional<ByDay> of(double[] y, Scene weeks, String form, Progress progress) {
        boolean serves = weeks.unit() == Unit.WEEK && weeks.days().length >= WEEK * y.length && weeks.known().isEmpty() && !weeks.calendar().all().isEmpty()
                && !form.equals("additive") && Arrays.stream(y).allMatch(v -> v >= 0) && Arrays.stream(y).anyMatch(v -> v > 0);
        if (!serves) {
            return Optional.empty();
        }
        return days(y, weeks.days()).flatMap(days -> {
            long first = weeks.starts()[0];
            var starts = LongStream.range(0, (long) WEEK * weeks.starts().length).map(d -> first + d * DAY).toArray();
            var scene = new Scene(weeks.series(), Unit.DAY, starts, List.of(), weeks.calendar());
            var estimate = Estimate.of(days, new Question(scene, WEEK, form, Map.of(), Set.of(), Optional.empty()), progress);
            return estimate.link().multiplies() ? Optional.of(new ByDay(estimate, scene, y.length, List.copyOf(new Weeks(estimate, scene).terms()))) : Optional.empty();
        });
    }

    /// The days of the weeks given and of no later one. A week whose value is not the sum of its days, because its demand could not be seen, is dealt out as the others are; empty
    /// where those are the fewer, for then the values are no longer what the days hold.
    private static Optional<double[]> days(double[] y, double[] all) {
        var days = Arrays.copyOf(all, WEEK * y.length);
        var whole = new boolean[y.length];
        var usual = new double[WEEK];
        for (int w = 0; w < y.length; w++) {
            whole[w] = Math.abs(sum(days, w) - y[w]) <= SAME * Math.max(1, y[w]);
            for (int d = 0; d < WEEK; d++) {
                usual[d] += whole[w] ? days[WEEK * w + d] : 0;
            }
        }
        double sold = Arrays.stream(usual).sum();
        if (2 * IntStream.range(0, y.length).filter(w -> whole[w]).count() < y.length || sold <= 0) {
            return Optional.empty();
        }
        for (int w = 0; w < y.length; w++) {
            for (int d = 0; d < WEEK && !whole[w]; d++) {
                days[WEEK * w + d] = y[w] * usual[d] / sold;
            }
        }
        return Optional.of(days);
    }

    private static double sum(double[] days, int week) {
        return Arrays.stream(days, WEEK * week, WEEK * (week + 1)).sum();
    }

    /// The same weeks with the calendar that the days took.
    Scene weeks(Scene weeks) {
        return new Scene(weeks.series(), weeks.unit(), weeks.starts(), weeks.known(), new Calendar(List.of(estimate.choice()), List.of()), weeks.days());
    }

    /// By what all holidays together multiply each week, past and to come.
    double[] factors() {
        var logs = new double[scene.starts().length / WEEK];
        terms.forEach(term -> Arrays.setAll(logs, w -> logs[w] + term.values()[w]));
        return Arrays.stream(logs).map(Math::exp).toArray();
    }

    /// Which parts of holidays the days show beyond chance.
    Chance chance() {
        return new Chance(estimate, scene, WEEK * past);
    }

    /// Puts days together to weeks.
    private record Weeks(Estimate estimate, Scene scene) {
        List<Term> terms() {
            var parts = new LinkedHashMap<Holiday, List<Integer>>();
            int[] active = estimate.evidence().active();
            for (int a = 0; a < active.length; a++) {
                var column = estimate.terms().get(active[a]).holidayOrNull();
                if (column != null) {
                    parts.computeIfAbsent(column.holiday(), h -> new ArrayList<>()).add(a);
                }
            }
            var usual = days(IntStream.range(0, active.length).filter(a -> estimate.terms().get(active[a]).kind() == Term.Kind.SEASON).toArray());
            var terms = new ArrayList<Term>();
            var before = usual;
            for (var entry : parts.entrySet()) {
                int[] own = entry.getValue().stream().mapToInt(a -> a).toArray();
                var moved = days(own);
                var after = before.clone();
                Arrays.setAll(after, d -> after[d] * moved[d]);
                terms.add(term(entry.getKey(), own, before, after));
                before = after;
            }
            return terms;
        }

        /// By what these active terms multiply each day.
        private double[] days(int[] some) {
            var logs = new double[scene.starts().length];
            for (int a : some) {
                var values = estimate.terms().get(estimate.evidence().active()[a]).values();
                double size = estimate.evidence().coefficients()[a];
                Arrays.setAll(logs, d -> logs[d] + size * values[d]);
            }
            return Arrays.stream(logs).map(Math::exp).toArray();
        }

        /// A week's size is not known to its standard deviation, by the first order of the logarithm; of all weeks together, in proportion to their sizes.
        private Term term(Holiday holiday, int[] own, double[] before, double[] after) {
            var weeks = new double[before.length / WEEK];
            double unsure = 0;
            double sizes = 0;
            for (int w = 0; w < weeks.length; w++) {
                double now = sum(after, w);
                weeks[w] = Math.log(now / sum(before, w));
                if (weeks[w] != 0) {
                    var weights = new double[estimate.evidence().active().length];
                    for (int a : own) {
                        var values = estimate.terms().get(estimate.evidence().active()[a]).values();
                        for (int d = WEEK * w; d < WEEK * (w + 1); d++) {
                            weights[a] += after[d] / now * values[d];
                        }
                    }
                    unsure += estimate.evidence().factor().form(weights);
                    sizes += weeks[w] * weeks[w];
                }
            }
            double deviation = sizes > 0 ? Math.sqrt(unsure / sizes) : 0;
            return new Term(Term.Kind.HOLIDAY, "", holiday.id(), weeks, null, new Learnt(false, 1, deviation));
        }
    }
}
