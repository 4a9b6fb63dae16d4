package merchant.figure.axis;

import merchant.text.Translator;

/// Writes a value short enough for a label in a plot: three significant digits, whole from 1,000 on, and with k, M, 万 … from 100,000 on.
public final class Brief {
    private static final double LONG_FROM = 100_000;

    private Brief() {}

    public static String of(double value, Translator translator) {
        double size = Math.abs(value);
        if (!Double.isFinite(value) || size < LONG_FROM && size >= 1e-4 || size == 0) {
            return translator.numerals().number(value, -1);
        }
        double step = Math.pow(10, Math.floor(Math.log10(size)) - 2);
        return Magnitude.of(size, step, translator.language()).write(Math.rint(value / step) * step, translator.language());
    }
}
