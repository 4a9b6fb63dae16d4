package merchant.method.forecast.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.backtest.Trial;
import merchant.method.forecast.fit.Fit;

/// Finds by how much the bands of a run's series have to be wider or narrower, from what their backtests missed by.
///
/// Rule: the factor of a level at a distance is the weighted quantile, at that level, of error over half width of the model's own band. The
/// series' own errors weigh 1 at that distance and less at distances a little nearer or farther, and less the older they are; the other series of the run weigh 1 each,
/// at most 30 together; each of the series' own test periods (as many as fit without overlap) counts as two of those; what is then missing to 30 is
/// made up by [Reference], with a weight up to 1 for an error larger than all. A factor below 1 is believed as far as it is known: it is not less than the share
/// of the 30 that is missing.
/// Immutable and safe for several threads.
public final class Calibration {
    private static final int HELP = 30;
    private static final int OWN = 2;
    private static final int MOST_NODES = 40;
    private static final double NARROWEST = 0.1;

    private final int horizon;
    private final int cycle;
    private final int others;
    private final int[] nodes;
    private final Pool pool;
    private final Reference reference = new Reference();

    private Calibration(int horizon, int cycle, int others, int[] nodes, Pool pool) {
        this.horizon = horizon;
        this.cycle = cycle;
        this.others = others;
        this.nodes = nodes;
        this.pool = pool;
    }

    /// @param judged the backtest of the method used, of each series
    /// @param horizon periods ahead that are forecast
    /// @param cycle periods in a season
    public static Calibration of(List<Judged> judged, int horizon, int cycle) {
        var nodes = horizon <= MOST_NODES ? IntStream.rangeClosed(1, horizon).toArray()
                : IntStream.range(0, MOST_NODES).map(i -> (int) Math.round(Math.pow(horizon, i / (MOST_NODES - 1.0)))).distinct().toArray();
        int others = Math.min(HELP, Math.max(0, judged.size() - 1));
        return new Calibration(horizon, cycle, others, nodes, others == 0 ? new Pool(nodes, List.of()) : Pool.of(judged, nodes));
    }

    /// The factors for the forecast, from all origins.
    ///
    /// @param own the series' backtest
    /// @param length values that the model learnt from
    public Factors factors(Judged own, int length) {
        return factors(own.trials(), -1, length);
    }

    /// The backtest with bands as wide as what happened at other times would have made them: no origin is judged by factors that errors at
    /// the same periods set.
    ///
    /// @param errors the same origins, with the errors that set the bands
    public Judged judged(Judged own, Judged errors, boolean floor) {
        var trials = new ArrayList<Trial>();
        for (int t = 0; t < own.trials().size(); t++) {
            var trial = own.trials().get(t);
            var apart = errors.trials().stream().filter(o -> Math.abs(o.seen() - trial.seen()) >= trial.mean().length).toList();
            trials.add(factors(apart, own.trials().size() - 1 - t, trial.seen()).widened(trial, floor));
        }
        return Judged.of(own.id(), own.season(), trials);
    }

    /// A forecast on unseen values with other bands.
    public Judged judged(Judged unseen, Factors factors, boolean floor) {
        return Judged.of(unseen.id(), unseen.season(), unseen.trials().stream().map(t -> factors.widened(t, floor)).toList());
    }

    /// The fit with other bands.
    public Fit widened(Fit fit, Factors factors, boolean floor) {
        return factors.widens() ? new Widened(fit, factors, floor) : fit;
    }

    private Factors factors(List<Trial> own, int out, int length) {
        return new Factors(factors(own, out, length, true), factors(own, out, length, false));
    }

    private double[] factors(List<Trial> own, int out, int length, boolean narrow) {
        var at = new double[nodes.length];
        Arrays.setAll(at, n -> factor(own, out, n, length, narrow));
        var all = new double[horizon];
        for (int h = 1, n = 0; h <= horizon; h++) {
            n = nodes[n] < h ? n + 1 : n;
            double way = nodes[n] == h ? 1 : (double) (h - nodes[n - 1]) / (nodes[n] - nodes[n - 1]);
            all[h - 1] = way == 1 ? at[n] : at[n - 1] + way * (at[n] - at[n - 1]);
        }
        return all;
    }

    /// How many test periods without overlap the origins are worth.
    private static double worth(List<Trial> own) {
        return own.isEmpty() ? 0 : Math.min(own.size(), 1 + (own.getLast().seen() - own.getFirst().seen()) / (double) own.getFirst().mean().length);
    }

    private double factor(List<Trial> own, int out, int n, int length, boolean narrow) {
        var sample = new Sample(256);
        for (int t = 0; t < own.size(); t++) {
            var trial = own.get(t);
            int farthest = trial.mean().length;
            for (int h = 0; h < farthest; h++) {
                double weight = Misses.weight(Math.min(nodes[n], farthest), h + 1);
                double miss = weight > 0 ? Misses.of(trial, h, narrow) : Double.NaN;
                sample.add(miss, Double.isNaN(miss) ? 0 : weight * Misses.recency(t, own.size()));
            }
        }
        if (others > 0) {
            pool.into(sample, out, n, narrow, others);
        }
        double missing = Math.max(0, HELP - others - OWN * worth(own));
        for (int i = 0; i < Reference.POINTS && missing > 0; i++) {
            sample.add(reference.at(i, narrow, nodes[n], cycle, length), missing / Reference.POINTS);
        }
        double found = sample.isEmpty() ? 1 : sample.quantiles(missing / HELP, narrow ? 0.8 : 0.95)[0];
        return Math.max(found, Math.max(NARROWEST, missing / HELP));
    }
}
