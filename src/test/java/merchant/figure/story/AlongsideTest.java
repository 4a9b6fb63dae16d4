package merchant.figure.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.Look;
import merchant.figure.Painted;
import merchant.figure.Painter;
import merchant.figure.TimeChart;
import merchant.figure.TimeChart.EndLabel;
import merchant.figure.TimeChart.Stroke;
import merchant.figure.View;
import merchant.result.ForecastResult.Unit;
import merchant.text.Sentence;
import merchant.text.Translator;
import org.junit.jupiter.api.Test;

/// Figures side by side are painted on the same axes, however far each reaches by itself.
class AlongsideTest {

    private static Figure rising(int periods, double slope) {
        var times = LongStream.range(0, periods).toArray();
        var values = DoubleStream.iterate(0, v -> v + slope).limit(periods).toArray();
        return figure(TimeChart.of(Unit.NUMBER).line(new TimeChart.Line(Sentence.verbatim("a"), Ink.HISTORY, Stroke.PLAIN, EndLabel.NONE, times, values)).build());
    }

    private static Figure bars(double... values) {
        var bars = DoubleStream.of(values).mapToObj(v -> new BarChart.Bar(Sentence.verbatim("bar"), Ink.FORECAST, v)).toList();
        return figure(new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 1));
    }

    private static Figure figure(Figure.Body body) {
        return new Figure("f", Sentence.verbatim("title"), Sentence.verbatim("what"), List.of(), body);
    }

    private static List<Double> axes(Figure figure, View view) {
        var g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        var area = Painter.paint(figure, g, 600, 280, Look.light(), Translator.ENGLISH, view).areas().getFirst();
        return List.of(area.fromX(), area.toX(), area.fromY(), area.toY());
    }

    @Test
    void chartsOfUnequalLengthAndHeightShareBothAxes() {
        var short_ = rising(20, 1);
        var long_ = rising(60, 3);
        assertNotEquals(axes(short_, View.BARE), axes(long_, View.BARE));
        var beside = Alongside.of(List.of(short_, long_, rising(40, -2)));
        var first = axes(beside.figures().getFirst(), beside.view());
        assertEquals(first, axes(beside.figures().get(1), beside.view()));
        assertEquals(first, axes(beside.figures().get(2), beside.view()));
        assertEquals(List.of(0.0, 59.0), first.subList(0, 2));
    }

    @Test
    void barsShareTheirScale() {
        var beside = Alongside.of(List.of(bars(1, 2), bars(8, Double.NaN)));
        assertEquals(axes(beside.figures().getFirst(), beside.view()).subList(0, 2), axes(beside.figures().get(1), beside.view()).subList(0, 2));
        assertEquals(8, beside.view().most());
    }

    @Test
    void figuresOfDifferentKindsStayAsTheyAre() {
        var figures = List.of(bars(1), rising(5, 1));
        assertEquals(figures, Alongside.of(figures).figures());
    }
}
