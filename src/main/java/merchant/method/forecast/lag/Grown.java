package merchant.method.forecast.lag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import merchant.method.boost.Boosted;
import merchant.method.boost.Boosting;
import merchant.method.boost.Features;
import merchant.method.boost.Objective;
import merchant.method.boost.Recipe;
import merchant.work.Progress;

/// Rows with what is grown on them and how it is judged.
final class Grown {
    private static final double RATE = 0.1;
    private static final int WIDTH = 31;
    private static final long LEAST_TARGETS = 100;
    private static final double LEAST_SPREAD = 1e-9;

    private final Panel panel;
    private final List<Panel.Row> rows;
    private final int learning;
    private final Features features;
    private final double[] targets;
    private final double[] weights;

    Grown(Panel panel, List<Panel.Row> learning, List<Panel.Row> judging, Progress progress) {
        this.panel = panel;
        this.learning = learning.size();
        rows = new ArrayList<>(learning);
        rows.addAll(judging);
        features = panel.features(rows, progress);
        targets = rows.stream().mapToDouble(panel::target).toArray();
        weights = rows.stream().mapToDouble(panel::weight).toArray();
    }

    Level grow(int trees, int patience, Progress progress) {
        return grow(trees, patience, IntStream.range(0, learning).toArray(), progress);
    }

    /// @param on the rows that trees grow on; the line goes through all that are to be learned from
    Level grow(int trees, int patience, int[] on, Progress progress) {
        var recipe = Recipe.of(trees, RATE).leaves(WIDTH, leastRows()).lambda(1).shares(0.8, 0.7).patience(learning < rows.size() ? patience : 0).seed(Trained.SEED);
        var line = Line.through(features.columns(), targets, weights, learning, panel.lags(), panel.company().horizon());
        var left = IntStream.range(0, rows.size()).mapToDouble(i -> targets[i] - line.answer(features.columns(), i)).toArray();
        return new Level(line, new Boosting(recipe, new Objective.Squared()).grow(features, left, weights,
                on.length > 0 ? on : IntStream.range(0, rows.size()).toArray(), IntStream.range(learning, rows.size()).toArray(), progress));
    }

    private int leastRows() {
        return Math.clamp(learning / 50, 5, 50);
    }

    /// What the judged rows were off.
    double[] errors(Level level) {
        return IntStream.range(learning, rows.size()).mapToDouble(i -> targets[i] - level.answer(features.columns(), i)).toArray();
    }

    /// By which share the errors of the judged rows grow when some features are shuffled among these; `NaN` where there is nothing to judge by.
    double growth(Level level, Theme theme, SplittableRandom random) {
        int judged = rows.size() - learning;
        var places = IntStream.range(0, judged).toArray();
        for (int i = judged - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = places[i];
            places[i] = places[other];
            places[other] = kept;
        }
        var own = Arrays.stream(features.columns()).map(c -> Arrays.copyOfRange(c, learning, rows.size())).toArray(double[][]::new);
        var shuffled = own.clone();
        for (int feature : theme.features()) {
            shuffled[feature] = IntStream.of(places).mapToDouble(i -> own[feature][i]).toArray();
        }
        return judged == 0 ? Double.NaN : off(level.answers(shuffled)) / off(level.answers(own)) - 1;
    }

    private double off(double[] answers) {
        return IntStream.range(0, answers.length).mapToDouble(i -> Math.sqrt(weights[learning + i]) * Math.abs(targets[learning + i] - answers[i])).sum();
    }

    Boosted spread(Level level, double[] off) {
        var sizes = new double[rows.size()];
        for (int i = 0; i < off.length; i++) {
            sizes[learning + i] = Math.max(LEAST_SPREAD, Math.abs(off[i]) * Math.sqrt(weights[learning + i]));
        }
        var recipe = Recipe.of(40, 0.1).leaves(6, leastJudged()).lambda(1).seed(Trained.SEED);
        return new Boosting(recipe, new Objective.Tweedie(1.5)).grow(Features.numbers(Trained.unrest(panel, features.columns(), level)), sizes,
                IntStream.range(learning, rows.size()).toArray(), new int[0], Progress.NONE);
    }

    /// Rows of about so many different targets as a leaf of errors must hold: the same target at several distances is one luck.
    private int leastJudged() {
        long targets = rows.stream().skip(learning).map(r -> List.of(r.member(), r.target())).distinct().count();
        return (int) Math.max(20, LEAST_TARGETS * (rows.size() - learning) / Math.max(1, targets));
    }

    Shape shape(Level level, Boosted spread, double[] off) {
        var forecasts = new double[off.length];
        var errors = new double[off.length];
        var unrest = Trained.unrest(panel, features.columns(), level);
        for (int i = 0; i < off.length; i++) {
            forecasts[i] = level.answer(features.columns(), learning + i) * panel.scale(rows.get(learning + i));
            errors[i] = off[i] * Math.sqrt(weights[learning + i]) / spread.answer(unrest, learning + i);
        }
        return Shape.of(forecasts, errors);
    }

    /// The correlation of the errors of neighbouring periods ahead of one origin.
    double together(double[] off) {
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
