package merchant.method.forecast.ets;

import merchant.work.Progress;

/// Minimises a smooth function by BFGS with a bisecting weak-Wolfe line search (Nocedal & Wright, "Numerical Optimization",
/// 2006, chapters 3 and 6; Lewis & Overton 2013 for the search). The function may be infinite outside its region.
final class Bfgs {
    private static final int MOST_ROUNDS = 300;
    private static final int MOST_TRIALS = 40;
    private static final double ENOUGH = 1e-9;

    /// A function with its gradient.
    interface Slope {
        /// @param gradient filled where the value is finite
        /// @return the value, or infinity outside the region
        double value(double[] x, double[] gradient);
    }

    private final Slope function;
    private final int n;
    private final double[] inverse;
    private double[] x;
    private double[] g;
    private double[] next;
    private double[] nextG;
    private final double[] direction;
    private final double[] work;
    private double best;

    private Bfgs(Slope function, double[] start) {
        this.function = function;
        n = start.length;
        x = start.clone();
        g = new double[n];
        next = new double[n];
        nextG = new double[n];
        direction = new double[n];
        work = new double[n];
        inverse = new double[n * n];
    }

    /// @param start a point inside the region; replaced by the point found
    /// @return the least value found
    static double minimise(Slope function, double[] start, Progress progress) {
        var search = new Bfgs(function, start);
        double value = search.run(progress);
        System.arraycopy(search.x, 0, start, 0, start.length);
        return value;
    }

    private double run(Progress progress) {
        best = function.value(x, g);
        if (!Double.isFinite(best)) {
            return best;
        }
        restart(0.1 / Math.max(norm(g), 1e-3));
        boolean fresh = true;
        int calm = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            progress.check();
            double downhill = aim();
            double before = best;
            if (!search(downhill)) {
                if (fresh) {
                    return best;
                }
                restart(0.1 / Math.max(norm(g), 1e-3));
                fresh = true;
                continue;
            }
            update(fresh);
            fresh = false;
            swap();
            calm = before - best <= ENOUGH * (1 + Math.abs(best)) ? calm + 1 : 0;
            if (calm >= 2) {
                return best;
            }
        }
        return best;
    }

    private void restart(double scale) {
        java.util.Arrays.fill(inverse, 0);
        for (int i = 0; i < n; i++) {
            inverse[i * n + i] = scale;
        }
    }

    private double aim() {
        double downhill = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum -= inverse[i * n + j] * g[j];
            }
            direction[i] = sum;
            downhill += sum * g[i];
        }
        return downhill;
    }

    /// Leaves the accepted point in `next` and its value in `best`.
    private boolean search(double downhill) {
        if (!(downhill < 0)) {
            return false;
        }
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double step = 1;
        double accepted = 0;
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            double value = at(step);
            if (!(value <= best + 1e-4 * step * downhill)) {
                high = step;
            } else if (dot(nextG, direction) < 0.9 * downhill) {
                low = step;
                accepted = step;
            } else {
                best = value;
                return true;
            }
            step = high < Double.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
            if (high - low < 1e-12 * high || step > 1e6) {
                break;
            }
        }
        if (accepted > 0) {
            best = at(accepted);
            return true;
        }
        return false;
    }

    private double at(double step) {
        for (int i = 0; i < n; i++) {
            next[i] = x[i] + step * direction[i];
        }
        double value = function.value(next, nextG);
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    private void update(boolean fresh) {
        double sy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double s = next[i] - x[i];
            double dy = nextG[i] - g[i];
            sy += s * dy;
            yy += dy * dy;
        }
        if (!(sy > 1e-14 * yy)) {
            return;
        }
        if (fresh) {
            restart(sy / yy);
        }
        double ywy = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += inverse[i * n + j] * (nextG[j] - g[j]);
            }
            work[i] = sum;
            ywy += sum * (nextG[i] - g[i]);
        }
        double factor = (1 + ywy / sy) / sy;
        for (int i = 0; i < n; i++) {
            double si = next[i] - x[i];
            for (int j = 0; j < n; j++) {
                double sj = next[j] - x[j];
                inverse[i * n + j] += factor * si * sj - (work[i] * sj + si * work[j]) / sy;
            }
        }
    }

    private void swap() {
        var point = x;
        x = next;
        next = point;
        var slope = g;
        g = nextG;
        nextG = slope;
    }

    private static double norm(double[] v) {
        return Math.sqrt(dot(v, v));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
