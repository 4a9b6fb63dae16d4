package merchant.method.forecast.theta;

import java.util.List;
import java.util.random.RandomGenerator;
import merchant.result.SeriesForecast;

/// A theta model of values without a season. Its errors are normal, and a future value is a linear function of them.
interface Core {
    double[] mean(int horizon);

    /// Variances of the forecast errors, exact.
    double[] variance(int horizon);

    double[] path(int horizon, RandomGenerator random);

    /// `NaN` where there is none.
    double[] fitted();

    /// The short form, such as `Theta`.
    String model();

    List<SeriesForecast.Detail> details();
}
