package merchant.figure;

import java.util.Arrays;

/// How far a chart reaches: its moments, and its values within a window of them.
public final class Reach {
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    private Reach() {}

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public boolean empty() {
        return least > most;
    }

    /// The same, reaching at least to a value; `NaN` changes nothing.
    Reach with(double value) {
        add(value);
        return this;
    }

    private void add(double value) {
        if (Double.isFinite(value)) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
    }

    private void ends(long[] times) {
        if (times.length > 0) {
            add(times[0]);
            add(times[times.length - 1]);
        }
    }

    /// The first and last moment of everything but events.
    public static Reach ofTimes(TimeChart chart) {
        var reach = new Reach();
        chart.lines().forEach(l -> reach.ends(l.times()));
        chart.bands().forEach(b -> reach.ends(b.times()));
        chart.marks().forEach(m -> reach.ends(m.times()));
        return reach;
    }

    /// The least and greatest value from one moment to another, with the neighbours whose line reaches into the window.
    public static Reach ofValues(TimeChart chart, double from, double to) {
        var reach = new Reach();
        chart.lines().forEach(l -> reach.values(l.times(), l.values(), from, to));
        chart.bands().forEach(b -> {
            reach.values(b.times(), b.lower(), from, to);
            reach.values(b.times(), b.upper(), from, to);
        });
        chart.marks().forEach(m -> reach.values(m.times(), m.values(), from, to));
        return reach;
    }

    private void values(long[] times, double[] values, double from, double to) {
        int end = Math.min(times.length, last(times, to) + 1);
        for (int i = first(times, from); i < end; i++) {
            add(values[i]);
        }
    }

    /// The index of the first time not before a moment.
    static int first(long[] times, double moment) {
        int at = Arrays.binarySearch(times, (long) Math.ceil(moment));
        return at >= 0 ? at : -at - 1;
    }

    /// The index of the last time not after a moment, −1 where there is none.
    static int last(long[] times, double moment) {
        int at = Arrays.binarySearch(times, (long) Math.floor(moment));
        return at >= 0 ? at : -at - 2;
    }
}
