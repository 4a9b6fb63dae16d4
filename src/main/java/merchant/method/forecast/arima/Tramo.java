package merchant.method.forecast.arima;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jdplus.toolkit.base.api.arima.SarimaSpec;
import jdplus.toolkit.base.api.modelling.TransformationType;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.TsUnit;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.tramoseats.base.api.tramo.RegressionSpec;
import jdplus.tramoseats.base.api.tramo.TramoSpec;
import jdplus.tramoseats.base.api.tramo.TransformSpec;
import jdplus.tramoseats.base.core.tramo.TramoKernel;
import merchant.method.forecast.fit.Found;

/// Automatic modelling by TRAMO (Gómez & Maravall 2001) for monthly and quarterly series: log or level, outliers, differences by unit root
/// tests, orders by BIC.
///
/// @param orders what was found
/// @param result the library's model
record Tramo(Orders orders, RegSarimaModel result) implements Projection {
    /// Made up: the specification has no calendar effects, so nothing depends on it.
    private static final LocalDate START = LocalDate.of(2001, 1, 1);

    /// @return empty where TRAMO cannot work on the series
    static Optional<Tramo> identify(double[] y, int period, Log log) {
        if (period != 12 && period != 4 || y.length < 3 * period) {
            return Optional.empty();
        }
        try {
            var series = series(y, period);
            var found = of(specification(log, y), series);
            if (found.orders.mean() && found.orders.d() + found.orders.D() > 1) {
                found = of(withoutDrift(found.orders), series);
            }
            return Double.isFinite(found.logLikelihood()) && found.variance() > 0 ? Optional.of(found) : Optional.empty();
        } catch (RuntimeException e) {
            // As in Estimate: the library's many exceptions are one thing here, "not by TRAMO".
            return Optional.empty();
        }
    }

    private static TramoSpec specification(Log log, double[] y) {
        boolean possible = Arrays.stream(y).allMatch(v -> v > 0);
        return switch (log) {
            case AUTO -> TramoSpec.TR3;
            case LOG -> TramoSpec.TR3.toBuilder().transform(scale(possible)).build();
            case NONE -> TramoSpec.TR3.toBuilder().transform(scale(false)).build();
        };
    }

    private static TransformSpec scale(boolean log) {
        return TransformSpec.builder().function(log ? TransformationType.Log : TransformationType.None).build();
    }

    private static TsData series(double[] y, int period) {
        var start = TsPeriod.of(period == 12 ? TsUnit.MONTH : TsUnit.QUARTER, START);
        return TsData.ofInternal(start, y.clone());
    }

    private static Tramo of(TramoSpec specification, TsData series) {
        var model = TramoKernel.of(specification, new ModellingContext()).process(series, null);
        boolean log = model.getDescription().isLogTransformation();
        return new Tramo(Orders.of(model.specification(), model.isMeanCorrection(), log), model);
    }

    /// The same orders and scale without a constant, which after two differences is a parabola: it fits the past a little
    /// better and runs away in the future. Outliers are looked for again.
    private static TramoSpec withoutDrift(Orders o) {
        return TramoSpec.TR3.toBuilder()
                .regression(RegressionSpec.DEFAULT_UNUSED)
                .transform(scale(o.log()))
                .arima(SarimaSpec.builder().period(o.period()).p(o.p()).d(o.d()).q(o.q()).bp(o.P()).bd(o.D()).bq(o.Q()).build())
                .build();
    }

    @Override
    public SarimaModel arima() {
        return result.arima();
    }

    @Override
    public double logLikelihood() {
        return result.getEstimation().getStatistics().getLogLikelihood();
    }

    @Override
    public double aic() {
        return -2 * logLikelihood() + 2 * result.getEstimation().getStatistics().getEstimatedParametersCount();
    }

    @Override
    public double aicc() {
        var statistics = result.getEstimation().getStatistics();
        int k = statistics.getEstimatedParametersCount();
        double rest = statistics.getEffectiveObservationsCount() - k - 1;
        return rest > 0 ? aic() + 2.0 * k * (k + 1) / rest : Double.POSITIVE_INFINITY;
    }

    @Override
    public double variance() {
        var statistics = result.getEstimation().getStatistics();
        return statistics.getSsqErr() / (statistics.getEffectiveObservationsCount() - statistics.getEstimatedParametersCount());
    }

    @Override
    public double[] residuals() {
        return result.fullResiduals().getValues().toArray();
    }

    @Override
    public Moments project(int horizon) {
        var forecasts = result.forecasts(horizon);
        return new Moments(values(forecasts.getRawForecasts()), values(forecasts.getRawForecastsStdev()));
    }

    private static double[] values(TsData series) {
        DoubleSeq values = series.getValues();
        return values.toArray();
    }

    @Override
    public List<Found> outliers() {
        return Outliers.of(result.getDetails().getRegressionItems(), START.atStartOfDay(), result.getDescription().getSeries().length(),
                12 / orders.period(), orders.log());
    }

    @Override
    public List<Named> effectsByName() {
        var named = new ArrayList<Named>();
        var items = result.getDetails().getRegressionItems();
        for (int i = 0; i < items.size(); i++) {
            named.add(new Named(items.get(i).getName(), items.get(i).getCoef()));
        }
        return named;
    }
}
