package merchant.figure.axis;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import merchant.text.Language;

/// How a language shortens large numbers on an axis: k, M, bn, tn in English; 万, 亿, 万亿 in Chinese. All labels of an axis share one size, so that
/// they can be compared.
///
/// @param size what the shown number is multiplied by
/// @param sign what is written behind it
/// @param decimals shown decimals
/// @param scientific for what no word fits
record Magnitude(double size, String sign, int decimals, boolean scientific) {
    private static final double[] ENGLISH = {1e12, 1e9, 1e6, 1e3};
    private static final String[] ENGLISH_SIGNS = {"tn", "bn", "M", "k"};
    private static final double[] CHINESE = {1e12, 1e8, 1e4};
    private static final String[] CHINESE_SIGNS = {"万亿", "亿", "万"};

    /// The size for values up to `largest` that lie `step` apart.
    static Magnitude of(double largest, double step, Language language) {
        if (largest >= 1e16 || largest > 0 && largest < 1e-5) {
            return new Magnitude(1, "", significant(largest, step), true);
        }
        var sizes = language == Language.CHINESE ? CHINESE : ENGLISH;
        var signs = language == Language.CHINESE ? CHINESE_SIGNS : ENGLISH_SIGNS;
        for (int i = 0; i < sizes.length; i++) {
            if (largest >= sizes[i] * (sizes[i] == 1e3 ? 10 : 1) && decimals(step / sizes[i]) <= 2) {
                return new Magnitude(sizes[i], signs[i], decimals(step / sizes[i]), false);
            }
        }
        return new Magnitude(1, "", decimals(step), false);
    }

    String write(double value, Language language) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        if (value == 0) {
            return "0";
        }
        var tail = decimals == 0 ? "" : "." + (scientific ? "#" : "0").repeat(decimals);
        var text = new DecimalFormat(scientific ? "0" + tail + "E0" : "#,##0" + tail, symbols).format(value / size) + sign;
        return text.replace('-', '\u2212');
    }

    /// Decimals needed to tell multiples of a step apart.
    private static int decimals(double step) {
        for (int d = 0; d < 10; d++) {
            double shown = step * Math.pow(10, d);
            if (Math.abs(shown - Math.rint(shown)) < 1e-6 * Math.max(1, shown)) {
                return d;
            }
        }
        return 10;
    }

    private static int significant(double largest, double step) {
        return (int) Math.clamp(Math.ceil(Math.log10(largest / step)), 1, 6);
    }
}
