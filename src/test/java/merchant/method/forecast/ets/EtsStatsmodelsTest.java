package merchant.method.forecast.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import merchant.method.forecast.fit.Classic;
import merchant.work.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our figures beside those of statsmodels 0.15.0, `ETSModel(y, error, trend, damped_trend).fit(maxiter=5000)`; its log-likelihood
/// has the constants that R and we leave out.
class EtsStatsmodelsTest {
    /// A fit of statsmodels.
    @SuppressWarnings("ArrayRecordComponent")
    record Reference(String series, double[] values, String form, double logLikelihood, double alpha, double beta, double phi, double level,
            double slope) {
        States states() {
            var states = new States(0);
            states.alpha = alpha;
            states.beta = beta;
            states.phi = phi;
            states.level = level;
            states.slope = slope;
            return states;
        }

        @Override
        public String toString() {
            return series + " " + form;
        }
    }

    static Reference[] references() {
        return new Reference[] {
            new Reference("WWWusage", Classic.users(), "AAdN", -264.0065169007488, 0.9999, 0.9998000100000001, 0.8066814407780848, 92.95713439708182,
                    -6.145585496584829),
            new Reference("WWWusage", Classic.users(), "AAN", -269.14030559618874, 0.9999, 0.9998000100000001, 1, 92.00778458728848, -4.015696955635492),
            new Reference("Nile", Classic.nile(), "ANN", -638.1076898978971, 0.2466835775041711, 0, 1, 1072.8002318840042, 0),
            new Reference("AirPassengers", Classic.passengers(), "ANN", -710.3939565491972, 0.9999, 0, 1, 111.98407582809588, 0)};
    }

    /// From the log-likelihood without constants to that of the normal density.
    private static double whole(double logLikelihood, int n) {
        return logLikelihood + n / 2.0 * (Math.log(n) - Math.log(2 * Math.PI) - 1);
    }

    @ParameterizedTest
    @MethodSource("references")
    void parametersOfStatsmodelsHaveTheirLikelihoodHere(Reference r) {
        var fit = new EtsFit(Form.of(r.form), r.values, 1, r.states(), 0);
        assertEquals(r.logLikelihood, whole(fit.logLikelihood(), r.values.length), 1e-6 * Math.abs(r.logLikelihood));
    }

    @ParameterizedTest
    @MethodSource("references")
    void ourMaximumIsNoLowerAndWhereItIsTheSameSoAreTheCoefficients(Reference r) {
        var fit = Ets.of(r.form).states(r.values, 1, Progress.NONE);
        double ours = whole(fit.logLikelihood(), r.values.length);
        assertTrue(ours > r.logLikelihood - 1e-4, () -> ours + " under " + r.logLikelihood);
        if (ours < r.logLikelihood + 1e-3) {
            assertEquals(r.alpha, fit.states().alpha, 1e-3);
            assertEquals(r.beta, fit.states().beta, 1e-3);
            assertEquals(r.phi, fit.states().phi, 1e-3);
        }
    }
}
