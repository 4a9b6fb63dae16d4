package merchant.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import merchant.figure.axis.Brief;
import merchant.figure.axis.Moments;
import merchant.text.Translator;

/// Finds the period nearest to a pixel of a time chart, and everything that stands there. Lines and bands without a name are not read out.
record TimeSpots(TimeChart chart, Translator translator) implements Painted.Spots {

    @Override
    public Optional<Painted.Hit> nearest(Painted.Area area, double x, double y) {
        double wanted = area.fromX() + (x - area.bounds().getX()) / area.bounds().getWidth() * (area.toX() - area.fromX());
        double best = Double.NaN;
        for (var times : times()) {
            double near = near(times, wanted);
            if (near >= area.fromX() && near <= area.toX() && (Double.isNaN(best) || Math.abs(near - wanted) < Math.abs(best - wanted))) {
                best = near;
            }
        }
        if (Double.isNaN(best)) {
            return Optional.empty();
        }
        long moment = (long) best;
        return Optional.of(new Painted.Hit(area.panel(), moment, area.x(moment), Moments.say(moment, chart.unit(), translator),
                readings(area, moment)));
    }

    private ArrayList<long[]> times() {
        var all = new ArrayList<long[]>();
        chart.lines().forEach(l -> all.add(l.times()));
        chart.bands().forEach(b -> all.add(b.times()));
        chart.marks().forEach(m -> all.add(m.times()));
        return all;
    }

    private static double near(long[] times, double wanted) {
        if (times.length == 0) {
            return Double.NaN;
        }
        int after = Math.clamp(Reach.first(times, wanted), 0, times.length - 1);
        int before = Math.max(0, after - 1);
        return Math.abs(times[before] - wanted) <= Math.abs(times[after] - wanted) ? times[before] : times[after];
    }

    private ArrayList<Painted.Reading> readings(Painted.Area area, long moment) {
        var found = new ArrayList<Painted.Reading>();
        for (var line : chart.lines()) {
            read(found, area, translator.say(line.label()), line.ink(), line.times(), line.values(), moment);
        }
        for (var marks : chart.marks()) {
            read(found, area, translator.say(marks.label()), marks.ink(), marks.times(), marks.values(), moment);
        }
        found.sort(Comparator.comparingDouble(Painted.Reading::y));
        for (var band : chart.bands()) {
            int at = at(band.times(), moment);
            if (at >= 0 && Double.isFinite(band.lower()[at])) {
                var text = Brief.of(band.lower()[at], translator) + " – " + Brief.of(band.upper()[at], translator);
                found.add(new Painted.Reading(translator.say(band.label()), band.ink(), text, band.upper()[at], area.y(band.upper()[at])));
            }
        }
        happened(found, moment);
        return found;
    }

    /// What the lanes have at a moment: its name, and of which kind it is.
    private void happened(ArrayList<Painted.Reading> found, long moment) {
        double half = Lanes.half(chart.unit());
        for (var lane : chart.lanes()) {
            lane.events().stream().filter(e -> moment > e.from() - half && moment < e.to() + half)
                    .forEach(e -> found.add(new Painted.Reading(translator.say(e.label()), lane.ink(), translator.say(lane.label()), Double.NaN, -1)));
        }
    }

    private void read(ArrayList<Painted.Reading> found, Painted.Area area, String label, Ink ink, long[] times, double[] values, long moment) {
        int at = at(times, moment);
        if (at >= 0 && Double.isFinite(values[at]) && !label.isBlank()) {
            found.add(new Painted.Reading(label, ink, Brief.of(values[at], translator), values[at], area.y(values[at])));
        }
    }

    private static int at(long[] times, long moment) {
        return java.util.Arrays.binarySearch(times, moment);
    }
}
