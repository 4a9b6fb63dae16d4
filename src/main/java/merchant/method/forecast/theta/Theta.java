package merchant.method.forecast.theta;

import java.util.Arrays;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.work.Progress;

/// The theta method: a season, where the past shows one, is taken out by a classical decomposition; the rest is forecast by
/// [SesDrift] (the standard method) or [Dynamic], and the season put back.
public final class Theta implements Forecaster {
    private static final int SHORTEST = 4;

    private final boolean dynamic;

    private Theta(boolean dynamic) {
        this.dynamic = dynamic;
    }

    /// Lines 0 and 2 with equal weights.
    public static Theta standard() {
        return new Theta(false);
    }

    /// θ is estimated, and the line follows the values.
    public static Theta optimised() {
        return new Theta(true);
    }

    @Override
    public String id() {
        return dynamic ? "dynamic-theta" : "theta";
    }

    @Override
    public int shortest(int season) {
        return SHORTEST;
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        progress.check();
        double size = Arrays.stream(y).map(Math::abs).average().orElse(0);
        double scale = size > 0 ? size : 1;
        var scaled = Arrays.stream(y).map(v -> v / scale).toArray();
        var figures = Season.of(scaled, season);
        var rest = figures.without(scaled);
        Core core = dynamic ? Dynamic.of(rest, progress) : SesDrift.of(rest, progress);
        progress.report(1);
        return new ThetaFit(core, figures, scale, y.length);
    }
}
