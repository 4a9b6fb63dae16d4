package merchant.method.forecast.arima;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Reseasoned;
import merchant.work.Progress;

/// Seasonal ARIMA: given orders, or automatic ones.
public final class Arima implements Forecaster {
    /// Above this the season is taken out first: it is quicker, and surer where the past has only two or three seasons.
    private static final int LONGEST_PERIOD = 24;

    private final Optional<int[]> given;
    private final boolean log;

    private Arima(Optional<int[]> given, boolean log) {
        this.given = given;
        this.log = log;
    }

    /// Finds orders, differences and whether to take logarithms.
    public static Arima automatic() {
        return new Arima(Optional.empty(), false);
    }

    /// Always these orders.
    ///
    /// @param log true to model logarithms where all values are positive
    public static Arima of(int p, int d, int q, int seasonalP, int seasonalD, int seasonalQ, boolean log) {
        return new Arima(Optional.of(new int[] {p, d, q, seasonalP, seasonalD, seasonalQ}), log);
    }

    @Override
    public String id() {
        return "arima";
    }

    @Override
    public int shortest(int season) {
        return 4;
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        progress.check();
        double first = y[0];
        if (Arrays.stream(y).allMatch(v -> v == first)) {
            return new Walk(y.clone(), "constant");
        }
        if (given.isEmpty() && season > LONGEST_PERIOD && y.length >= 2 * season) {
            return Reseasoned.fit(this, y, season, progress);
        }
        Optional<? extends Projection> found = given.isPresent() ? fixed(y, season) : automatic(y, season, progress);
        progress.report(1);
        return found.<Fit>map(p -> new ArimaFit(y, p, List.of())).orElseGet(() -> new Walk(y.clone(), "nothing-estimable"));
    }

    private Optional<Estimate> fixed(double[] y, int season) {
        var o = given.orElseThrow();
        boolean positive = Arrays.stream(y).allMatch(v -> v > 0);
        return Estimate.careful(y, new Orders(o[0], o[1], o[2], o[3], o[4], o[5], season, false, log && positive));
    }

    private static Optional<? extends Projection> automatic(double[] y, int season, Progress progress) {
        var tramo = Tramo.identify(y, season);
        return tramo.isPresent() ? tramo : search(y, season, progress);
    }

    private static Optional<Estimate> search(double[] y, int season, Progress progress) {
        int period = season > LONGEST_PERIOD || y.length < 2 * season ? 1 : season;
        return Search.best(y, period, false, progress);
    }
}
