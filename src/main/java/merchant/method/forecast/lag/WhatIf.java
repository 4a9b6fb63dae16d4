package merchant.method.forecast.lag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import merchant.method.forecast.calendar.HolidayColumn;
import merchant.method.forecast.calendar.HolidayColumns;
import merchant.method.forecast.fit.Scene;
import merchant.result.SeriesForecast.Effect;
import merchant.text.Sentence;

/// What a cause does to the forecasts of one series: forecasts of past periods with it beside the same without it, all else as it was (partial
/// dependence: J. H. Friedman, "Greedy function approximation: a gradient boosting machine", 2001). What the values of a season ago tell of a
/// holiday is not counted as its effect. A holiday is looked at from before it began: later forecasts have its first days among their last values, and what trees
/// make of its last days then corrects these values and is no effect. Ranges are those of [Insight#doubts].
final class WhatIf {
    private static final double REACH = 1.959964;
    private static final double DEARER = 1.1;
    private static final int MOST = 60;
    private static final double LEAST = 1e-9;
    /// A part of a holiday that changes less is not worth a line.
    private static final double HARDLY = 0.02;

    private final Trained trained;
    private final Panel panel;
    private final int member;
    private final Track track;
    private final boolean multiplies;
    private final List<String> names;

    WhatIf(Trained trained, Panel panel, int member, Track track) {
        this.trained = trained;
        this.panel = panel;
        this.member = member;
        this.track = track;
        multiplies = IntStream.range(0, track.length()).allMatch(i -> track.at(i) >= 0);
        names = panel.lags().names();
    }

    /// Known columns always, parts of holidays where the range leaves out no effect.
    List<Effect> effects() {
        var effects = new ArrayList<Effect>();
        if (trained.insight().doubts().isEmpty()) {
            return effects;
        }
        var scene = panel.company().members().get(member).scene();
        for (int k = 0; k < scene.known().size(); k++) {
            known(scene.known().get(k), k, effects);
        }
        var occasions = panel.lags().outlook().occasions();
        for (var part : HolidayColumns.of(occasions.holidays(), scene.unit(), scene.starts())) {
            holiday(part, occasions, scene, effects);
        }
        return effects;
    }

    /// On usual periods as if the holiday fell there: in those where it fell trees know part of it by the date.
    private void holiday(HolidayColumn part, Occasions occasions, Scene scene, List<Effect> into) {
        long first = panel.company().members().get(member).first();
        int holiday = occasions.holidays().indexOf(part.holiday());
        int feature = names.indexOf(Outlook.HOLIDAY + part.holiday().id());
        var seen = IntStream.range(0, track.length()).filter(t -> part.values()[t] > 0).mapToDouble(t -> occasions.at(holiday, first + t)).toArray();
        var days = IntStream.range(0, track.length()).filter(t -> part.values()[t] > 0).toArray();
        var begun = IntStream.of(days).map(t -> begun(occasions, holiday, first + t)).toArray();
        int horizon = panel.company().horizon();
        var rows = rows(t -> t >= panel.lags().least() + horizon && Double.isNaN(occasions.at(holiday, first + t)));
        if (seen.length == 0 || rows.length == 0 || IntStream.of(begun).anyMatch(b -> b >= horizon)) {
            return;
        }
        var usual = new Rows(rows, i -> begun[i % begun.length]);
        var effect = effect(part.id(), part.label(scene.unit()), usual, new Change(feature, (value, i) -> seen[i % seen.length]),
                new Change(feature, (value, i) -> value), seen.length);
        if (!shown(effect, days, begun, feature)) {
            return;
        }
        double nothing = multiplies ? 1 : 0;
        boolean hardly = multiplies && Math.abs(effect.size() - nothing) < HARDLY;
        if (!hardly && (effect.lower() > nothing || effect.upper() < nothing)) {
            into.add(effect);
        }
    }

    /// How many periods before one the holiday itself began; 0 for those before it and for its first.
    static int begun(Occasions occasions, int holiday, long period) {
        int begun = 0;
        while (occasions.at(holiday, period - begun) > 0) {
            begun++;
        }
        return begun;
    }

