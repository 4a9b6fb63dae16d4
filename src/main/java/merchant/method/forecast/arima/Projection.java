package merchant.method.forecast.arima;

import java.util.List;
import merchant.method.forecast.fit.Found;
import merchant.result.SeriesForecast;
import jdplus.toolkit.base.core.regarima.RegArimaForecasts;
import jdplus.toolkit.base.core.sarima.SarimaModel;

/// An estimated model on its own scale (values or their logarithms).
interface Projection {
    Orders orders();

    /// The model in a short form.
    default String title() {
        return orders().title();
    }

    SarimaModel arima();

    double logLikelihood();

    double aic();

    double aicc();

    double variance();

    /// One-step errors of the last values.
    double[] residuals();

    /// Expected values and standard deviations of the next values, with the uncertainty of constants and outliers.
    Moments project(int horizon);

    /// Constants and outliers.
    List<Named> effectsByName();

    /// What known columns and holidays do.
    ///
    /// @param past count of past values
    default List<SeriesForecast.Effect> effects(int past) {
        return List.of();
    }

    /// What does not fit the model at stated periods.
    default List<Found> outliers() {
        return List.of();
    }

    /// A number with a name.
    record Named(String name, double value) {}

    /// Expected values and standard deviations.
    @SuppressWarnings("ArrayRecordComponent")
    record Moments(double[] mean, double[] deviation) {
        static Moments of(RegArimaForecasts.Result result) {
            return new Moments(result.getForecasts(), result.getForecastsStdev());
        }
    }
}
