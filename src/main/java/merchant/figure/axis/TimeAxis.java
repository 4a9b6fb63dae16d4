package merchant.figure.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import merchant.result.ForecastResult.Unit;
import merchant.text.Language;

/// The ticks of a time axis: the finest calendar step whose labels fit beside each other. Labels stand in two rows: the period, and beneath the first of
/// each year (month, day) that year, so that no label repeats what its neighbour says.
public final class TimeAxis {
    private static final double BETWEEN = 12;

    private TimeAxis() {}

    /// A moment with its label and, at the first tick of a larger period, what that period is; empty elsewhere.
    public record Tick(double at, String label, String context) {}

    /// Ticks between two moments.
    ///
    /// @param anchor the start of one period of the data
    /// @param width pixels between the two moments
    /// @param measure the width of a label
    public static List<Tick> between(double from, double to, Unit unit, long anchor, double width, Language language,
            ToDoubleFunction<String> measure) {
        if (!(to > from)) {
            return List.of(single(from, unit, language));
        }
        if (unit == Unit.NUMBER) {
            return numbers(from, to, width, measure);
        }
        var steps = Step.notFinerThan(unit);
        for (var step : steps) {
            double apart = step.seconds() / (to - from) * width;
            if (apart < 14) {
                continue;
            }
            var ticks = calendar(from, to, step, unit, anchor, language);
            double widest = ticks.stream().mapToDouble(t -> measure.applyAsDouble(t.label())).max().orElse(0);
            if (widest + BETWEEN <= apart || step == steps.getLast()) {
                return ticks.isEmpty() ? List.of(single(from, unit, language)) : ticks;
            }
        }
        return List.of(single(from, unit, language));
    }

    private static Tick single(double at, Unit unit, Language language) {
        long moment = Math.round(at);
        if (unit == Unit.NUMBER) {
            return new Tick(at, plain(moment, moment), "");
        }
        var step = Step.notFinerThan(unit).getFirst();
        var clock = Moments.clock(moment);
        return new Tick(at, step.label(clock, unit, language), step.context(clock, language));
    }

    /// A number with marks between the thousands; without them where the axis stays below 10,000, where it may be one of years.
    private static String plain(double number, double largest) {
        return Math.abs(largest) < 10_000 ? Long.toString(Math.round(number)) : String.format(Locale.ROOT, "%,d", Math.round(number)).replace('-', '\u2212');
    }

    private static List<Tick> numbers(double from, double to, double width, ToDoubleFunction<String> measure) {
        double largest = Math.max(Math.abs(from), Math.abs(to));
        double widest = Math.max(measure.applyAsDouble(plain(from, largest)), measure.applyAsDouble(plain(to, largest)));
        int most = (int) Math.max(1, width / (widest + 2 * BETWEEN));
        double step = Math.max(1, ValueAxis.step((to - from) / most));
        if (step != Math.rint(step)) {
            step = Math.ceil(step / 5) * 5;
        }
        var ticks = new ArrayList<Tick>();
        for (double at = Math.ceil(from / step) * step; at <= to + step * 1e-9; at += step) {
            ticks.add(new Tick(at, plain(at, largest), ""));
        }
        return ticks;
    }

    private static List<Tick> calendar(double from, double to, Step step, Unit unit, long anchor, Language language) {
        var ticks = new ArrayList<Tick>();
        var start = Moments.clock(anchor).truncatedTo(java.time.temporal.ChronoUnit.DAYS);
        var last = "";
        var tick = step.floor(Moments.clock((long) Math.floor(from)), start);
        while (Moments.moment(tick) < from) {
            tick = step.next(tick);
        }
        for (; Moments.moment(tick) <= to && ticks.size() < 2_000; tick = step.next(tick)) {
            if (step.crowds(tick)) {
                continue;
            }
            var context = step.context(tick, language);
            ticks.add(new Tick(Moments.moment(tick), step.label(tick, unit, language), context.equals(last) ? "" : context));
            last = context;
        }
        return ticks;
    }
}
