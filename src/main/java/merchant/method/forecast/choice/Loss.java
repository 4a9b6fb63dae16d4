package merchant.method.forecast.choice;

import merchant.method.forecast.backtest.Judged;
import merchant.method.judge.Tally;

/// What a choice goes by. Sales with gaps are judged by the squared error: half of their periods and more are 0, so that a forecast
/// of 0 has the least absolute error, and would empty the shelf.
public enum Loss {
    ABSOLUTE, SQUARED;

    /// Over all origins: MASE (MAE where there is no scale), or the root of the mean squared error.
    double score(Judged judged) {
        return switch (this) {
            case ABSOLUTE -> judged.score();
            case SQUARED -> judged.errors().rmse();
        };
    }

    /// At each origin, in the unit of the values or its square.
    double[] byOrigin(Judged judged) {
        return switch (this) {
            case ABSOLUTE -> judged.maes();
            case SQUARED -> judged.errors().byOrigin().stream().mapToDouble(Tally::rmse).map(e -> e * e).toArray();
        };
    }
}
