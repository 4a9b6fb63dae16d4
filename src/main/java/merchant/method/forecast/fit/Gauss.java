package merchant.method.forecast.fit;

/// The normal distribution, as far as bands need it.
public final class Gauss {
    private static final double[] CENTRE = {3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427,
        13731.693765509461125, 45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727};
    private static final double[] UNDER_CENTRE = {1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077,
        21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610};
    private static final double[] NEAR = {1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
        3.64784832476320460504, 1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4};
    private static final double[] UNDER_NEAR = {1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
        0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
    private static final double[] FAR = {6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
        0.296560571828504891230, 0.0265321895265761230930, 0.00124266094738807843860, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
    private static final double[] UNDER_FAR = {1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};

    /// Beyond it a double cannot tell the probability from 0 or 1.
    private static final double FARTHEST = 8;

    private Gauss() {}

    /// The value below which a standard normal variable falls with this probability, to 16 digits (Wichura 1988, algorithm AS 241).
    ///
    /// @param probability between 0 and 1, both excluded
    public static double quantile(double probability) {
        double q = probability - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(CENTRE, r) / polynomial(UNDER_CENTRE, r);
        }
        double r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability));
        double size = r <= 5 ? polynomial(NEAR, r - 1.6) / polynomial(UNDER_NEAR, r - 1.6)
                : polynomial(FAR, r - 5) / polynomial(UNDER_FAR, r - 5);
        return q < 0 ? -size : size;
    }

    /// The probability that a standard normal variable falls below a value (G. Marsaglia, "Evaluating the normal distribution", 2004).
    public static double probability(double value) {
        double x = Math.clamp(value, -FARTHEST, FARTHEST);
        double sum = x;
        double term = x;
        for (int i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /// The band around `mean` of normal values with these variances that holds each with probability `level`.
    public static Band band(double[] mean, double[] variance, double level) {
        double reach = quantile((1 + level) / 2);
        var lower = new double[mean.length];
        var upper = new double[mean.length];
        for (int h = 0; h < mean.length; h++) {
            double width = reach * Math.sqrt(variance[h]);
            lower[h] = mean[h] - width;
            upper[h] = mean[h] + width;
        }
        return new Band(lower, upper);
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = value * x + coefficients[i];
        }
        return value;
    }
}
