package merchant.method.forecast.theta;

import java.util.function.DoubleUnaryOperator;
import merchant.work.Progress;

/// Finds the smoothing parameter with the least sum of squares: the best of a grid, then golden section around it, because
/// the sum can have more than one valley.
final class Smoothing {
    private static final int STEPS = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double NEAR = 1e-7;

    private Smoothing() {}

    static double best(DoubleUnaryOperator squares, double low, double high, Progress progress) {
        double step = (high - low) / STEPS;
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= STEPS; i++) {
            progress.check();
            double value = squares.applyAsDouble(low + i * step);
            if (value < least) {
                least = value;
                best = i;
            }
        }
        double found = golden(squares, Math.max(low, low + (best - 1) * step), Math.min(high, low + (best + 1) * step));
        return squares.applyAsDouble(found) < least ? found : low + best * step;
    }

    private static double golden(DoubleUnaryOperator squares, double low, double high) {
        double a = low;
        double b = high;
        double left = b - GOLDEN * (b - a);
        double right = a + GOLDEN * (b - a);
        double atLeft = squares.applyAsDouble(left);
        double atRight = squares.applyAsDouble(right);
        while (b - a > NEAR) {
            if (atLeft <= atRight) {
                b = right;
                right = left;
                atRight = atLeft;
                left = b - GOLDEN * (b - a);
                atLeft = squares.applyAsDouble(left);
            } else {
                a = left;
                left = right;
                atLeft = atRight;
                right = a + GOLDEN * (b - a);
                atRight = squares.applyAsDouble(right);
            }
        }
        return (a + b) / 2;
    }
}
