package merchant.figure.graph;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// Where nodes stand: joined ones draw together, all push each other away (Fruchterman, Reingold 1991, "Graph drawing by force-directed
/// placement"); then boxes that touch are moved apart. Starts from a fixed circle, so that the same graph always looks the same.
final class Springs {
    private static final int STEPS = 400;
    private static final int PUSHES = 800;

    private final int nodes;
    private final List<int[]> joined;
    final double[] x;
    final double[] y;

    /// @param joined pairs of nodes
    Springs(int nodes, List<int[]> joined) {
        this.nodes = nodes;
        this.joined = joined;
        this.x = new double[nodes];
        this.y = new double[nodes];
    }

    /// Places the nodes' centres into a frame.
    ///
    /// @param wide widths of the nodes' boxes
    /// @param high heights of the nodes' boxes
    /// @return true where no two boxes touch
    boolean place(Rectangle2D frame, double[] wide, double[] high) {
        for (int i = 0; i < nodes; i++) {
            double angle = 2 * Math.PI * i / nodes;
            x[i] = Math.cos(angle) + 0.01 * i / nodes;
            y[i] = Math.sin(angle);
        }
        double near = 2 / Math.sqrt(Math.max(1, nodes));
        for (int step = 0; step < STEPS; step++) {
            step(near, 0.3 * (1 - (double) step / STEPS));
        }
        spread(frame, wide, high);
        return apart(frame, wide, high);
    }

    private void step(double near, double most) {
        var dx = new double[nodes];
        var dy = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            // parts that nothing joins would drift away for ever
            dx[i] -= x[i] * 0.4;
            dy[i] -= y[i] * 0.4;
            for (int j = 0; j < nodes; j++) {
                double ax = x[i] - x[j];
                double ay = y[i] - y[j];
                double far = Math.max(0.01, Math.hypot(ax, ay));
                if (i != j) {
                    dx[i] += ax / far * near * near / far;
                    dy[i] += ay / far * near * near / far;
                }
            }
        }
        for (var pair : joined) {
            double ax = x[pair[0]] - x[pair[1]];
            double ay = y[pair[0]] - y[pair[1]];
            double far = Math.max(0.01, Math.hypot(ax, ay));
            double pull = far / near;
            dx[pair[0]] -= ax * pull;
            dy[pair[0]] -= ay * pull;
            dx[pair[1]] += ax * pull;
            dy[pair[1]] += ay * pull;
        }
        for (int i = 0; i < nodes; i++) {
            double far = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
            x[i] += dx[i] / far * Math.min(far, most);
            y[i] += dy[i] / far * Math.min(far, most);
        }
    }

    /// Stretches the whole over the frame, so that no box leaves it.
    private void spread(Rectangle2D frame, double[] wide, double[] high) {
        stretch(x, frame.getX(), frame.getWidth(), wide);
        stretch(y, frame.getY(), frame.getHeight(), high);
    }

    private static void stretch(double[] at, double from, double length, double[] size) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double a : at) {
            least = Math.min(least, a);
            most = Math.max(most, a);
        }
        for (int i = 0; i < at.length; i++) {
            double share = most - least > 1e-6 ? (at[i] - least) / (most - least) : 0.5;
            at[i] = from + size[i] / 2 + share * Math.max(0, length - size[i]);
        }
    }

    private boolean apart(Rectangle2D frame, double[] wide, double[] high) {
        for (int push = 0; push < PUSHES; push++) {
            boolean touching = false;
            for (int i = 0; i < nodes; i++) {
                for (int j = i + 1; j < nodes; j++) {
                    touching |= separate(i, j, wide, high);
                }
            }
            for (int i = 0; i < nodes; i++) {
                x[i] = Math.clamp(x[i], frame.getMinX() + wide[i] / 2, Math.max(frame.getMinX() + wide[i] / 2, frame.getMaxX() - wide[i] / 2));
                y[i] = Math.clamp(y[i], frame.getMinY() + high[i] / 2, Math.max(frame.getMinY() + high[i] / 2, frame.getMaxY() - high[i] / 2));
            }
            if (!touching) {
                return true;
            }
        }
        return false;
    }

    /// Moves two boxes apart in the direction that takes less; false where they do not touch. A node without a size is in nobody's way.
    private boolean separate(int i, int j, double[] wide, double[] high) {
        if (wide[i] == 0 || wide[j] == 0) {
            return false;
        }
        double overX = (wide[i] + wide[j]) / 2 - Math.abs(x[i] - x[j]);
        double overY = (high[i] + high[j]) / 2 - Math.abs(y[i] - y[j]);
        if (overX <= 0.5 || overY <= 0.5) {
            return false;
        }
        if (overX * 0.5 < overY) {
            double move = (overX / 2 + 0.5) * (x[i] < x[j] ? -1 : 1);
            x[i] += move;
            x[j] -= move;
        } else {
            double move = (overY / 2 + 0.5) * (y[i] < y[j] ? -1 : 1);
            y[i] += move;
            y[j] -= move;
        }
        return true;
    }
}
