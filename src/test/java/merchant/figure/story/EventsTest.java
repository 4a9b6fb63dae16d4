package merchant.figure.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import merchant.figure.Examples;
import merchant.figure.Figure;
import merchant.figure.Look;
import merchant.figure.Painted;
import merchant.figure.Painter;
import merchant.figure.TimeChart;
import merchant.figure.View;
import merchant.figure.output.Svg;
import merchant.result.ForecastResult;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;
import merchant.text.Translator;
import org.junit.jupiter.api.Test;

/// What happened when, and what it does, in the figures of a forecast.
class EventsTest {
    private final ForecastResult result = Examples.eventful();
    private final SeriesForecast series = result.series().getFirst();

    private static Painted paint(Figure figure) {
        var g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        return Painter.paint(figure, g, 1_000, Painter.height(figure, 1_000), Look.light(), Translator.ENGLISH, View.ALL);
    }

    private static List<String> texts(Figure figure) {
        return paint(figure).labels().stream().map(Painted.Label::text).toList();
    }

    private Figure figure(String id) {
        return Figures.of(result).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void eachKindOfMarkHasARowWithItsName() {
        var chart = (TimeChart) figure("forecast").body();
        assertEquals(List.of("Holidays", "Promotions", "Out of stock", "Changes"), chart.lanes().stream().map(l -> l.label().toString()).toList());
        assertTrue(chart.marks().stream().anyMatch(m -> m.label().toString().equals("Outliers")));
        assertTrue(texts(figure("forecast")).containsAll(List.of("Holidays", "Double 11", "no stock", "from here 12 % more")));
    }

    @Test
    void whatIsSwitchedOffIsNotPainted() {
        var figure = figure("forecast");
        var without = ((TimeChart) figure.body()).without(Set.of(Sentence.of("Holidays"), Sentence.of("Outliers")));
        var texts = texts(new Figure(figure.id(), figure.title(), figure.subtitle(), figure.foot(), without));
        assertFalse(texts.contains("Holidays"));
        assertFalse(texts.contains("Double 11"));
        assertTrue(texts.contains("Promotions"));
        assertTrue(without.marks().stream().noneMatch(m -> m.label().toString().equals("Outliers")));
    }

    @Test
    void pointingAtADayReadsWhatHappenedOnIt() {
        var painted = paint(figure("forecast"));
        var area = painted.areas().getFirst();
        var hit = painted.nearest(area.x(series.times()[678]), area.bounds().getCenterY()).orElseThrow();
        assertTrue(hit.readings().stream().anyMatch(r -> r.label().equals("Double 11") && r.text().equals("Holidays")), hit.readings().toString());
    }

    @Test
    void theStrongestEffectsComeFirstAndThoseThatMayBeNothingLast() {
        assertEquals(List.of("rain", "double-11", "spring-festival", "promotion", "price", "new-year"),
                EffectFigures.sorted(series).stream().map(SeriesForecast.Effect::id).toList());
        var strongest = EffectFigures.sorted(series).get(1);
        assertEquals("×3.90 [3.10–4.80]", EffectFigures.said(strongest).toString());
        assertEquals("Double 11 changes sales the most: 3.90 times the usual", figure("effects").title().toString());
        assertEquals("Rain lowers sales the most: by 6.2 a period", figure("effects-added").title().toString());
    }

    private Painted.Label placed(List<Painted.Label> labels, String text) {
        return labels.stream().filter(l -> l.text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void ofTwoNearDaysEachNameStandsAtItsOwn() {
        var chart = (TimeChart) figure("forecast").body();
        long day = 86_400;
        long friday = series.times()[690];
        long monday = friday + 3 * day;
        var lane = new TimeChart.Lane(Sentence.of("Holidays"), chart.lanes().getFirst().ink(), TimeChart.Texture.TINT,
                List.of(new TimeChart.Event(friday, friday, Sentence.verbatim("Black Friday")), new TimeChart.Event(monday, monday, Sentence.verbatim("Cyber Monday")),
                        new TimeChart.Event(friday + day, friday + day, Sentence.verbatim("Day between"))));
        var only = new TimeChart(chart.unit(), chart.start(), chart.baseline(), chart.lines(), chart.bands(), chart.marks(), chart.divides(), List.of(lane));
        var painted = paint(new Figure("forecast", Sentence.of("Holidays"), Sentence.of("Holidays"), List.of(), only));
        var area = painted.areas().getFirst();
        var before = placed(painted.labels(), "Black Friday").bounds();
        var after = placed(painted.labels(), "Cyber Monday").bounds();
        assertTrue(before.getMaxX() <= area.x(friday) && before.getMaxX() > area.x(friday - 2 * day), before + " " + area.x(friday));
        assertTrue(after.getMinX() >= area.x(monday) && after.getMinX() < area.x(monday + 2 * day), after + " " + area.x(monday));
        var between = placed(painted.labels(), "Day between").bounds();
        assertTrue(between.getMinY() >= before.getMaxY() && between.getMinX() < area.x(friday + day) && between.getMaxX() > area.x(friday + day), between + " " + area.x(friday + day));
    }

    private static Figure marking(TimeChart chart, TimeChart.Event... events) {
        var lane = new TimeChart.Lane(Sentence.of("Holidays"), chart.lanes().getFirst().ink(), TimeChart.Texture.TINT, List.of(events));
        var only = new TimeChart(chart.unit(), chart.start(), chart.baseline(), chart.lines(), chart.bands(), chart.marks(), chart.divides(), List.of(lane));
        return new Figure("forecast", Sentence.of("Holidays"), Sentence.verbatim("As marked."), List.of(), only);
    }

    private TimeChart.Event event(int day, String name) {
        return new TimeChart.Event(series.times()[day], series.times()[day], Sentence.verbatim(name));
    }

    @Test
    void aNameThatFindsNoRoomAsAWholeIsStaggeredOrShortened() {
        var chart = (TimeChart) figure("forecast").body();
        var painted = paint(marking(chart, event(660, "A festival with a long name"), event(664, "Thanksgiving or Black Friday"), event(668, "Another festival with a long name"),
                event(672, "The fourth of them")));
        var area = painted.areas().getFirst();
        var labels = painted.labels().stream().filter(l -> l.bounds().getMinY() > area.bounds().getMaxY()).toList();
        for (int day : new int[] {660, 664, 668, 672}) {
            double x = area.x(series.times()[day]);
            assertTrue(labels.stream().anyMatch(l -> l.bounds().getMinX() - 12 <= x && x <= l.bounds().getMaxX() + 12), "nothing stands by " + day + ": " + labels);
        }
        assertTrue(labels.stream().anyMatch(l -> l.text().startsWith("Thanks")), labels.toString());
    }

    @Test
    void whatIsMarkedIsToldInWordsTooWhetherItsNameFindsRoomOrNot() {
        var chart = (TimeChart) figure("forecast").body();
        var figure = marking(chart, event(668, "Second"), event(664, "First"), new TimeChart.Event(series.times()[680], series.times()[682], Sentence.verbatim("Third")));
        var day = (java.util.function.IntFunction<String>) at -> merchant.figure.axis.Moments.say(series.times()[at], chart.unit(), Translator.ENGLISH);
        var said = "Holidays: First (" + day.apply(664) + "), Second (" + day.apply(668) + "), Third (" + day.apply(680) + " to " + day.apply(682) + ").";
        assertEquals(said, ((TimeChart) figure.body()).marked(Translator.ENGLISH));
        assertTrue(Svg.of(figure, 400, 300, Look.light(), Translator.ENGLISH).contains("<desc>As marked. · " + said + "</desc>"));
    }
}
