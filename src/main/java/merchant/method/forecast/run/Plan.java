package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.List;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.level.Reconciliation;
import merchant.method.forecast.series.Choices;
import merchant.method.forecast.stock.StockOuts;

/// What the user asked for: how far, which season, how many origins, and how rows become series.
///
/// @param horizon periods ahead
/// @param season periods in a season, 1 for none, 0 for the usual one of the period found
/// @param folds origins of the backtest, 0 for as many as the count of series allows
/// @param by how series and their sums are brought into agreement
public record Plan(int horizon, int season, int folds, Choices choices, Reconciliation by) {
    private static final int MOST_AHEAD = 1_000;
    private static final int LONGEST_SEASON = 10_000;
    private static final int MOST_FOLDS = 100;
    private static final int FEW_SERIES = 20;
    private static final int SOME_SERIES = 200;
    private static final int LONG_SERIES = 1_000;

    private static final Parameter.Whole HORIZON = new Parameter.Whole(
            Parameter.About.of("horizon", "How many periods ahead", "Counted in the periods of the data: 12 means 12 weeks where the data is by week."), 12, 1, MOST_AHEAD);
    private static final Parameter.Whole SEASON = new Parameter.Whole(
            Parameter.About.of("season", "Periods in a season",
                    "0: the usual one (24 hours, 7 days, 52 weeks, 12 months, 4 quarters); 1: no season.").asAdvanced(), 0, 0, LONGEST_SEASON);
    private static final Parameter.Whole FOLDS = new Parameter.Whole(
            Parameter.About.of("folds", "Past test periods",
                    "At how many earlier dates the method is tested; 0: 10, or fewer for many or very long series.").asAdvanced(), 0, 0, MOST_FOLDS);

    /// The parameters of a forecasting method: the shared ones, and after horizon and period its own.
    public static List<Parameter> parameters(List<Parameter> own) {
        var all = new ArrayList<Parameter>();
        all.add(HORIZON);
        all.add(Choices.PARAMETERS.getFirst());
        all.addAll(own);
        all.add(SEASON);
        all.addAll(Choices.PARAMETERS.subList(1, Choices.PARAMETERS.size()));
        all.add(StockOuts.PARAMETER);
        all.add(Reconciliation.PARAMETER);
        all.add(FOLDS);
        return List.copyOf(all);
    }

    public static Plan of(Settings settings) {
        return new Plan((int) settings.whole("horizon"), (int) settings.whole("season"), (int) settings.whole("folds"), Choices.of(settings), Reconciliation.of(settings));
    }

    /// Origins of a backtest: as set, else 10 for up to 20 series, 5 for up to 200 or for more than 1,000 periods, else 3. A count
    /// and not a time decides, so that a slow computer gives the same result.
    ///
    /// @param most that the methods are worth
    int origins(int series, int length, int most) {
        if (folds > 0) {
            return folds;
        }
        if (series > SOME_SERIES) {
            return Math.min(most, 3);
        }
        return Math.min(most, series > FEW_SERIES || length > LONG_SERIES ? 5 : 10);
    }
}
