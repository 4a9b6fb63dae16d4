package merchant.method.forecast.ets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import merchant.method.forecast.fit.Band;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.fit.Gauss;
import merchant.result.SeriesForecast;
import merchant.text.Sentence;

/// A fitted exponential smoothing model.
final class EtsFit implements Fit {
    private final Form form;
    private final int period;
    private final double[] y;
    private final States states;
    private final double[] fitted;
    private final double[] errors;
    private final double[] levels;
    private final double[] slopes;
    private final double[] seasons;
    private final double logLikelihood;
    private final double variance;
    private final Future future;

    /// @param states parameters and initial states in the unit of `y`
    /// @param leastSquares as in [Likelihood]
    EtsFit(Form form, double[] y, int period, States states, double leastSquares) {
        this.form = form;
        this.period = form.seasonal() ? period : 1;
        this.y = y.clone();
        this.states = states.copy();
        var likelihood = new Likelihood(form, this.y, period, leastSquares);
        logLikelihood = -0.5 * likelihood.value(this.states);
        fitted = likelihood.fitted();
        errors = likelihood.errors();
        levels = likelihood.levels();
        slopes = likelihood.slopes();
        seasons = likelihood.seasons();
        double squares = Arrays.stream(errors).map(e -> e * e).sum();
        variance = squares / Math.max(1, y.length - form.parameters(this.period));
        int n = y.length;
        future = new Future(form, states, levels[n], slopes[n], form.seasonal() ? Arrays.copyOfRange(seasons, n, n + period) : new double[0], variance);
    }

    Form form() {
        return form;
    }

    States states() {
        return states.copy();
    }

    Future future() {
        return future;
    }

    /// As R counts it: without the constant of the normal density.
    double logLikelihood() {
        return logLikelihood;
    }

    /// Variance of the errors, unbiased by the count of estimated numbers.
    double variance() {
        return variance;
    }

    double aic() {
        return -2 * logLikelihood + 2 * (form.parameters(period) + 1);
    }

    /// Corrected for short series; infinite where there are too few values for the form.
    double aicc() {
        int k = form.parameters(period) + 1;
        double rest = y.length - k - 1;
        return rest > 0 ? aic() + 2.0 * k * (k + 1) / rest : Double.POSITIVE_INFINITY;
    }

    @Override
    public double[] mean(int horizon) {
        return future.mean(horizon);
    }

    @Override
    public Band band(int horizon, double level) {
        return Gauss.band(future.mean(horizon), future.variance(horizon), level);
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
        return future.path(horizon, random);
    }

    @Override
    public double[] fitted() {
        return fitted.clone();
    }

    /// Relative errors where the model's error multiplies.
    @Override
    public double[] residuals() {
        double deviation = Math.sqrt(variance);
        return variance > 0 ? Arrays.stream(errors).map(e -> e / deviation).toArray() : new double[0];
    }

    @Override
    public String model() {
        return form.title();
    }

    @Override
    public List<SeriesForecast.Detail> details() {
        var details = new ArrayList<SeriesForecast.Detail>();
        details.add(new SeriesForecast.Detail("alpha", states.alpha));
        if (form.trend()) {
            details.add(new SeriesForecast.Detail("beta", states.beta));
        }
        if (form.seasonal()) {
            details.add(new SeriesForecast.Detail("gamma", states.gamma));
        }
        if (form.damped()) {
            details.add(new SeriesForecast.Detail("phi", states.phi));
        }
        details.add(new SeriesForecast.Detail("sigma", Math.sqrt(variance)));
        details.add(new SeriesForecast.Detail("log-likelihood", logLikelihood));
        details.add(new SeriesForecast.Detail("aic", aic()));
        if (aicc() < Double.POSITIVE_INFINITY) {
            details.add(new SeriesForecast.Detail("aicc", aicc()));
        }
        return details;
    }

    @Override
    public List<SeriesForecast.Component> components() {
        int n = y.length;
        var components = new ArrayList<SeriesForecast.Component>();
        components.add(new SeriesForecast.Component("level", Sentence.of("Level"), Arrays.copyOfRange(levels, 1, n + 1)));
        if (form.trend()) {
            components.add(new SeriesForecast.Component("trend", Sentence.of("Trend per period"), Arrays.copyOfRange(slopes, 1, n + 1)));
        }
        if (form.seasonal()) {
            components.add(new SeriesForecast.Component("season", form.season() == Form.Season.MULTIPLICATIVE
                    ? Sentence.of("Season (factor)") : Sentence.of("Season"), Arrays.copyOf(seasons, n)));
        }
        var remainder = new double[n];
        Arrays.setAll(remainder, t -> y[t] - fitted[t]);
        components.add(new SeriesForecast.Component("remainder", Sentence.of("Remainder"), remainder));
        return components;
    }
}
