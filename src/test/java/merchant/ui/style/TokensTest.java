package merchant.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import merchant.figure.Palette;
import org.junit.jupiter.api.Test;

/// Holds the window's colours and the figures' colours equal, readable, and in one place.
class TokensTest {
    private static final Pattern TOKEN = Pattern.compile("(?m)^  -([a-z0-9-]+): (#[0-9a-f]{6});");

    @Test
    void lightTokensAreThePaletteOfFigures() throws IOException {
        assertEquals(roles(Palette.LIGHT), only(tokens("tokens.css"), roles(Palette.LIGHT)));
    }

    @Test
    void darkTokensAreThePaletteOfFigures() throws IOException {
        assertEquals(roles(Palette.DARK), only(tokens("tokens-dark.css"), roles(Palette.DARK)));
    }

    @Test
    void bothSetsNameTheSameRoles() throws IOException {
        assertEquals(tokens("tokens.css").keySet(), tokens("tokens-dark.css").keySet());
    }

    @Test
    void textCanBeReadOnEveryGround() throws IOException {
        for (var sheet : new String[] {"tokens.css", "tokens-dark.css"}) {
            var colours = tokens(sheet);
            for (var ground : new String[] {"canvas", "surface", "raised"}) {
                for (var ink : new String[] {"text", "muted", "accent", "positive", "caution", "negative"}) {
                    double contrast = contrast(colours.get(ink), colours.get(ground));
                    assertTrue(contrast >= 4.5, sheet + ": " + ink + " on " + ground + " has only " + contrast);
                }
            }
            assertTrue(contrast(colours.get("text"), colours.get("sunken")) >= 4.5, sheet + ": text on sunken");
            assertTrue(contrast(colours.get("muted"), colours.get("sunken")) >= 4.5, sheet + ": muted on sunken");
            assertTrue(contrast(colours.get("on-accent"), colours.get("accent")) >= 4.5, sheet + ": text on the accent");
            for (var tone : new String[] {"accent", "positive", "caution", "negative"}) {
                assertTrue(contrast(colours.get("text"), colours.get(tone + "-soft")) >= 4.5, sheet + ": text on soft " + tone);
            }
        }
    }

    @Test
    void spacesKeepToTheGridAndSizesOfTypeToTheSix() throws IOException {
        var wrong = new TreeSet<String>();
        var space = Pattern.compile("-fx-(?:spacing|hgap|vgap|padding): ([^;]+);");
        var type = Pattern.compile("-fx-font-size: (\\d+)px");
        try (var sheets = Files.list(Path.of("styles"))) {
            for (var sheet : sheets.toList()) {
                var text = Files.readString(sheet);
                space.matcher(text).results().flatMap(m -> java.util.Arrays.stream(m.group(1).split("\\s+")))
                        .filter(size -> !size.matches("0|0.5px|\\d+(px)?") || !size.equals("0.5px") && odd(size))
                        .forEach(size -> wrong.add(sheet.getFileName() + ": " + size));
                type.matcher(text).results().map(m -> m.group(1)).filter(size -> !size.matches("12|13|15|18|24|32"))
                        .forEach(size -> wrong.add(sheet.getFileName() + ": type of " + size));
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    /// Small spaces inside controls may be any; from 8 on the grid of 4 holds (one more where a hairline is inside).
    private static boolean odd(String size) {
        int pixels = Integer.parseInt(size.replace("px", ""));
        return pixels > 8 && pixels % 4 > 1;
    }

    private static Map<String, Color> roles(Palette palette) {
        var roles = new LinkedHashMap<String, Color>();
        roles.put("canvas", palette.canvas());
        roles.put("surface", palette.surface());
        roles.put("raised", palette.raised());
        roles.put("border", palette.border());
        roles.put("text", palette.text());
        roles.put("muted", palette.muted());
        roles.put("accent", palette.accent());
        roles.put("positive", palette.positive());
        roles.put("caution", palette.caution());
        roles.put("negative", palette.negative());
        for (int i = 0; i < palette.data().size(); i++) {
            roles.put("data-" + (i + 1), palette.data().get(i));
        }
        return roles;
    }

    private static Map<String, Color> only(Map<String, Color> tokens, Map<String, Color> roles) {
        var found = new LinkedHashMap<>(tokens);
        found.keySet().retainAll(roles.keySet());
        return found;
    }

    private static Map<String, Color> tokens(String sheet) throws IOException {
        var found = new LinkedHashMap<String, Color>();
        TOKEN.matcher(Files.readString(Path.of("styles", sheet))).results().forEach(m -> found.put(m.group(1), Color.decode(m.group(2))));
        return found;
    }

    /// The contrast ratio of WCAG 2.2.
    private static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
