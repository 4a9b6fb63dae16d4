package merchant.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import merchant.figure.axis.Moments;
import merchant.result.ForecastResult.Unit;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.text.Translator;

/// Lines, bands and marks over time (or over plain numbers, where the unit is NUMBER). Times are seconds since 1970-01-01T00:00, rising;
/// `NaN` is a gap.
///
/// @param unit the step between periods: decides ticks and how a moment is written
/// @param start the first moment shown at first; what is earlier shows when a [View] asks for it; `Long.MIN_VALUE` for all
/// @param baseline whether the value axis has to start at zero
/// @param lines at most five carry their label at their end
/// @param bands painted beneath the lines, in this order
/// @param marks single points
/// @param divides vertical rules, such as "now"
/// @param lanes what happened when, one row beneath the plot for each kind
public record TimeChart(Unit unit, long start, Baseline baseline, List<Line> lines, List<Band> bands, List<Marks> marks,
        List<Divide> divides, List<Lane> lanes) implements Figure.Body {
    public TimeChart {
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
        divides = List.copyOf(divides);
        lanes = List.copyOf(lanes);
    }

    /// Where the value axis starts.
    public enum Baseline {
        FREE, ZERO
    }

    /// How a line is drawn.
    public enum Stroke {
        /// The line that matters.
        STRONG,
        /// One among several.
        PLAIN,
        /// Of many: thin.
        FINE,
        /// Assumed or compared with.
        DASHED
    }

    /// What is written at a line's end.
    public enum EndLabel {
        NONE, NAME, VALUE, NAME_AND_VALUE
    }

    /// A line.
    ///
    /// @param label its name for the label at its end and for hover
    public record Line(Sentence label, Ink ink, Stroke stroke, EndLabel end, long[] times, double[] values) {}

    /// An area between two values.
    ///
    /// @param outer true for the wider, lighter of two tints
    public record Band(Sentence label, Ink ink, boolean outer, long[] times, double[] lower, double[] upper) {}

    /// How a point is marked.
    public enum Shape {
        DOT, HOLLOW, RING, CROSS
    }

    /// Points of one kind.
    public record Marks(Sentence label, Ink ink, Shape shape, long[] times, double[] values) {}

    /// A vertical rule.
    public record Divide(long time, Sentence label) {}

    /// How the plot shows the times of a lane.
    public enum Texture {
        /// Not at all.
        NONE,
        /// A light tint.
        TINT,
        /// Thin slanted lines, where the values mean less than elsewhere.
        HATCH,
        /// A dashed upright line at the start.
        RULE
    }

    /// What happened (or will) of one kind.
    ///
    /// @param label the kind, written at the end of its row
    public record Lane(Sentence label, Ink ink, Texture texture, List<Event> events) {
        public Lane {
            events = List.copyOf(events);
        }
    }

    /// Something from the start of one period to the start of another, both included.
    public record Event(long from, long to, Sentence label) {}

    /// What the lanes mark in the part that is shown at first, in words: for who cannot see it, and for names that find no room. Empty where nothing is marked.
    public String marked(Translator translator) {
        return lanes.stream().map(lane -> {
            var seen = lane.events().stream().filter(e -> e.to() >= start).sorted(Comparator.comparingLong(Event::from)).map(e -> e.from() == e.to()
                    ? Sentence.of("{0} ({1})", e.label(), Moments.say(e.from(), unit, translator))
                    : Sentence.of("{0} ({1} to {2})", e.label(), Moments.say(e.from(), unit, translator), Moments.say(e.to(), unit, translator))).toList();
            return seen.isEmpty() ? "" : translator.say(Sentence.of("{0}: {1}.", lane.label(), Part.listing(seen)));
        }).filter(said -> !said.isEmpty()).collect(Collectors.joining(" "));
    }

    /// The same chart with only the lanes and marks of these names, and everything that has no such choice.
    ///
    /// @param hidden labels of lanes and marks that are left out
    public TimeChart without(java.util.Set<Sentence> hidden) {
        return new TimeChart(unit, start, baseline, lines, bands, marks.stream().filter(m -> !hidden.contains(m.label())).toList(), divides,
                lanes.stream().filter(l -> !hidden.contains(l.label())).toList());
    }

    /// Starts a chart of that unit.
    public static Builder of(Unit unit) {
        return new Builder(unit);
    }

    /// Collects what a chart shows.
    public static final class Builder {
        private final Unit unit;
        private long start = Long.MIN_VALUE;
        private Baseline baseline = Baseline.FREE;
        private final List<Line> lines = new ArrayList<>();
        private final List<Band> bands = new ArrayList<>();
        private final List<Marks> marks = new ArrayList<>();
        private final List<Divide> divides = new ArrayList<>();
        private final List<Lane> lanes = new ArrayList<>();

        private Builder(Unit unit) {
            this.unit = unit;
        }

        public Builder start(long moment) {
            start = moment;
            return this;
        }

        public Builder fromZero() {
            baseline = Baseline.ZERO;
            return this;
        }

        public Builder line(Line line) {
            lines.add(line);
            return this;
        }

        public Builder band(Band band) {
            bands.add(band);
            return this;
        }

        public Builder marks(Marks points) {
            marks.add(points);
            return this;
        }

        public Builder divide(long time, Sentence label) {
            divides.add(new Divide(time, label));
            return this;
        }

        public Builder lane(Lane lane) {
            lanes.add(lane);
            return this;
        }

        public TimeChart build() {
            return new TimeChart(unit, start, baseline, lines, bands, marks, divides, lanes);
        }
    }
}
