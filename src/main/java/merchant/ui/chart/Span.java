package merchant.ui.chart;

import java.util.Optional;
import java.util.stream.Stream;
import merchant.figure.Figure;
import merchant.figure.SmallMultiples;
import merchant.figure.TimeChart;

/// From the first to the last moment that a figure has anything at: as far as it can be zoomed out.
///
/// @param startsLater true where the figure at first shows only its later part
record Span(double from, double to, boolean startsLater) {

    /// The span of a figure with time along its bottom; empty for others.
    static Optional<Span> of(Figure.Body body) {
        return switch (body) {
            case TimeChart chart -> of(chart);
            case merchant.figure.BarChart ignored -> Optional.empty();
            case Figure.Drawn ignored -> Optional.empty();
            case SmallMultiples many when many.arrangement() == SmallMultiples.Arrangement.STACKED ->
                    many.panels().stream().findFirst().flatMap(p -> of(p.chart()));
            case SmallMultiples ignored -> Optional.empty();
        };
    }

    private static Optional<Span> of(TimeChart chart) {
        var times = Stream.concat(chart.lines().stream().map(TimeChart.Line::times), chart.bands().stream().map(TimeChart.Band::times))
                .filter(t -> t.length > 0).toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        double from = times.stream().mapToLong(t -> t[0]).min().orElseThrow();
        double to = times.stream().mapToLong(t -> t[t.length - 1]).max().orElseThrow();
        return to > from ? Optional.of(new Span(from, to, chart.start() > from)) : Optional.empty();
    }
}
