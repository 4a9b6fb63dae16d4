package merchant.method.predict.fit;

import java.util.ArrayDeque;
import merchant.work.Progress;

/// Finds the minimum of a smooth convex function by limited-memory BFGS with a backtracking line search (J. Nocedal and
/// S. Wright, "Numerical Optimization", 2006, algorithm 7.4).
final class Lbfgs {
    private static final int MEMORY = 10;
    private static final int MOST_STEPS = 500;
    private static final double FLAT = 1e-5;
    private static final double STILL = 1e-10;
    private static final double ARMIJO = 1e-4;
    private static final int HALVINGS = 40;

    private Lbfgs() {}

    /// A function with its gradient.
    interface Function {
        /// The value at a point; writes the gradient.
        double at(double[] point, double[] gradient);
    }

    private record Pair(double[] step, double[] change, double curvature) {}

    static double[] minimum(Function f, double[] start, Progress progress) {
        var x = start.clone();
        var g = new double[x.length];
        double value = f.at(x, g);
        var pairs = new ArrayDeque<Pair>();
        double first = norm(g);
        for (int k = 0; k < MOST_STEPS && norm(g) > FLAT * Math.max(1, first); k++) {
            progress.check();
            progress.report(1 - Math.pow(0.97, k));
            var direction = direction(g, pairs);
            double slope = dot(direction, g);
            if (slope >= 0) {
                pairs.clear();
                direction = direction(g, pairs);
                slope = dot(direction, g);
            }
            double length = pairs.isEmpty() ? 1 / Math.max(1, norm(g)) : 1;
            var next = new double[x.length];
            var gradient = new double[x.length];
            double found = along(f, x, direction, length, next, gradient);
            for (int h = 0; h < HALVINGS && !(found <= value + ARMIJO * length * slope); h++) {
                progress.check();
                length /= 2;
                found = along(f, x, direction, length, next, gradient);
            }
            if (!(found < value)) {
                break;
            }
            remember(pairs, x, next, g, gradient);
            boolean still = value - found <= STILL * Math.max(1, Math.abs(value));
            x = next;
            g = gradient;
            value = found;
            if (still) {
                break;
            }
        }
        progress.report(1);
        return x;
    }

    private static double along(Function f, double[] x, double[] direction, double length, double[] next, double[] gradient) {
        for (int i = 0; i < x.length; i++) {
            next[i] = x[i] + length * direction[i];
        }
        return f.at(next, gradient);
    }

    private static void remember(ArrayDeque<Pair> pairs, double[] x, double[] next, double[] g, double[] gradient) {
        var step = new double[x.length];
        var change = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            step[i] = next[i] - x[i];
            change[i] = gradient[i] - g[i];
        }
        double curvature = dot(step, change);
        if (curvature > 1e-12 * dot(change, change)) {
            pairs.addLast(new Pair(step, change, curvature));
            if (pairs.size() > MEMORY) {
                pairs.removeFirst();
            }
        }
    }

    private static double[] direction(double[] g, ArrayDeque<Pair> pairs) {
        var q = g.clone();
        var alphas = new double[pairs.size()];
        int k = pairs.size() - 1;
        for (var it = pairs.descendingIterator(); it.hasNext(); k--) {
            var pair = it.next();
            alphas[k] = dot(pair.step, q) / pair.curvature;
            add(q, pair.change, -alphas[k]);
        }
        if (!pairs.isEmpty()) {
            var last = pairs.getLast();
            double scale = last.curvature / dot(last.change, last.change);
            for (int i = 0; i < q.length; i++) {
                q[i] *= scale;
            }
        }
        k = 0;
        for (var pair : pairs) {
            add(q, pair.step, alphas[k++] - dot(pair.change, q) / pair.curvature);
        }
        for (int i = 0; i < q.length; i++) {
            q[i] = -q[i];
        }
        return q;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }
}
