package merchant.method.forecast.structural;

import java.util.Arrays;
import java.util.Optional;
import jdplus.sts.base.api.BsmEstimationSpec;
import jdplus.sts.base.api.BsmSpec;
import jdplus.sts.base.core.BsmData;
import jdplus.sts.base.core.BsmKernel;
import jdplus.sts.base.core.SsfBsm2;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.ssf.sts.SeasonalModel;
import jdplus.toolkit.base.core.ssf.dk.DkToolkit;
import jdplus.toolkit.base.core.ssf.dk.sqrt.DefaultDiffuseSquareRootFilteringResults;
import jdplus.toolkit.base.core.ssf.univariate.SsfData;

/// A structural model of one form, estimated by maximum likelihood with exact diffuse start; by JDemetra+.
///
/// @param z the values (or their logarithms) divided by `unit`, so that estimation does not depend on how they are counted
/// @param variances in squares of `unit`
/// @param logLikelihood diffuse, of the values (or their logarithms) in their own unit
/// @param adjustment what must be added to compare a model of logarithms with one of the values themselves
@SuppressWarnings("ArrayRecordComponent")
record Bsm(Form form, int period, boolean log, double[] z, double unit, BsmData variances, double logLikelihood, double adjustment,
        DefaultDiffuseSquareRootFilteringResults filtered) {
    private static final BsmEstimationSpec ESTIMATION = BsmEstimationSpec.builder().precision(1e-10).build();

    /// @return empty where the estimation fails or leaves no degree of freedom
    static Optional<Bsm> of(double[] y, Form form, int period, boolean log) {
        if (y.length < form.states(period) + form.variances() + 2) {
            return Optional.empty();
        }
        var own = log ? Arrays.stream(y).map(Math::log).toArray() : y.clone();
        double unit = deviation(own);
        if (!(unit > 0) || Double.isInfinite(unit)) {
            return Optional.empty();
        }
        try {
            var z = Arrays.stream(own).map(v -> v / unit).toArray();
            var kernel = new BsmKernel(ESTIMATION);
            kernel.process(DoubleSeq.of(z), form.season() ? period : 1, specification(form));
            double likelihood = kernel.getLikelihood().logLikelihood() - (y.length - form.states(period)) * Math.log(unit);
            var ratios = kernel.result(true);
            var variances = ratios.scaleVariances(scale(filter(ratios, z), form.states(period), z.length));
            var found = new Bsm(form, period, log, z, unit, variances, likelihood, log ? -Arrays.stream(own).sum() : 0, filter(variances, z));
            return found.usable() ? Optional.of(found) : Optional.empty();
        } catch (RuntimeException e) {
            // The library tells failed iterations and singular matrices by many kinds of exception; for the caller they are one thing.
            return Optional.empty();
        }
    }

    private static DefaultDiffuseSquareRootFilteringResults filter(BsmData variances, double[] z) {
        return DkToolkit.sqrtFilter(SsfBsm2.of(variances), new SsfData(ahead(z)), true);
    }

    /// By what ratios of variances must be multiplied: the mean square of the one-step errors that they standardise.
    private static double scale(DefaultDiffuseSquareRootFilteringResults filtered, int states, int length) {
        double sum = 0;
        for (int t = states; t < length; t++) {
            sum += filtered.error(t) * filtered.error(t) / filtered.errorVariance(t);
        }
        return sum / (length - states);
    }

    /// One more value, which is unknown: the filter then tells the state after the last known one.
    private static double[] ahead(double[] z) {
        var more = Arrays.copyOf(z, z.length + 1);
        more[z.length] = Double.NaN;
        return more;
    }

    private static BsmSpec specification(Form form) {
        return BsmSpec.builder().level(true, form.slope()).noise(true).cycle(false).seasonal(form.season() ? SeasonalModel.Dummy : null).build();
    }

    private static double deviation(double[] z) {
        double mean = Arrays.stream(z).average().orElse(0);
        return Math.sqrt(Arrays.stream(z).map(v -> (v - mean) * (v - mean)).average().orElse(0));
    }

    private boolean usable() {
        return Double.isFinite(logLikelihood) && errorVariance() > 0 && Double.isFinite(errorVariance());
    }

    /// Variance of the last one-step error, in squares of `unit`.
    private double errorVariance() {
        return filtered.errorVariance(z.length - 1);
    }

    /// Variance of the one-step errors, in the square of the values' unit.
    double variance() {
        return errorVariance() * unit * unit;
    }

    /// Estimated numbers: variances, and states whose start is unknown.
    int parameters() {
        return form.variances() + form.states(period);
    }

    /// As statsmodels counts it, with the states whose start is unknown.
    double aic() {
        return -2 * logLikelihood + 2 * parameters();
    }

    /// By which forms are compared: the logarithm of the one-step error variance, n times, corrected as AICc is (the criterion of STAMP, Koopman and
    /// others 2000, with the correction for short series); with the adjustment for logarithms.
    double criterion() {
        int k = parameters();
        double rest = z.length - k - 1.0;
        return rest > 0 ? z.length * Math.log(variance()) + 2.0 * k + 2.0 * k * (k + 1) / rest - 2 * adjustment : Double.POSITIVE_INFINITY;
    }

    /// One-step errors in the unit of the values (or logarithms), `NaN` where the state is not known yet.
    double[] errors() {
        var errors = filtered.errors(false, false).toArray();
        var own = new double[z.length];
        Arrays.setAll(own, t -> t < form.states(period) ? Double.NaN : errors[t] * unit);
        return own;
    }

    /// One-step errors over their deviations.
    double[] standardised() {
        var errors = errors();
        Arrays.setAll(errors, t -> errors[t] / unit / Math.sqrt(filtered.errorVariance(t)));
        return errors;
    }
}
