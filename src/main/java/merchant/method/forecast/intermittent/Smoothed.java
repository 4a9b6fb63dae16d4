package merchant.method.forecast.intermittent;

import java.util.Arrays;

/// Size and frequency of sales, smoothed through the past with given constants.
///
/// The size begins with the first sale; the gap with the mean of all gaps, the probability with the share of periods with a sale.
final class Smoothed {
    private static final double[] NONE = {};

    private final Kind kind;
    private final double alpha;
    private final double beta;
    private final double[] fitted;
    private final double[] ratios;
    private double size;
    private double gap;
    private double probability;
    private double squares;

    Smoothed(Kind kind, double[] y, double alpha, double beta) {
        this(kind, y, alpha, beta, true, Double.POSITIVE_INFINITY);
    }

    private Smoothed(Kind kind, double[] y, double alpha, double beta, boolean kept, double most) {
        this.kind = kind;
        this.alpha = alpha;
        this.beta = beta;
        int sales = sales(y);
        fitted = kept ? new double[y.length] : NONE;
        Arrays.fill(fitted, Double.NaN);
        ratios = kept ? new double[Math.max(0, sales - 1)] : NONE;
        if (sales > 0) {
            walk(y, sales, most);
        }
    }

    /// Tries constants: only the squares are kept, and beyond `most` it does not go on.
    static Smoothed tried(Kind kind, double[] y, double alpha, double beta, double most) {
        return new Smoothed(kind, y, alpha, beta, false, most);
    }

    /// A loop and no stream, as below: many constants are tried on every series.
    private static int sales(double[] y) {
        int sales = 0;
        for (double value : y) {
            sales += value != 0 ? 1 : 0;
        }
        return sales;
    }

    private void walk(double[] y, int sales, double most) {
        int last = last(y);
        double first = first(y);
        gap = (last + 1.0) / sales;
        probability = (double) sales / y.length;
        int before = -1;
        int seen = 0;
        for (int t = 0; t < y.length && squares <= most; t++) {
            if (t > 0 && (seen > 0 || kind == Kind.TSB)) {
                double expected = seen > 0 ? rate() : probability * first;
                squares += (y[t] - expected) * (y[t] - expected);
                keep(fitted, t, expected);
            }
            if (t > 0) {
                probability += beta * ((y[t] != 0 ? 1 : 0) - probability);
            }
            if (y[t] != 0) {
                if (seen == 0) {
                    size = y[t];
                } else {
                    keep(ratios, seen - 1, y[t] / size);
                    size += alpha * (y[t] - size);
                    gap += beta * (t - before - gap);
                }
                before = t;
                seen++;
            }
        }
    }

    private static void keep(double[] kept, int at, double value) {
        if (kept != NONE) {
            kept[at] = value;
        }
    }

    private static int last(double[] y) {
        int last = y.length - 1;
        while (y[last] == 0) {
            last--;
        }
        return last;
    }

    private static double first(double[] y) {
        int at = 0;
        while (y[at] == 0) {
            at++;
        }
        return y[at];
    }

    /// Expected sales of any period to come.
    double rate() {
        return chance() * size;
    }

    /// The share of periods to come with a sale, lowered for SBA so that times the size it is the forecast.
    double chance() {
        if (gap == 0) {
            return 0;
        }
        return switch (kind) {
            case CROSTON -> 1 / gap;
            case SBA -> (1 - beta / 2) / gap;
            case TSB -> probability;
        };
    }

    Kind kind() {
        return kind;
    }

    double alpha() {
        return alpha;
    }

    double beta() {
        return beta;
    }

    double size() {
        return size;
    }

    double gap() {
        return gap;
    }

    /// Sum of squared one-step errors.
    double squares() {
        return squares;
    }

    double[] fitted() {
        return fitted;
    }

    /// Each sale after the first, divided by the size expected before it.
    double[] ratios() {
        return ratios;
    }
}
