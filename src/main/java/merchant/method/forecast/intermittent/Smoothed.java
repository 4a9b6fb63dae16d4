package merchant.method.forecast.intermittent;

import java.util.Arrays;

/// Size and frequency of sales, smoothed through the past with given constants.
///
/// The size begins with the first sale; the gap with the mean of all gaps, the probability with the share of periods with a sale.
final class Smoothed {
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
        this.kind = kind;
        this.alpha = alpha;
        this.beta = beta;
        fitted = new double[y.length];
        Arrays.fill(fitted, Double.NaN);
        int sales = (int) Arrays.stream(y).filter(v -> v != 0).count();
        ratios = new double[Math.max(0, sales - 1)];
        if (sales > 0) {
            walk(y, sales);
        }
    }

    private void walk(double[] y, int sales) {
        int last = last(y);
        gap = (last + 1.0) / sales;
        probability = (double) sales / y.length;
        int before = -1;
        int seen = 0;
        for (int t = 0; t < y.length; t++) {
            if (t > 0 && (seen > 0 || kind == Kind.TSB)) {
                fitted[t] = seen > 0 ? rate() : probability * first(y);
                squares += (y[t] - fitted[t]) * (y[t] - fitted[t]);
            }
            if (t > 0) {
                probability += beta * ((y[t] != 0 ? 1 : 0) - probability);
            }
            if (y[t] != 0) {
                if (seen == 0) {
                    size = y[t];
                } else {
                    ratios[seen - 1] = y[t] / size;
                    size += alpha * (y[t] - size);
                    gap += beta * (t - before - gap);
                }
                before = t;
                seen++;
            }
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
        return Arrays.stream(y).filter(v -> v != 0).findFirst().orElse(0);
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
