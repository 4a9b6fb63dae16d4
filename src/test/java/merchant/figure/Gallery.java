package merchant.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import merchant.figure.output.Pdf;
import merchant.figure.output.Png;
import merchant.figure.output.Svg;
import merchant.figure.story.Figures;
import merchant.result.ForecastResult.Unit;
import merchant.result.MadeOffers;
import merchant.result.Result;
import merchant.text.Language;
import merchant.text.Translator;

/// Renders the example figures to `target/gallery`, to be looked at. Arguments choose: `light|dark`, `en|zh`, `320|800|2400`, `=part-of-name`;
/// `all` writes SVG and PDF too.
public final class Gallery {
    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        var chosen = List.of(arguments);
        var folder = Path.of("target/gallery");
        Files.createDirectories(folder);
        for (var entry : cases().entrySet()) {
            for (var figure : Figures.of(entry.getValue())) {
                var name = entry.getKey() + "-" + figure.id();
                if (chosen.stream().filter(a -> a.startsWith("=")).allMatch(a -> name.contains(a.substring(1)))) {
                    render(figure, name, folder, chosen);
                }
            }
        }
    }

    static Map<String, Result> cases() {
        var random = new Random(3);
        var cases = new LinkedHashMap<String, Result>();
        cases.put("passengers", Examples.passengers());
        cases.put("daily", Examples.daily());
        cases.put("eventful", Examples.eventful());
        cases.put("many", Examples.many(12));
        cases.put("hourly", Examples.made("Visits", Unit.HOUR, 24, 48, 500, i -> 100 + 80 * Math.sin(i * Math.PI / 12) + 9 * random.nextGaussian()));
        cases.put("huge", Examples.made("Turnover", Unit.QUARTER, 4, 8, 40, i -> 3.2e9 + 1e8 * i + 5e8 * (i % 4)));
        cases.put("yearly", Examples.made("Members", Unit.YEAR, 1, 5, 12, i -> 1_200 + 150 * i));
        cases.put("negative", Examples.made("Net change", Unit.WEEK, 1, 12, 80, i -> 300 * Math.sin(i / 5.0) - 40 + 30 * random.nextGaussian()));
        cases.put("equal", Examples.made("Constant", Unit.MONTH, 12, 6, 30, i -> 42));
        cases.put("gaps", Examples.made("With gaps", Unit.WEEK, 1, 6, 60, i -> i % 9 == 4 || i > 30 && i < 36 ? Double.NaN : 50 + 10 * random.nextGaussian()));
        cases.put("one", Examples.made("One", Unit.DAY, 1, 1, 1, i -> 5));
        cases.put("ten", Examples.made("Ten", Unit.NUMBER, 1, 3, 10, i -> 5 + i % 3));
        cases.put("dense", Examples.made("Dense", Unit.HOUR, 24, 24_000, 100_000, i -> i / 1000.0 + 20 * random.nextGaussian()));
        cases.put("orders", merchant.result.MadeOrders.of(60, 1));
        cases.put("offers", MadeOffers.of(240, 60, false, 1));
        cases.put("offers-rated", MadeOffers.of(90, 12, true, 2));
        return cases;
    }

    private static void render(Figure figure, String name, Path folder, List<String> chosen) throws IOException {
        for (var language : Language.values()) {
            for (var theme : List.of("light", "dark")) {
                for (int width : new int[] {320, 800, 2400}) {
                    if (wanted(chosen, language.tag(), "en", "zh") && wanted(chosen, theme, "light", "dark")
                            && wanted(chosen, Integer.toString(width), "320", "800", "2400")) {
                        var look = theme.equals("light") ? Look.light() : Look.dark();
                        var file = folder.resolve(name + "-" + theme + "-" + language.tag() + "-" + width).toString();
                        write(figure, file, width, look, Translator.of(language), chosen.contains("all"));
                    }
                }
            }
        }
    }

    private static void write(Figure figure, String file, int width, Look look, Translator translator, boolean all) throws IOException {
        double height = Painter.height(figure, width);
        try (var out = Files.newOutputStream(Path.of(file + ".png"))) {
            Png.write(figure, out, width, height, width > 1_000 ? 1 : 2, look, translator);
        }
        if (all) {
            Files.writeString(Path.of(file + ".svg"), Svg.of(figure, width, height, look, translator));
            try (var out = Files.newOutputStream(Path.of(file + ".pdf"))) {
                Pdf.write(figure, out, width, height, look, translator);
            }
        }
    }

    private static boolean wanted(List<String> chosen, String own, String... choices) {
        return List.of(choices).stream().noneMatch(chosen::contains) || chosen.contains(own);
    }
}
