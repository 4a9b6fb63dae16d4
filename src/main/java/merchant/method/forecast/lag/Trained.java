package merchant.method.forecast.lag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merchant.method.boost.Boosted;
import merchant.method.boost.Boosting;
import merchant.method.boost.Features;
import merchant.method.boost.Objective;
import merchant.method.boost.Recipe;
import merchant.work.Progress;

/// What was learned from everything before a period.
///
/// First trees grow on targets before the last periods; how many serve best, and how far off they are in those periods, is what the
/// model blind to them shows. Then as many grow on everything. The size of the error to be expected has trees of its own.
///
/// @param level the value to be expected, in the scale of its series
/// @param spread the size of the error to be expected, beside how the series moves from season to season
/// @param shape how errors are distributed
/// @param together how alike errors of neighbouring periods are, from 0 to 1
/// @param rows how many rows it learned from
record Trained(Level level, Boosted spread, Shape shape, double together, int rows) {
    private static final long SEED = 7;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_JUDGED = 15_000;
    private static final int MOST_TREES = 150;
    private static final double RATE = 0.1;
    private static final int PATIENCE = 15;
    private static final int WIDTH = 31;
    private static final long LEAST_TARGETS = 100;
    private static final double LEAST_SPREAD = 1e-9;

    static Trained before(long cut, Panel panel, Progress progress) {
        int horizon = panel.company().horizon();
        long span = cut - panel.start();
        long blind = Math.max(1, Math.min(2L * horizon, span / 4));
        var random = new SplittableRandom(SEED);
        var learning = panel.before(cut - blind, MOST_ROWS, random);
        var judging = panel.between(cut - blind, cut, MOST_JUDGED);
        var trial = new Grown(panel, learning, judging, progress.slice(0, 0.5));
        var first = trial.grow(MOST_TREES, PATIENCE, progress.slice(0, 0.5));
        var off = trial.errors(first);
        var spread = trial.spread(first, off);
        var shape = trial.shape(first, spread, off);
        var all = panel.before(cut, MOST_ROWS, random);
        var second = new Grown(panel, all, List.of(), progress.slice(0.5, 0.6)).grow(Math.max(1, first.trees().trees()), 0, progress.slice(0.5, 1));
        return new Trained(second, spread, shape, trial.together(off), all.size());
    }

    /// Rows with what is grown on them and how it is judged.
    private static final class Grown {
        private final Panel panel;
        private final List<Panel.Row> rows;
        private final int learning;
        private final Features features;
        private final double[] targets;
        private final double[] weights;

        private Grown(Panel panel, List<Panel.Row> learning, List<Panel.Row> judging, Progress progress) {
            this.panel = panel;
            this.learning = learning.size();
            rows = new ArrayList<>(learning);
            rows.addAll(judging);
            features = panel.features(rows, progress);
            targets = rows.stream().mapToDouble(panel::target).toArray();
            weights = rows.stream().mapToDouble(panel::weight).toArray();
        }

        private Level grow(int trees, int patience, Progress progress) {
            var recipe = Recipe.of(trees, RATE).leaves(WIDTH, leastRows()).lambda(1).shares(0.8, 0.7).patience(learning < rows.size() ? patience : 0).seed(SEED);
            var on = IntStream.range(0, learning).toArray();
            var line = Line.through(features.columns(), targets, weights, learning, panel.lags(), panel.company().horizon());
            var left = IntStream.range(0, rows.size()).mapToDouble(i -> targets[i] - line.answer(features.columns(), i)).toArray();
            return new Level(line, new Boosting(recipe, new Objective.Squared()).grow(features, left, weights,
                    on.length > 0 ? on : IntStream.range(0, rows.size()).toArray(), IntStream.range(learning, rows.size()).toArray(), progress));
        }

        private int leastRows() {
            return Math.clamp(learning / 50, 5, 50);
        }

        /// What the judged rows were off.
        private double[] errors(Level level) {
            return IntStream.range(learning, rows.size()).mapToDouble(i -> targets[i] - level.answer(features.columns(), i)).toArray();
        }

        private Boosted spread(Level level, double[] off) {
            var sizes = new double[rows.size()];
            for (int i = 0; i < off.length; i++) {
                sizes[learning + i] = Math.max(LEAST_SPREAD, Math.abs(off[i]) * Math.sqrt(weights[learning + i]));
            }
            var recipe = Recipe.of(40, 0.1).leaves(6, leastJudged()).lambda(1).seed(SEED);
            return new Boosting(recipe, new Objective.Tweedie(1.5)).grow(Features.numbers(unrest(panel, features.columns(), level)), sizes,
                    IntStream.range(learning, rows.size()).toArray(), new int[0], Progress.NONE);
        }

        /// Rows of about so many different targets as a leaf of errors must hold: the same target at several distances is one luck.
        private int leastJudged() {
            long targets = rows.stream().skip(learning).map(r -> List.of(r.member(), r.target())).distinct().count();
            return (int) Math.max(20, LEAST_TARGETS * (rows.size() - learning) / Math.max(1, targets));
        }

        private Shape shape(Level level, Boosted spread, double[] off) {
            var forecasts = new double[off.length];
            var errors = new double[off.length];
            var unrest = unrest(panel, features.columns(), level);
            for (int i = 0; i < off.length; i++) {
                forecasts[i] = level.answer(features.columns(), learning + i) * panel.scale(rows.get(learning + i));
                errors[i] = off[i] * Math.sqrt(weights[learning + i]) / spread.answer(unrest, learning + i);
            }
            return Shape.of(forecasts, errors);
        }

        /// The correlation of the errors of neighbouring periods ahead of one origin.
        private double together(double[] off) {
            double both = 0;
            double own = 0;
            for (int i = 1; i < off.length; i++) {
                var before = rows.get(learning + i - 1);
                var row = rows.get(learning + i);
                if (before.member() == row.member() && before.origin() == row.origin()) {
                    double w = weights[learning + i];
                    both += w * off[i] * off[i - 1];
                    own += w * (off[i] * off[i] + off[i - 1] * off[i - 1]) / 2;
                }
            }
            return own > 0 ? Math.clamp(both / own, 0, 0.98) : 0;
        }
    }

    /// What the expected error depends on: some of the features, and the value expected.
    private static double[][] unrest(Panel panel, double[][] columns, Level level) {
        return Stream.concat(IntStream.of(panel.lags().unrest()).mapToObj(f -> columns[f]), Stream.of(level.answers(columns))).toArray(double[][]::new);
    }

    /// Features of the periods ahead, and what they say: point and expected error, in the unit of the values.
    double[][] ahead(Panel panel, Track track, int member, int horizon) {
        var columns = new double[panel.lags().count()][horizon];
        for (int h = 0; h < horizon; h++) {
            panel.write(track, member, track.length() - 1, h + 1, columns, h);
        }
        double scale = panel.lags().scale(track, track.length() - 1);
        var point = new double[horizon];
        var error = new double[horizon];
        var unrest = unrest(panel, columns, level);
        Arrays.setAll(point, h -> scale * level.answer(columns, h));
        double usual = scale / Math.sqrt(panel.lags().weight(track, track.length() - 1, scale));
        Arrays.setAll(error, h -> usual * spread.answer(unrest, h));
        return new double[][] {point, error};
    }
}
