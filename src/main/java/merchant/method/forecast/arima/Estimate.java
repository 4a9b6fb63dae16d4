package merchant.method.forecast.arima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.core.data.DataBlock;
import jdplus.toolkit.base.core.math.matrices.FastMatrix;
import jdplus.toolkit.base.core.regarima.RegArimaEstimation;
import jdplus.toolkit.base.core.regarima.RegArimaForecasts;
import jdplus.toolkit.base.core.regarima.RegArimaModel;
import jdplus.toolkit.base.core.regarima.RegArimaUtility;
import jdplus.toolkit.base.core.regsarima.RegSarimaComputer;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import merchant.method.forecast.fit.Found;
import merchant.result.SeriesForecast;

/// A model of given orders, estimated by exact maximum likelihood on the differenced series.
///
/// @param orders what was asked for
/// @param logLikelihood of the (logarithms of the) values, counted as R's `arima` does
/// @param adjustment what must be added to compare a model of logarithms with one of the values themselves
/// @param variance of the innovations, with the degrees of freedom that estimation left
/// @param columns regressors, whose coefficients follow the constant's
/// @param residuals one-step errors of the last values; the first ones are lost to differences
@SuppressWarnings("ArrayRecordComponent")
record Estimate(Orders orders, List<Column> columns, RegArimaModel<SarimaModel> model, double logLikelihood, double adjustment, double variance,
        double[] residuals, DoubleSeq effects, FastMatrix effectsCovariance) implements Projection {
    private static final double NINETEEN_OF_TWENTY = 1.96;
    private static final RegSarimaComputer COMPUTER = RegSarimaComputer.builder()
            .startingPoint(RegSarimaComputer.StartingPoint.HannanRissanen).precision(1e-5).build();
    private static final RegSarimaComputer CAREFUL = RegSarimaComputer.builder()
            .startingPoint(RegSarimaComputer.StartingPoint.Multiple).precision(1e-9).build();

    /// Estimates well enough to compare orders.
    ///
    /// @return empty where the estimation fails or leaves no degree of freedom
    static Optional<Estimate> quick(double[] y, Orders orders) {
        return quick(y, orders, List.of());
    }

    static Optional<Estimate> quick(double[] y, Orders orders, List<Column> columns) {
        return estimate(y, orders, columns, COMPUTER);
    }

    /// Estimates from several starts to more digits.
    static Optional<Estimate> careful(double[] y, Orders orders) {
        return careful(y, orders, List.of());
    }

    static Optional<Estimate> careful(double[] y, Orders orders, List<Column> columns) {
        return estimate(y, orders, columns, CAREFUL);
    }

    private static Optional<Estimate> estimate(double[] y, Orders orders, List<Column> columns, RegSarimaComputer computer) {
        int free = y.length - orders.lost() - orders.coefficients() - (orders.mean() ? 1 : 0) - columns.size();
        if (free < 2) {
            return Optional.empty();
        }
        try {
            var z = orders.log() ? logs(y) : y.clone();
            var start = SarimaModel.builder(orders.sarima()).setDefault().build();
            RegArimaModel.Builder<SarimaModel> model = RegArimaModel.builder();
            model.y(DoubleSeq.of(z));
            model.arima(start);
            model.meanCorrection(orders.mean());
            columns.forEach(c -> model.addX(DoubleSeq.of(c.values(z.length))));
            var found = computer.process(model.build(), null);
            return found == null ? Optional.empty() : Optional.of(of(orders, columns, z, free, found)).filter(Estimate::usable);
        } catch (RuntimeException e) {
            // The library tells failed iterations, singular matrices and the like by many kinds of exception; for the caller they are
            // one thing: no model of these orders.
            return Optional.empty();
        }
    }

    private static Estimate of(Orders orders, List<Column> columns, double[] z, int free, RegArimaEstimation<SarimaModel> found) {
        var likelihood = found.getConcentratedLikelihood();
        double variance = likelihood.ssq() / free;
        var residuals = RegArimaUtility.fullResiduals(found.getModel(), likelihood).toArray();
        var covariance = FastMatrix.of(likelihood.unscaledCovariance());
        if (orders.mean() || !columns.isEmpty()) {
            covariance.mul(variance);
        }
        double adjustment = orders.log() ? -DoubleSeq.of(z).sum() : 0;
        return new Estimate(orders, List.copyOf(columns), found.getModel(), likelihood.logLikelihood(), adjustment, variance, residuals,
                likelihood.coefficients(), covariance);
    }

    private boolean usable() {
        return Double.isFinite(logLikelihood) && variance > 0 && Double.isFinite(variance);
    }

    static double[] logs(double[] y) {
        var z = new double[y.length];
        Arrays.setAll(z, i -> Math.log(y[i]));
        return z;
    }

    /// With the waves of each season: `ARIMA(1,1,1) + waves(7: 3, 365: 5)`.
    @Override
    public String title() {
        var waves = new LinkedHashMap<String, Integer>();
        columns.stream().filter(c -> c.id().startsWith(Waves.FIRST)).forEach(c -> waves.merge(c.id().substring(c.id().indexOf('-') + 1), 1, Integer::sum));
        return waves.isEmpty() ? orders.title() : orders.title() + " + waves("
                + waves.entrySet().stream().map(w -> w.getKey() + ": " + w.getValue()).collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public SarimaModel arima() {
        return model.arima();
    }

    /// Estimated numbers with the variance.
    int parameters() {
        return orders.coefficients() + (orders.mean() ? 1 : 0) + columns.size() + 1;
    }

    @Override
    public double aic() {
        return -2 * logLikelihood + 2 * parameters();
    }

    /// Corrected for short series; infinite where too few values remain.
    @Override
    public double aicc() {
        int k = parameters();
        double rest = model.getObservationsCount() - orders.lost() - k - 1;
        return rest > 0 ? aic() + 2.0 * k * (k + 1) / rest : Double.POSITIVE_INFINITY;
    }

    @Override
    public Moments project(int horizon) {
        var y = model.getY();
        int regressors = (orders.mean() ? 1 : 0) + columns.size();
        if (regressors == 0) {
            return Moments.of(RegArimaForecasts.calcForecast(arima(), y, horizon, variance));
        }
        int length = y.length() + horizon;
        var matrix = FastMatrix.make(length, regressors);
        int column = 0;
        if (orders.mean()) {
            var constant = RegArimaUtility.meanRegressionVariable(arima().getNonStationaryAr(), length);
            matrix.column(column++).copy(DataBlock.of(constant));
        }
        for (var regressor : columns) {
            matrix.column(column++).copy(DataBlock.of(regressor.values(length)));
        }
        return Moments.of(RegArimaForecasts.calcForecast(arima(), y, matrix, effects, effectsCovariance, variance));
    }

    @Override
    public List<SeriesForecast.Effect> effects(int past) {
        var told = new ArrayList<SeriesForecast.Effect>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.told()) {
                int at = i + (orders.mean() ? 1 : 0);
                double size = effects.get(at);
                double reach = NINETEEN_OF_TWENTY * Math.sqrt(effectsCovariance.get(at, at));
                int periods = (int) Arrays.stream(column.values(past)).filter(v -> v != 0).count();
                told.add(new SeriesForecast.Effect(column.id(), column.label(), orders.log(), back(size), back(size - reach), back(size + reach), periods));
            }
        }
        return told;
    }

    @Override
    public List<Found> outliers() {
        int first = orders.mean() ? 1 : 0;
        return Outliers.among(columns, i -> effects.get(first + i), orders.log());
    }

    private double back(double size) {
        return orders.log() ? Math.exp(size) : size;
    }

    @Override
    public List<Named> effectsByName() {
        var named = new ArrayList<Named>();
        if (orders.mean()) {
            named.add(new Named(orders.lost() == 0 ? "mean" : "drift", effects.get(0)));
        }
        int first = orders.mean() ? 1 : 0;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).told()) {
                named.add(new Named(columns.get(i).id(), effects.get(first + i)));
            }
        }
        return named;
    }
}
