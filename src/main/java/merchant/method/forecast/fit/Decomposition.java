package merchant.method.forecast.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;

/// A plain additive decomposition of the past into trend, season and remainder, for methods that have none of their own:
/// the trend by local lines (tricube weights over one and a half seasons), the season as the mean of what is left at each position of the
/// season, both twice in turn. In the manner of STL with a fixed season (R. B. Cleveland and others, "STL", 1990), without its
/// robustness weights.
public final class Decomposition {
    private static final int PASSES = 2;
    private static final int LEAST_WINDOW = 7;

    private Decomposition() {}

    /// The components of `y`, each as long as `y`; they add up to it. The season is left out where there are fewer than two.
    public static List<SeriesForecast.Component> of(double[] y, int season) {
        boolean seasonal = season > 1 && y.length >= 2 * season;
        int window = Math.max(LEAST_WINDOW, seasonal ? season * 3 / 2 : y.length / 5);
        var seasons = new double[y.length];
        var trend = new double[y.length];
        for (int pass = 0; pass < PASSES; pass++) {
            var last = seasons;
            trend = smooth(minus(y, last), window);
            seasons = seasonal ? season(minus(y, trend), season) : seasons;
        }
        var components = new ArrayList<SeriesForecast.Component>();
        components.add(new SeriesForecast.Component("trend", Sentence.of("Trend"), trend));
        if (seasonal) {
            components.add(new SeriesForecast.Component("season", Sentence.of("Season"), seasons));
        }
        components.add(new SeriesForecast.Component("remainder", Sentence.of("Remainder"), minus(minus(y, trend), seasons)));
        return components;
    }

    private static double[] minus(double[] a, double[] b) {
        var rest = new double[a.length];
        Arrays.setAll(rest, i -> a[i] - b[i]);
        return rest;
    }

    /// The mean at each position of the season, moved so that a season sums to 0.
    private static double[] season(double[] y, int season) {
        var sums = new double[season];
        var counts = new int[season];
        for (int i = 0; i < y.length; i++) {
            sums[i % season] += y[i];
            counts[i % season]++;
        }
        Arrays.setAll(sums, i -> sums[i] / counts[i]);
        double middle = Arrays.stream(sums).average().orElseThrow();
        var seasons = new double[y.length];
        Arrays.setAll(seasons, i -> sums[i % season] - middle);
        return seasons;
    }

    /// At each point the value of the line fitted to its neighbours, the nearer the heavier.
    private static double[] smooth(double[] y, int window) {
        var smooth = new double[y.length];
        int reach = Math.max(1, Math.min(window, y.length) / 2);
        for (int at = 0; at < y.length; at++) {
            int from = Math.clamp(at - reach, 0, Math.max(0, y.length - 1 - 2 * reach));
            int to = Math.min(y.length - 1, from + 2 * reach);
            smooth[at] = line(y, from, to, at);
        }
        return smooth;
    }

    private static double line(double[] y, int from, int to, int at) {
        double far = Math.max(at - from, to - at) + 1.0;
        double w = 0;
        double wx = 0;
        double wy = 0;
        double wxx = 0;
        double wxy = 0;
        for (int i = from; i <= to; i++) {
            double x = i - at;
            double near = 1 - Math.pow(Math.abs(x) / far, 3);
            double weight = near * near * near;
            w += weight;
            wx += weight * x;
            wy += weight * y[i];
            wxx += weight * x * x;
            wxy += weight * x * y[i];
        }
        double bend = w * wxx - wx * wx;
        return bend <= 0 ? wy / w : (wy * wxx - wx * wxy) / bend;
    }
}
