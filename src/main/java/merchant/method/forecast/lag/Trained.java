package merchant.method.forecast.lag;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merchant.method.boost.Boosted;
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
/// @param insight what it goes by; [Insight#NONE] where that was not asked
record Trained(Level level, Boosted spread, Shape shape, double together, int rows, Insight insight) {
    static final long SEED = 7;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_JUDGED = 15_000;
    private static final int MOST_TREES = 150;
    private static final int PATIENCE = 15;

    /// @param told true where what it goes by will be asked
    static Trained before(long cut, Panel panel, boolean told, Progress progress) {
        int horizon = panel.company().horizon();
        long span = cut - panel.start();
        long blind = Math.max(1, Math.min(2L * horizon, span / 4));
        var random = new SplittableRandom(SEED);
        var learning = panel.before(cut - blind, MOST_ROWS, random);
        var judging = panel.between(cut - blind, cut, MOST_JUDGED);
        double grown = told ? 0.7 : 1;
        var trial = new Grown(panel, learning, judging, progress.slice(0, 0.1 * grown));
        var first = trial.grow(MOST_TREES, PATIENCE, progress.slice(0.1 * grown, 0.5 * grown));
        var off = trial.errors(first);
        var spread = trial.spread(first, off);
        var shape = trial.shape(first, spread, off);
        var all = panel.before(cut, MOST_ROWS, random);
        var second = new Grown(panel, all, List.of(), progress.slice(0.5 * grown, 0.6 * grown))
                .grow(Math.max(1, first.trees().trees()), 0, progress.slice(0.6 * grown, grown));
        var insight = told ? Insight.of(trial, first, panel, cut, progress.slice(grown, 1)) : Insight.NONE;
        return new Trained(second, spread, shape, trial.together(off), all.size(), insight);
    }

    /// What the expected error depends on: some of the features, and the value expected.
    static double[][] unrest(Panel panel, double[][] columns, Level level) {
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
