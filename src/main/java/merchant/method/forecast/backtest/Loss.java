package merchant.method.forecast.backtest;

import merchant.method.judge.Tally;

/// What a choice among methods goes by, and the verdict on the chosen one. Sales with gaps are judged by the squared error: half of their periods and more are 0, so that a forecast
/// of 0 has the least absolute error, and would empty the shelf.
public enum Loss {
    ABSOLUTE, SQUARED;

    /// Over all origins, in the unit of the values: the mean absolute error, or the root of the mean squared error.
    public double score(Judged judged) {
        return switch (this) {
            case ABSOLUTE -> judged.errors().mae();
            case SQUARED -> judged.errors().rmse();
        };
    }

    /// At each origin, in the unit of the values or its square.
    public double[] byOrigin(Judged judged) {
        return switch (this) {
            case ABSOLUTE -> judged.maes();
            case SQUARED -> judged.errors().byOrigin().stream().mapToDouble(Tally::rmse).map(e -> e * e).toArray();
        };
    }

    /// At how many origins one was closer than another.
    public int wins(Judged one, Judged other) {
        var own = byOrigin(one);
        var its = byOrigin(other);
        int wins = 0;
        for (int i = 0; i < own.length; i++) {
            wins += own[i] < its[i] ? 1 : 0;
        }
        return wins;
    }
}
