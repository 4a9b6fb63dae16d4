package merchant.method.forecast.arima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import jdplus.toolkit.base.api.data.DoubleSeq;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Found;
import merchant.method.forecast.fit.Gauss;
import merchant.result.SeriesForecast;

/// A fitted ARIMA model, back on the scale of the values.
final class ArimaFit implements Fit {
    private final double[] y;
    private final Projection projection;
    private final List<SeriesForecast.Detail> remarks;
    private final ConcurrentHashMap<Integer, Projection.Moments> moments = new ConcurrentHashMap<>();

    /// @param remarks further lines for the details, such as why a simpler model was taken
    ArimaFit(double[] y, Projection projection, List<SeriesForecast.Detail> remarks) {
        this.y = y.clone();
        this.projection = projection;
        this.remarks = List.copyOf(remarks);
    }

    Projection projection() {
        return projection;
    }

    private Projection.Moments moments(int horizon) {
        return moments.computeIfAbsent(horizon, projection::project);
    }

    private boolean log() {
        return projection.orders().log();
    }

    @Override
    public double[] mean(int horizon) {
        return back(moments(horizon).mean());
    }

    private double[] back(double[] z) {
        return log() ? Arrays.stream(z).map(Math::exp).toArray() : z.clone();
    }

    @Override
    public Band band(int horizon, double level) {
        var at = moments(horizon);
        var variance = Arrays.stream(at.deviation()).map(d -> d * d).toArray();
        var band = Gauss.band(at.mean(), variance, level);
        return new Band(back(band.lower()), back(band.upper()));
    }

    /// The exact forecasts plus innovations carried on by the model's weights.
    @Override
    public double[] path(int horizon, RandomGenerator random) {
        var mean = moments(horizon).mean();
        var weights = weights(horizon);
        double deviation = Math.sqrt(projection.variance());
        var shocks = new double[horizon];
        var path = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            shocks[h] = deviation * random.nextGaussian();
            double sum = mean[h];
            for (int j = 0; j <= h; j++) {
                sum += weights[j] * shocks[h - j];
            }
            path[h] = sum;
        }
        return back(path);
    }

    /// How much of an innovation remains 0, 1, 2, … periods later.
    private double[] weights(int count) {
        var ar = projection.arima().getAr().asPolynomial().toArray();
        var ma = projection.arima().getMa().asPolynomial().toArray();
        var weights = new double[count];
        for (int j = 0; j < count; j++) {
            double sum = j < ma.length ? ma[j] : 0;
            for (int i = 1; i < ar.length && i <= j; i++) {
                sum -= ar[i] * weights[j - i];
            }
            weights[j] = sum;
        }
        return weights;
    }

    @Override
    public double[] fitted() {
        var residuals = projection.residuals();
        var fitted = new double[y.length];
        Arrays.fill(fitted, Double.NaN);
        int first = y.length - residuals.length;
        for (int i = Math.max(0, -first); i < residuals.length; i++) {
            double value = y[first + i];
            fitted[first + i] = log() ? Math.exp(Math.log(value) - residuals[i]) : value - residuals[i];
        }
        return fitted;
    }

    @Override
    public double[] residuals() {
        var known = projection.residuals();
        double deviation = Math.sqrt(projection.variance());
        var residuals = new double[y.length];
        Arrays.fill(residuals, Double.NaN);
        int first = y.length - known.length;
        for (int i = Math.max(0, -first); i < known.length; i++) {
            residuals[first + i] = known[i] / deviation;
        }
        return residuals;
    }

    @Override
    public String model() {
        return projection.title();
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        var details = new ArrayList<SeriesForecast.Detail>();
        var arima = projection.arima();
        add(details, "ar", arima.getPhi(), -1);
        add(details, "ma", arima.getTheta(), 1);
        add(details, "sar", arima.getBphi(), -1);
        add(details, "sma", arima.getBtheta(), 1);
        projection.effectsByName().forEach(e -> details.add(new SeriesForecast.Detail(e.name(), e.value())));
        details.add(new SeriesForecast.Detail("sigma", Math.sqrt(projection.variance())));
        details.add(new SeriesForecast.Detail("log-likelihood", projection.logLikelihood()));
        details.add(new SeriesForecast.Detail("aic", projection.aic()));
        if (projection.aicc() < Double.POSITIVE_INFINITY) {
            details.add(new SeriesForecast.Detail("aicc", projection.aicc()));
        }
        details.addAll(remarks);
        return details;
    }

    /// In the signs that textbooks and R use: φ as it multiplies past values, θ as it multiplies past innovations.
    private static void add(List<SeriesForecast.Detail> details, String name, DoubleSeq polynomial, int sign) {
        for (int i = 0; i < polynomial.length(); i++) {
            details.add(new SeriesForecast.Detail(name + (i + 1), sign * polynomial.get(i)));
        }
    }

    @Override
    public List<SeriesForecast.Effect> effects() {
        return projection.effects(y.length);
    }

    @Override
    public List<Found> found() {
        return projection.outliers();
    }

    @Override
    public List<SeriesForecast.Component> components() {
        return List.of();
    }
}
