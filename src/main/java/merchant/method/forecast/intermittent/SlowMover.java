package merchant.method.forecast.intermittent;

import java.util.Arrays;
import java.util.Optional;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Refusal;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Croston's method and its kin.
public final class SlowMover implements Forecaster {
    private static final double[] GRID = {0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3};
    private static final int SHORTEST = 4;

    private final Kind kind;
    private final double alpha;
    private final double beta;

    /// @param alpha smoothing of the size, 0 to find it from the past
    /// @param beta smoothing of the gap or the probability, 0 to find it from the past
    public SlowMover(Kind kind, double alpha, double beta) {
        this.kind = kind;
        this.alpha = alpha;
        this.beta = beta;
    }

    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public int shortest(int season) {
        return SHORTEST;
    }

    @Override
    public int shortestSeasonal(int season) {
        return SHORTEST;
    }

    @Override
    public Optional<Refusal> refusal(double[] y, int cycle) {
        return Arrays.stream(y).anyMatch(v -> v < 0) ? Optional.of(new Refusal(
                Sentence.of("Methods for slow movers need sales that are 0 or more, and some values are below 0."),
                Sentence.of("Leave returns out of the data, or take another method."))) : Optional.empty();
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        progress.check();
        double scale = Arrays.stream(y).map(Math::abs).max().orElse(0);
        var scaled = Arrays.stream(y).map(v -> scale > 0 ? v / scale : 0).toArray();
        var best = new Smoothed(kind, scaled, alpha > 0 ? alpha : GRID[0], beta > 0 ? beta : GRID[0]);
        for (double a : alpha > 0 ? new double[] {alpha} : GRID) {
            progress.check();
            for (double b : beta > 0 ? new double[] {beta} : GRID) {
                var tried = Smoothed.tried(kind, scaled, a, b, best.squares());
                best = tried.squares() < best.squares() - 1e-12 ? tried : best;
            }
        }
        progress.report(1);
        return SlowFit.of(new Smoothed(kind, y, best.alpha(), best.beta()), y);
    }
}
