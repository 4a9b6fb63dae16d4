package merchant.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Measures the palette: contrast of text, and data colours kept apart under colour blindness and in grey. The simulation is that of Machado, Oliveira
/// and Fernandes (2009) at full severity, distances are CIE76 in CIELAB.
class PaletteTest {
    private static final Map<String, double[][]> SIGHTS = Map.of(
            "normal", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia", new double[][] {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
            "deuteranopia", new double[][] {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
            "tritanopia", new double[][] {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}});

    private static double[] linear(Color colour) {
        var linear = new double[3];
        var parts = new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()};
        for (int i = 0; i < 3; i++) {
            double c = parts[i] / 255.0;
            linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double luminance(Color colour) {
        var c = linear(colour);
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double contrast(Color a, Color b) {
        double high = Math.max(luminance(a), luminance(b));
        double low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double[] lab(Color colour, double[][] sight) {
        var c = linear(colour);
        var seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.clamp(sight[i][0] * c[0] + sight[i][1] * c[1] + sight[i][2] * c[2], 0, 1);
        }
        double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
        double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    @Test
    void dataColoursStayApartUnderEverySight() {
        for (var palette : List.of(Palette.LIGHT, Palette.DARK)) {
            SIGHTS.forEach((sight, matrix) -> {
                for (int i = 0; i < 8; i++) {
                    for (int j = i + 1; j < 8; j++) {
                        var a = lab(palette.data().get(i), matrix);
                        var b = lab(palette.data().get(j), matrix);
                        double apart = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
                        assertTrue(apart >= 20, sight + ": colours " + (i + 1) + " and " + (j + 1) + " are " + apart + " apart");
                    }
                }
            });
        }
    }

    @Test
    void dataColoursDifferInGrey() {
        for (var palette : List.of(Palette.LIGHT, Palette.DARK)) {
            var lightness = palette.data().stream().mapToDouble(c -> lab(c, SIGHTS.get("normal"))[0]).sorted().toArray();
            for (int i = 1; i < lightness.length; i++) {
                assertTrue(lightness[i] - lightness[i - 1] >= 5, "two colours of lightness " + lightness[i]);
            }
        }
    }

    @Test
    void wordsCanBeReadOnEveryGround() {
        for (var p : List.of(Palette.LIGHT, Palette.DARK)) {
            for (var ground : List.of(p.canvas(), p.surface(), p.raised())) {
                for (var ink : List.of(p.text(), p.muted(), p.accent(), p.positive(), p.caution(), p.negative())) {
                    assertTrue(contrast(ink, ground) >= 4.5, ink + " on " + ground + ": " + contrast(ink, ground));
                }
            }
        }
    }
}
