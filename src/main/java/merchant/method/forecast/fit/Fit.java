package merchant.method.forecast.fit;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;

/// A fitted model of one series. Immutable and safe for several threads.
public interface Fit {
    /// Point forecasts (expected values) for 1 … `horizon` periods ahead.
    double[] mean(int horizon);

    /// The band that holds each single future value with probability `level` (0.8 means 80 %), from the model's own
    /// distribution; a point wide where the model leaves nothing to chance.
    Band band(int horizon, double level);

    /// One possible future drawn from the model, with the dependence between its periods: the band of a sum is made from
    /// many of them, because bounds of single periods must not be added. Its mean over many draws is [#mean].
    double[] path(int horizon, RandomGenerator random);

    /// One-step fitted values of the past, one a past value; `NaN` where the model has none (at the start).
    double[] fitted();

    /// The model in a short form, such as `ETS(M,A,M)` or `ARIMA(0,1,1)(0,1,1)12`.
    String model();

    /// Parameters, likelihood and criteria, as `name = value` (`alpha`, `log-likelihood`, `aicc`).
    List<SeriesForecast.Detail> details();

    /// The model's own decomposition of the past (`level`, `trend`, `season`, `remainder`), one value a past value each;
    /// empty where the model has none, and then a plain additive decomposition is shown.
    List<SeriesForecast.Component> components();

    /// What changes the forecast and by how much; empty where the model knows no causes.
    default List<SeriesForecast.Effect> effects() {
        return List.of();
    }

    /// Known columns whose effect cannot be told from that of the holidays on whose days they differed.
    default Set<String> untold() {
        return Set.of();
    }

    /// What the forecast goes by, where the model weighs things of unlike kinds; empty where there is nothing to say.
    default List<Sentence> goesBy() {
        return List.of();
    }

    /// What the model found at stated periods of the past or expects ahead, such as outliers, changes of trend and holidays.
    default List<Found> found() {
        return List.of();
    }

    /// Standardised one-step errors of the past on the model's own scale, one a past value, `NaN` where there is none; empty where
    /// the model has none.
    default double[] residuals() {
        return new double[0];
    }
}
