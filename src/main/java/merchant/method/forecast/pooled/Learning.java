package merchant.method.forecast.pooled;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import merchant.work.Progress;

/// Fits the panel: periods, then what each series has of its own, then the spreads of the effects, in turns until the effects stand still.
final class Learning {
    private static final int TURNS = 40;
    private static final double STILL = 1e-3;
    private static final double STEP = 1;
    private static final double FARTHEST = 40;
    private static final double LEAST_MEAN = 1e-9;
    private static final double LEAST_SPREAD = 0.5;
    private static final double SHARED_SPREAD = 20;
    private static final double LEAST_WAVE = 1e-3;
    private static final double FIRST_WAVE = 0.05;
    /// A group's effect of a column's whole reach (a price halved) that is surer than this is known.
    private static final double KNOWN = 0.5;

    private final Panel panel;
    private final Periods periods;
    private final Shrinkage shrinkage;
    private final double[] level;
    private final double[][] effects;
    private final double[][] waves;
    private final double[][] own;
    private final double[][][] sureness;
    private double wave = FIRST_WAVE;

    private Learning(Panel panel) {
        this.panel = panel;
        int lines = panel.lines().size();
        int columns = panel.columns().size();
        periods = new Periods(panel);
        shrinkage = new Shrinkage(panel.lines().stream().mapToInt(Line::group).toArray(), panel.groups(), columns);
        level = panel.lines().stream().mapToDouble(l -> Math.log(Arrays.stream(l.y()).average().orElseThrow())).toArray();
        effects = new double[lines][columns];
        waves = new double[lines][panel.waves().size()];
        own = new double[lines][];
        sureness = new double[lines][][];
    }

    /// The effects of each series that is told apart, by its name and the column's.
    static Map<String, Map<String, Learnt>> of(Panel panel, Progress progress) {
        var learning = new Learning(panel);
        for (int turn = 0; turn < TURNS; turn++) {
            progress.step(turn, TURNS);
            if (learning.turn(turn > 0) < STILL) {
                break;
            }
        }
        progress.report(1);
        return learning.learnt();
    }

    private double turn(boolean gaps) {
        int lines = panel.lines().size();
        var means = new double[lines][];
        for (int i = 0; i < lines; i++) {
            means[i] = means(i);
        }
        var spread = spread(means);
        for (int i = 0; i < lines && gaps; i++) {
            if (!panel.lines().get(i).gaps().isEmpty()) {
                panel.lines().get(i).expect(means[i], effects[i], spread[i]);
                means[i] = means(i);
            }
        }
        periods.fit(means, spread);
        var apart = new double[panel.columns().size()][][];
        for (int k = 0; k < apart.length; k++) {
            apart[k] = periods.apart(k, means, spread);
        }
        var steps = new Step[lines];
        for (int i = 0; i < lines; i++) {
            steps[i] = Step.of(panel, i, means[i], spread[i], apart, waves[i], wave);
            own[i] = steps[i].own(effects[i]);
            sureness[i] = steps[i].sureness();
        }
        shrinkage.fit(own, sureness);
        return move(steps);
    }

    private double[] means(int series) {
        var line = panel.lines().get(series);
        var means = new double[line.y().length];
        for (int t = 0; t < means.length; t++) {
            double sum = level[series] + periods.of(line, t);
            for (int k = 0; k < effects[series].length; k++) {
                sum += effects[series][k] * line.x()[k][t];
            }
            for (int w = 0; w < waves[series].length; w++) {
                sum += waves[series][w] * panel.waves().get(w)[line.first() + t];
            }
            means[t] = Math.max(Math.exp(Math.min(sum, FARTHEST)), LEAST_MEAN);
        }
        return means;
    }

    /// Pearson's variance over mean of each series, drawn a little to that of all.
    private double[] spread(double[][] means) {
        var sums = new double[means.length];
        double all = 0;
        long count = 0;
        for (int i = 0; i < means.length; i++) {
            var y = panel.lines().get(i).y();
            for (int t = 0; t < y.length; t++) {
                sums[i] += (y[t] - means[i][t]) * (y[t] - means[i][t]) / means[i][t];
            }
            all += sums[i];
            count += y.length;
        }
        double mean = all / count;
        Arrays.setAll(sums, i -> Math.max(LEAST_SPREAD, (sums[i] + SHARED_SPREAD * mean) / (means[i].length + SHARED_SPREAD)));
        return sums;
    }

    /// Moves to where the shrunken effects are, all else following.
    private double move(Step[] steps) {
        double farthest = 0;
        for (int i = 0; i < steps.length; i++) {
            var to = shrinkage.sizes(i);
            var moved = new double[to.length];
            for (int k = 0; k < to.length; k++) {
                moved[k] = Math.clamp(to[k] - effects[i][k], -STEP, STEP);
                effects[i][k] += moved[k];
                farthest = Math.max(farthest, Math.abs(moved[k]));
            }
            var rest = steps[i].rest(moved);
            level[i] += Math.clamp(rest[0], -STEP, STEP);
            for (int w = 0; w < waves[i].length; w++) {
                waves[i][w] += Math.clamp(rest[1 + w], -STEP, STEP);
            }
        }
        centre();
        return farthest;
    }

    /// What the waves of all series have in common belongs to the periods.
    private void centre() {
        double squares = 0;
        int count = panel.waves().size();
        for (int w = 0; w < count; w++) {
            int wanted = w;
            double mean = Arrays.stream(waves).mapToDouble(v -> v[wanted]).average().orElse(0);
            for (var series : waves) {
                series[w] -= mean;
                squares += series[w] * series[w];
            }
        }
        wave = Math.max(squares / (waves.length * (double) count), LEAST_WAVE);
    }

    private Map<String, Map<String, Learnt>> learnt() {
        var learnt = new HashMap<String, Map<String, Learnt>>();
        for (int i = 0; i < effects.length; i++) {
            var told = new HashMap<String, Learnt>();
            for (int k = 0; k < effects[i].length; k++) {
                var column = panel.columns().get(k);
                if (Math.sqrt(shrinkage.loosest(k)) < KNOWN) {
                    told.put(column.name(), new Learnt(column.logarithm(), shrinkage.sizes(i)[k] / column.scale(),
                            Math.sqrt(shrinkage.variances(i)[k]) / column.scale()));
                }
            }
            learnt.put(panel.lines().get(i).name(), Map.copyOf(told));
        }
        return learnt;
    }
}
