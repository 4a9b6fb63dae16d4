package merchant.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import merchant.figure.letter.Typeface;
import merchant.figure.output.Pdf;
import merchant.figure.output.Png;
import merchant.figure.output.Svg;
import merchant.figure.story.Figures;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.text.Translator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Where things stand in a painted figure, whatever the fonts: nothing overlaps, nothing leaves the picture, pointing finds the data.
class FigureTest {
    private static final int[] WIDTHS = {320, 800, 2_400};
    private static final java.util.Map<Language, Translator> SPEAKERS = java.util.Map.of(Language.ENGLISH, Translator.ENGLISH, Language.CHINESE,
            Translator.of(Language.CHINESE));

    private static Stream<Figure> all() {
        return Gallery.cases().values().stream().flatMap(r -> Figures.of(r).stream());
    }

    private static Painted paint(Figure figure, double width, Language language, View view) {
        var g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        return Painter.paint(figure, g, width, Painter.height(figure, width), Look.light(), SPEAKERS.get(language), view);
    }

    private static Figure forecast() {
        return Figures.of(Examples.passengers()).getFirst();
    }

    @Test
    void noTextTouchesAnotherOrLeavesThePicture() {
        var wrong = new ArrayList<String>();
        for (var figure : all().toList()) {
            for (var language : Language.values()) {
                for (int width : WIDTHS) {
                    var labels = paint(figure, width, language, View.ALL).labels();
                    for (int i = 0; i < labels.size(); i++) {
                        var a = labels.get(i);
                        if (a.bounds().getMinX() < -0.5 || a.bounds().getMaxX() > width + 0.5) {
                            wrong.add(figure.id() + " " + width + " " + language + ": out: " + a);
                        }
                        for (var b : labels.subList(i + 1, labels.size())) {
                            if (a.bounds().intersects(b.bounds())) {
                                wrong.add(figure.id() + " " + width + " " + language + ": \"" + a.text() + "\" touches \"" + b.text() + "\"");
                            }
                        }
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void titleAndAnswerAreWrittenAtEveryWidth() {
        for (int width : WIDTHS) {
            var text = String.join(" ", paint(forecast(), width, Language.ENGLISH, View.ALL).labels().stream().map(Painted.Label::text).toList());
            assertTrue(text.contains("about 5,876 in the next 12 months"), text);
            assertTrue(text.contains("446"), "the forecast's end is not labelled at " + width);
        }
        var bare = paint(forecast(), 800, Language.ENGLISH, View.BARE).labels();
        assertTrue(bare.stream().noneMatch(l -> l.text().contains("5,876")));
    }

    @Test
    void everyValueOfTheWindowIsInsideThePlot() {
        for (var figure : all().toList()) {
            if (figure.body() instanceof TimeChart chart) {
                var area = paint(figure, 800, Language.ENGLISH, View.ALL).areas().getFirst();
                for (var band : chart.bands()) {
                    for (int i = 0; i < band.times().length; i++) {
                        boolean shown = band.times()[i] >= area.fromX() && band.times()[i] <= area.toX();
                        if (shown && Double.isFinite(band.lower()[i])) {
                            assertTrue(band.lower()[i] >= area.fromY() && band.upper()[i] <= area.toY(), figure.id());
                        }
                    }
                }
                for (var line : chart.lines()) {
                    for (int i = 0; i < line.times().length; i++) {
                        boolean shown = line.times()[i] >= area.fromX() && line.times()[i] <= area.toX() && Double.isFinite(line.values()[i]);
                        assertTrue(!shown || line.values()[i] >= area.fromY() && line.values()[i] <= area.toY(), figure.id());
                    }
                }
            }
        }
    }

    @Test
    void pointingFindsTheNearestPeriodAndItsValues() {
        var painted = paint(forecast(), 800, Language.ENGLISH, View.ALL);
        var area = painted.areas().getFirst();
        var s = Examples.passengers().series().getFirst();
        long july = s.futureTimes()[6];
        var hit = painted.nearest(area.x(july) + 2, area.bounds().getCenterY()).orElseThrow();
        assertEquals(july, hit.moment());
        assertEquals("Jul 1961", hit.when());
        assertEquals(List.of("Forecast", "95 %", "80 %"), hit.readings().stream().map(Painted.Reading::label).toList());
        assertEquals(s.mean()[6], hit.readings().getFirst().value());
        assertEquals(area.y(s.mean()[6]), hit.readings().getFirst().y(), 1e-9);
        assertTrue(painted.nearest(1, 1).isEmpty());
        var chinese = paint(forecast(), 800, Language.CHINESE, View.ALL);
        double x = chinese.areas().getFirst().x(july);
        assertEquals("1961年7月", chinese.nearest(x, area.bounds().getCenterY()).orElseThrow().when());
    }

    @Test
    void pixelsAndDataMapBothWays() {
        var area = paint(forecast(), 800, Language.ENGLISH, View.ALL).areas().getFirst();
        long moment = Examples.passengers().series().getFirst().times()[130];
        assertEquals(moment, area.moment(area.x(moment)), 1);
        assertEquals(417.5, area.value(area.y(417.5)), 1e-9);
    }

    @Test
    void aWindowOfTimeZoomsBothAxesAndTheWholePastCanBeAskedFor() {
        var times = Examples.passengers().series().getFirst().times();
        var first = paint(forecast(), 800, Language.ENGLISH, View.ALL).areas().getFirst();
        assertTrue(first.fromX() > times[0], "the forecast starts with a piece of the past");
        var whole = paint(forecast(), 800, Language.ENGLISH, View.ALL.whole()).areas().getFirst();
        assertEquals(times[0], whole.fromX());
        var zoomed = paint(forecast(), 800, Language.ENGLISH, View.ALL.between(times[0], times[12])).areas().getFirst();
        assertEquals(times[12], zoomed.toX());
        assertTrue(zoomed.toY() < 200, "the value axis follows the window");
    }

    @Test
    void barsArePointedAtByTheirRow() {
        var figure = Figures.of(Examples.passengers()).stream().filter(f -> f.id().equals("accuracy")).findFirst().orElseThrow();
        var painted = paint(figure, 800, Language.ENGLISH, View.ALL);
        var area = painted.areas().getFirst();
        var hit = painted.nearest(area.bounds().getX() + 5, area.bounds().getY() + 3).orElseThrow();
        assertEquals("Exponential smoothing", hit.when());
        assertEquals(Examples.passengers().series().getFirst().accuracy().getFirst().mae(), hit.readings().getFirst().value());
        assertEquals(0, area.fromX(), "bars start at zero");
    }

    @Test
    void theSameFigureIsPaintedTheSame() {
        for (var figure : Figures.of(Examples.daily())) {
            var svg = Svg.of(figure, 800, 400, Look.dark(), Translator.ENGLISH);
            assertEquals(svg, Svg.of(figure, 800, 400, Look.dark(), Translator.ENGLISH));
            assertTrue(Arrays.equals(pixels(figure, Look.dark()), pixels(figure, Look.dark())));
        }
    }

    private static int[] pixels(Figure figure, Look look) {
        BufferedImage image = Png.picture(figure, 400, 300, 1, look, Translator.ENGLISH, View.ALL).image();
        return image.getRGB(0, 0, 400, 300, null, 0, 400);
    }

    @Test
    void aPictureIsNotBlankAndItsGroundIsTheTheme() {
        for (var look : List.of(Look.light(), Look.dark())) {
            var pixels = pixels(forecast(), look);
            assertEquals(look.palette().surface().getRGB(), pixels[0]);
            assertTrue(Arrays.stream(pixels).distinct().count() > 30);
            assertTrue(Arrays.stream(pixels).anyMatch(p -> p == look.palette().tint(Ink.FORECAST, true).getRGB()), "no outer band");
        }
    }

    @Test
    void svgIsSmallValidXmlWithItsTextAsText() throws Exception {
        for (var language : Language.values()) {
            var translator = Translator.of(language);
            for (var figure : all().toList()) {
                var svg = Svg.document(figure, 800, 400, Look.light(), translator);
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
                assertTrue(svg.contains("<title>"), figure.id());
                assertTrue(svg.length() < 120_000, figure.id() + " has " + svg.length() + " characters");
            }
        }
        var svg = Svg.of(forecast(), 800, 400, Look.light(), Translator.of(Language.CHINESE));
        assertTrue(svg.contains(">数据截止</text>"));
        assertTrue(svg.contains("sans-serif"));
    }

    @Test
    void aDenseCloudOfMarksIsAnImageInsideTheSvg() {
        int count = 50_000;
        var times = new long[count];
        var values = new double[count];
        var random = new java.util.Random(1);
        for (int i = 0; i < count; i++) {
            times[i] = i;
            values[i] = random.nextGaussian();
        }
        var chart = TimeChart.of(merchant.result.ForecastResult.Unit.NUMBER)
                .marks(new TimeChart.Marks(Sentence.verbatim("cloud"), Ink.DATA_1, TimeChart.Shape.DOT, times, values)).build();
        var svg = Svg.of(new Figure("cloud", Sentence.verbatim("Cloud"), Sentence.verbatim(""), List.of(), chart), 800, 400, Look.light(),
                Translator.ENGLISH);
        assertTrue(svg.contains("data:image/png"));
        assertTrue(svg.length() < 1_500_000, svg.length() + " characters");
    }

    @Test
    void aPdfHasOnePageWithItsTextInBothLanguages() throws IOException {
        for (var language : Language.values()) {
            var out = new ByteArrayOutputStream();
            Pdf.write(forecast(), out, 800, 400, Look.light(), Translator.of(language));
            try (var pdf = Loader.loadPDF(out.toByteArray())) {
                assertEquals(1, pdf.getNumberOfPages());
                assertEquals(600, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
                var text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains("5,876"), text);
                assertTrue(language == Language.ENGLISH ? text.contains("end of your data") : text.contains("数据截止"), text);
            }
            assertTrue(out.size() < 200_000, out.size() + " bytes");
        }
    }

    @Test
    void chineseWithoutAChineseFontThrowsNothing() throws IOException {
        var poor = new Look(Palette.LIGHT, Typeface.of("No Such Family"));
        var translator = Translator.of(Language.CHINESE);
        for (var figure : Figures.of(Examples.many(3))) {
            Png.picture(figure, 320, 300, 1, poor, translator, View.ALL);
            Svg.of(figure, 320, 300, poor, translator);
            Pdf.write(figure, new ByteArrayOutputStream(), 320, 300, poor, translator);
        }
    }

    @Test
    void tinyAndStrangeFiguresArePaintedWithoutFault() {
        var empty = new Figure("empty", Sentence.verbatim(""), Sentence.verbatim(""), List.of(),
                TimeChart.of(merchant.result.ForecastResult.Unit.DAY).build());
        var bars = new Figure("bars", Sentence.verbatim("B"), Sentence.verbatim("s"), List.of(), new BarChart(BarChart.Direction.VERTICAL,
                List.of(new BarChart.Bar(Sentence.verbatim("a"), Ink.DATA_1, -3), new BarChart.Bar(Sentence.verbatim("b"), Ink.QUIET, Double.NaN)),
                List.of(new BarChart.Rule(1, Sentence.verbatim("rule"))), -1));
        var none = new Figure("none", Sentence.verbatim("N"), Sentence.verbatim("s"), List.of(),
                new SmallMultiples(SmallMultiples.Arrangement.LIST, List.of()));
        for (var figure : List.of(empty, bars, none, forecast())) {
            for (int side : new int[] {1, 40, 200}) {
                var painted = Png.picture(figure, side, side, 1, Look.light(), Translator.ENGLISH, View.ALL).painted();
                assertFalse(painted.labels().stream().anyMatch(l -> l.text().isBlank()));
            }
        }
    }

    @Test
    void hugeAndInfiniteValuesArePaintedWithoutFault() {
        var figure = Figures.of(Examples.made("Huge", merchant.result.ForecastResult.Unit.MONTH, 1, 3, 20, i -> i % 2 == 0 ? 1e300 : -1e300)).getFirst();
        paint(figure, 800, Language.ENGLISH, View.ALL);
        var infinite = Figures.of(Examples.made("Infinite", merchant.result.ForecastResult.Unit.MONTH, 1, 3, 20,
                i -> i == 3 ? Double.POSITIVE_INFINITY : i)).getFirst();
        assertTrue(Double.isFinite(paint(infinite, 800, Language.ENGLISH, View.ALL).areas().getFirst().toY()));
    }
}
