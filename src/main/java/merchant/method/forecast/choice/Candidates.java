package merchant.method.forecast.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import merchant.method.forecast.arima.Arima;
import merchant.method.forecast.ets.Ets;
import merchant.method.forecast.fit.Average;
import merchant.method.forecast.fit.Forecaster;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.intermittent.Kind;
import merchant.method.forecast.intermittent.SlowMover;
import merchant.method.forecast.lag.BoostedLags;
import merchant.method.forecast.regression.Regression;
import merchant.method.forecast.simple.AverageRule;
import merchant.method.forecast.simple.DriftRule;
import merchant.method.forecast.simple.LastSeasonRule;
import merchant.method.forecast.simple.LastValueRule;
import merchant.method.forecast.theta.Theta;
import merchant.result.ForecastResult.Unit;

/// Who stands for choice. The last of each list is the one to fall back on.
public final class Candidates {
    private static final int DAYS = 366;
    private static final int WEEKS = 53;
    private static final int DAY_OF_HOURS = 24;
    private static final int THREE_WEEKS_OF_HOURS = 504;

    private Candidates() {}

    /// For sales in most periods: simple rules, ETS, ARIMA, both thetas, regression, and averages of those that learn.
    public static List<Forecaster> regular() {
        var ets = Ets.automatic();
        var arima = Arima.automatic();
        var theta = Theta.standard();
        var dynamic = Theta.optimised();
        var regression = Regression.of("automatic");
        return List.of(new LastValueRule(), new AverageRule(), new LastSeasonRule(), new DriftRule(), ets, arima, theta, dynamic, regression,
                Average.of(ets, regression), Average.of(ets, arima), Average.of(ets, dynamic), Average.of(arima, dynamic), Average.of(ets, arima, theta, dynamic),
                Average.of(ets, arima, dynamic));
    }

    /// The same with boosted trees, alone and in an average, which learn from all series of a run what known columns do.
    ///
    /// @param candidates the one to fall back on last
    public static List<Forecaster> withTrees(List<Forecaster> candidates) {
        var trees = new BoostedLags();
        var all = new ArrayList<Forecaster>(List.of(trees, Average.of(Ets.automatic(), trees)));
        all.addAll(candidates);
        return List.copyOf(all);
    }

    /// Those that suit a series. Regression lives from holidays, weekdays and the time of year: it stands where periods are days or weeks
    /// and one year at least is known.
    ///
    /// @param length past periods
    public static List<Forecaster> suited(List<Forecaster> candidates, Scene scene, int length) {
        boolean year = dated(scene.unit()) && length >= (scene.unit() == Unit.DAY ? DAYS : WEEKS);
        return year ? candidates : candidates.stream().filter(c -> !c.heedsKnown()).toList();
    }

    /// True for hours of three weeks and more, of which ARIMA alone knows the week.
    ///
    /// @param cycle periods in a season
    /// @param length past periods
    public static boolean weekOfHours(int cycle, int length) {
        return cycle == DAY_OF_HOURS && length >= THREE_WEEKS_OF_HOURS;
    }

    /// The same for such hours: regular ones fall back on ARIMA, for slow movers it stands too.
    public static List<Forecaster> ofHours(List<Forecaster> candidates) {
        var arima = Arima.automatic();
        var others = candidates.stream().filter(c -> !c.id().equals(arima.id())).toList();
        boolean regular = others.size() < candidates.size();
        return regular ? Stream.concat(others.stream(), Stream.of(arima)).toList() : Stream.concat(Stream.of(arima), others.stream()).toList();
    }

    /// True for periods that holidays and known columns can be laid on: days and weeks.
    public static boolean dated(Unit unit) {
        return unit == Unit.DAY || unit == Unit.WEEK;
    }

    /// The cheap ones of these.
    public static List<Forecaster> regularFast() {
        var theta = Theta.standard();
        var dynamic = Theta.optimised();
        return List.of(new LastValueRule(), new AverageRule(), new LastSeasonRule(), new DriftRule(), theta, Average.of(theta, dynamic), dynamic);
    }

    /// For slow movers: their own methods, and what else would do where the gaps have a season, such as closed weekends.
    public static List<Forecaster> slow() {
        var sba = new SlowMover(Kind.SBA, 0, 0);
        var tsb = new SlowMover(Kind.TSB, 0, 0);
        return List.of(new LastValueRule(), new AverageRule(), new LastSeasonRule(), Ets.automatic(), Theta.optimised(), new SlowMover(Kind.CROSTON, 0, 0),
                sba, tsb, Average.of(sba, tsb));
    }

    /// The cheap ones of these.
    public static List<Forecaster> slowFast() {
        var sba = new SlowMover(Kind.SBA, 0, 0);
        var tsb = new SlowMover(Kind.TSB, 0, 0);
        return List.of(new LastValueRule(), new AverageRule(), new LastSeasonRule(), Theta.optimised(), sba, tsb, Average.of(sba, tsb));
    }
}
