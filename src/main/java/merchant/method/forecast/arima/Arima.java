package merchant.method.forecast.arima;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Refusal;
import merchant.method.forecast.fit.Reseasoned;
import merchant.method.forecast.fit.Scene;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Seasonal ARIMA: given orders, or automatic ones.
public final class Arima implements Forecaster {
    /// Above this the season is taken out first: it is quicker, and surer where the past has only two or three seasons.
    private static final int LONGEST_PERIOD = 24;
    /// The longest season of which states are kept where orders are given.
    private static final int LONGEST_GIVEN = 53;

    private static final int DAY_OF_HOURS = 24;
    private static final int WEEK_OF_DAYS = 7;

    private final String id;
    private final Optional<Given> given;
    private final Log log;
    private final boolean heeds;
    private final Known known;

    private Arima(String id, Optional<Given> given, Log log, boolean heeds, Known known) {
        this.id = id;
        this.given = given;
        this.log = log;
        this.heeds = heeds;
        this.known = known;
    }

    /// Finds orders, differences and whether to take logarithms.
    public static Arima automatic() {
        return automatic("arima", Log.AUTO);
    }

    /// Finds orders and differences.
    ///
    /// @param id of the method that asks
    public static Arima automatic(String id, Log log) {
        return new Arima(id, Optional.empty(), log, false, Known.NOTHING);
    }

    /// Always these orders.
    ///
    /// @param id of the method that asks
    public static Arima of(String id, Given given) {
        return new Arima(id, Optional.of(given), given.log(), false, Known.NOTHING);
    }

    /// Always these orders, with a mean where there are no differences and no drift.
    ///
    /// @param log true to model logarithms where all values are positive
    public static Arima of(int p, int d, int q, int seasonalP, int seasonalD, int seasonalQ, boolean log) {
        var constant = d + seasonalD == 0 ? Given.Constant.YES : Given.Constant.NO;
        return of("arima", new Given(p, d, q, seasonalP, seasonalD, seasonalQ, constant, log ? Log.LOG : Log.NONE));
    }

    /// The same with holidays and known columns as regressors, or without.
    public Arima heeding(boolean regressors) {
        return new Arima(id, given, log, regressors, Known.NOTHING);
    }

    @Override
    public boolean heedsKnown() {
        return heeds;
    }

    @Override
    public Forecaster at(Scene scene) {
        return heeds ? new Arima(id, given, log, true, Known.of(scene)) : this;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int shortest(int season) {
        return given.map(g -> g.shortest(season)).orElse(4);
    }

    @Override
    public Optional<Refusal> refusal(double[] y, int cycle) {
        return log == Log.LOG && Arrays.stream(y).anyMatch(v -> v <= 0) ? Optional.of(new Refusal(
                Sentence.of("Logarithms need values above 0, and some are 0 or less."), Sentence.of("Set the logarithms to automatic or none.")))
                : Optional.empty();
    }

    @Override
    public Fit fit(double[] y, int season, Progress progress) {
        progress.check();
        double first = y[0];
        if (Arrays.stream(y).allMatch(v -> v == first)) {
            return new Walk(y.clone(), "constant");
        }
        boolean plain = given.filter(g -> !g.seasonal()).isPresent();
        if (!plain && season > (given.isPresent() ? LONGEST_GIVEN : LONGEST_PERIOD) && y.length >= 2 * season) {
            return Reseasoned.fit(this, y, season, progress);
        }
        Optional<? extends Projection> found = given.isPresent() ? given.get().fit(y, season, known, progress) : automatic(y, season, progress);
        progress.report(1);
        return found.<Fit>map(p -> new ArimaFit(y, p, List.of())).orElseGet(() -> new Walk(y.clone(), "nothing-estimable"));
    }

    private Optional<? extends Projection> automatic(double[] y, int season, Progress progress) {
        boolean waves = season == DAY_OF_HOURS || season == WEEK_OF_DAYS;
        if (waves || !known.nothing()) {
            int period = waves || season > LONGEST_PERIOD || y.length < 2 * season ? 1 : season;
            var found = Harmonic.best(y, waves ? Waves.of(season, y.length) : List.of(), period, known, log, progress);
            if (found.isPresent()) {
                return season == DAY_OF_HOURS && known.nothing() ? found.map(f -> Harmonic.orAirline(y, f, season, log, progress)) : found;
            }
        }
        var tramo = Tramo.identify(y, season, log);
        return tramo.isPresent() ? tramo : search(y, season, progress);
    }

    private Optional<Estimate> search(double[] y, int season, Progress progress) {
        int period = season > LONGEST_PERIOD || y.length < 2 * season ? 1 : season;
        return Search.best(y, period, log == Log.LOG && Arrays.stream(y).allMatch(v -> v > 0), progress);
    }
}