    /// True where the forecasts of the holiday itself, made before it began, go the same way.
    private boolean shown(Effect effect, int[] days, int[] begun, int feature) {
        var own = IntStream.range(0, days.length).filter(i -> days[i] - begun[i] > panel.lags().least()).toArray();
        if (own.length == 0) {
            return false;
        }
        var there = effect(effect.id(), effect.label(), new Rows(IntStream.of(own).map(i -> days[i]).toArray(), i -> begun[own[i]]),
                new Change(feature, (value, i) -> value), new Change(feature, (value, i) -> Double.NaN), own.length);
        double nothing = multiplies ? 1 : 0;
        return (effect.size() - nothing) * (there.size() - nothing) > 0;
    }

    private void known(Scene.Known column, int k, List<Effect> into) {
        int feature = names.indexOf(Outlook.KNOWN + k);
        var values = column.values();
        var past = IntStream.range(0, track.length()).mapToDouble(t -> values[t]).summaryStatistics();
        var rows = rows(t -> true);
        if (rows.length == 0 || !(past.getMax() > past.getMin())) {
            return;
        }
        if (column.kind() == Scene.Kind.NUMBER) {
            into.add(effect(column.name(), Sentence.of("{0}, 10 % higher", column.name()), new Rows(rows, i -> 0), new Change(feature, (value, i) -> DEARER * value),
                    new Change(feature, (value, i) -> value), track.length()));
            return;
        }
        double usual = IntStream.range(0, track.length()).mapToDouble(t -> values[t]).filter(v -> v != 0).average().orElse(1);
        int seen = (int) IntStream.range(0, track.length()).filter(t -> values[t] != 0).count();
        into.add(effect(column.name(), Sentence.verbatim(column.name()), new Rows(rows, i -> 0), new Change(feature, (value, i) -> usual), new Change(feature, (value, i) -> 0), seen));
    }

    /// The last past periods that a forecast could have been made for and of which something holds.
    private int[] rows(IntPredicate holds) {
        var all = IntStream.range(panel.lags().least(), track.length()).filter(holds).toArray();
        return IntStream.range(Math.max(0, all.length - MOST), all.length).map(i -> all[i]).toArray();
    }

    /// A feature with another value.
    ///
    /// @param value of the value that a row has, and of the row
    private record Change(int feature, Altered value) {}

    private interface Altered {
        double of(double value, int row);
    }

    /// Past periods to forecast.
    ///
    /// @param begun how many periods before each its origin must at least lie behind what is looked at
    private record Rows(int[] targets, IntUnaryOperator begun) {}

    private Effect effect(String id, Sentence label, Rows at, Change with, Change without, int periods) {
        var rows = at.targets();
        var columns = new double[panel.lags().count()][rows.length];
        var scales = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int ahead = ahead(rows[i], at.begun().applyAsInt(i), Math.min(panel.company().horizon(), rows[i] - panel.lags().least() + 1));
            panel.write(track, member, rows[i] - ahead, ahead, columns, i);
            scales[i] = panel.lags().scale(track, rows[i] - ahead);
        }
        var there = changed(columns, with);
        var away = changed(columns, without);
        double size = difference(trained.level(), there, away, scales);
        double off = REACH * Insight.error(trained.insight().doubts().stream().mapToDouble(l -> difference(l, there, away, scales)).toArray());
        return new Effect(id, label, multiplies, outward(size), outward(size - off), outward(size + off), periods);
    }

    /// From how far before a period it is forecast: by turns from each of the distances whose origin lies before what began.
    ///
    /// @param begun how many periods before it that began
    /// @param most the furthest
    static int ahead(int target, int begun, int most) {
        return 1 + begun + target % Math.max(1, most - begun);
    }

    private static double[][] changed(double[][] columns, Change change) {
        var changed = columns.clone();
        changed[change.feature()] = columns[change.feature()].clone();
        for (int i = 0; i < changed[change.feature()].length; i++) {
            changed[change.feature()][i] = change.value().of(changed[change.feature()][i], i);
        }
        return changed;
    }

    private double outward(double size) {
        return multiplies ? Math.exp(size) : size;
    }

    /// The logarithm of the ratio of both sums; a mean difference where values may be negative.
    private double difference(Level level, double[][] with, double[][] without, double[] scales) {
        double there = sum(level.answers(with), scales);
        double away = sum(level.answers(without), scales);
        return multiplies ? Math.log(Math.max(LEAST, there) / Math.max(LEAST, away)) : (there - away) / scales.length;
    }

    private double sum(double[] answers, double[] scales) {
        return IntStream.range(0, answers.length).mapToDouble(i -> scales[i] * (multiplies ? Math.max(0, answers[i]) : answers[i])).sum();
    }
}
