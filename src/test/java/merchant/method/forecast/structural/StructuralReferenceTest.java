package merchant.method.forecast.structural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import merchant.method.forecast.arima.Log;
import merchant.method.forecast.fit.Classic;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.structural.Structural.Choice;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Figures of statsmodels 0.15.0, `UnobservedComponents(y, …, use_exact_diffuse=True)`, the maximum sought by Powell, Nelder–Mead and BFGS in
/// turn to 1e-12. Its likelihood counts ½·log 2π for the values that the diffuse start takes too; here they are not counted, as in
/// Durbin and Koopman 2012 and R: so many of these constants are taken off below.
class StructuralReferenceTest {
    private static final double CONSTANT = 0.5 * Math.log(2 * Math.PI);

    private static double detail(Fit fit, String name) {
        return fit.details().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow().value();
    }

    private static void assertLikelihood(double expected, int states, Fit fit) {
        assertEquals(expected, detail(fit, "log-likelihood") - states * CONSTANT, 1e-4 * Math.abs(expected));
    }

    private static void assertNear(double expected, double actual) {
        assertEquals(expected, actual, 1e-4 * Math.abs(expected));
    }

    private static Fit fit(double[] y, Choice choice, Log log, int season) {
        return new Structural(choice, log).fit(y, season, Progress.NONE);
    }

    /// `level='llevel'`; the variances are those of Durbin and Koopman 2012, section 2.10: 15,099 and 1,469.1.
    @Test
    void localLevelOfTheNile() {
        var fit = fit(Classic.nile(), Choice.LEVEL, Log.NONE, 1);
        assertLikelihood(-633.464564, 1, fit);
        assertNear(15098.518, detail(fit, "variance-irregular"));
        assertNear(1469.1765, detail(fit, "variance-level"));
        assertNear(798.36729, fit.mean(3)[2]);
        assertNear(798.36729 - 1.959964 * 153.421706, fit.band(3, 0.95).lower()[2]);
    }

    /// `level='lltrend'`.
    @Test
    void localTrendOfUsers() {
        var fit = fit(Classic.users(), Choice.TREND, Log.NONE, 1);
        assertLikelihood(-266.576372, 2, fit);
        assertNear(13.0, detail(fit, "variance-slope"));
        assertEquals(0, detail(fit, "variance-level"), 1e-3);
        assertNear(216.0, fit.mean(2)[1]);
        assertNear(216.0 - 1.959964 * 8.062258, fit.band(2, 0.95).lower()[1]);
    }

    /// `log(y)`, `level='lltrend', seasonal=12`.
    @Test
    void structuralModelOfPassengers() {
        var fit = fit(Classic.passengers(), Choice.SEASONAL, Log.LOG, 12);
        assertLikelihood(217.420402, 13, fit);
        assertNear(1.2950573e-4, detail(fit, "variance-irregular"));
        assertNear(6.9945801e-4, detail(fit, "variance-level"));
        assertNear(6.4128929e-5, detail(fit, "variance-season"));
        assertEquals(0, detail(fit, "variance-slope"), 1e-12);
        assertNear(Math.exp(6.194628), fit.mean(3)[2]);
        assertNear(Math.exp(6.194628 + 1.959964 * 0.054156722), fit.band(3, 0.95).upper()[2]);
    }

    /// `level='lltrend', seasonal=12`.
    @Test
    void structuralModelOfDeaths() {
        var fit = fit(Classic.deaths(), Choice.SEASONAL, Log.NONE, 12);
        assertLikelihood(-442.645862, 13, fit);
        assertNear(24606.579, detail(fit, "variance-irregular"));
        assertNear(24788.905, detail(fit, "variance-level"));
        assertNear(42.703834, detail(fit, "variance-slope"));
        assertNear(2470.9417, detail(fit, "variance-season"));
        assertNear(8356.36078, fit.mean(3)[2]);
        assertNear(8356.36078 - 1.959964 * 397.70235, fit.band(3, 0.95).lower()[2]);
    }

    /// `log(y)`, `level='lltrend', seasonal=12`.
    @Test
    void structuralModelOfRetailSales() {
        var fit = fit(Classic.retail(), Choice.SEASONAL, Log.LOG, 12);
        assertLikelihood(671.370778, 13, fit);
        assertNear(1.4726904e-4, detail(fit, "variance-irregular"));
        assertNear(8.3975322e-5, detail(fit, "variance-level"));
        assertNear(2.1441986e-8, detail(fit, "variance-slope"));
        assertNear(8.9328997e-6, detail(fit, "variance-season"));
        assertNear(Math.exp(13.0675888), fit.mean(3)[2]);
    }

    /// `level='llevel', seasonal=12`: the form that is taken, because the slope of deaths adds nothing.
    @Test
    void theAutomaticFormOfDeathsHasNoSlope() {
        var fit = fit(Classic.deaths(), Choice.AUTO, Log.NONE, 12);
        assertEquals("Structural(local level + season)", fit.model());
        assertLikelihood(-445.923296, 12, fit);
        assertNear(26464.722, detail(fit, "variance-level"));
        assertNear(8309.68781, fit.mean(3)[2]);
    }

    @Test
    void automaticFormsFollowTheSeries() {
        assertEquals("Structural(local level)", fit(Classic.nile(), Choice.AUTO, Log.AUTO, 1).model());
        assertEquals("Structural(local trend + season, logs)", fit(Classic.passengers(), Choice.AUTO, Log.AUTO, 12).model());
    }

    @Test
    void partsAddUpToTheValuesAndFuturesHaveTheMomentsOfTheBand() {
        var y = Classic.deaths();
        var fit = fit(y, Choice.SEASONAL, Log.NONE, 12);
        var parts = fit.components();
        for (int t = 0; t < y.length; t++) {
            double sum = 0;
            for (var part : parts) {
                sum += part.id().equals("trend") ? 0 : part.values()[t];
            }
            assertEquals(y[t], sum, 1e-6);
        }
        var random = new SplittableRandom(4);
        var drawn = new double[4_000];
        Arrays.setAll(drawn, i -> fit.path(6, random)[5]);
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double deviation = (fit.mean(6)[5] - fit.band(6, 0.95).lower()[5]) / 1.959964;
        assertEquals(fit.mean(6)[5], mean, 4 * deviation / Math.sqrt(drawn.length));
        double spread = Math.sqrt(Arrays.stream(drawn).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
        assertEquals(1, spread / deviation, 0.05);
    }

    @Test
    void whatCannotBeEstimatedGoesOnAsItIs() {
        var constant = new double[20];
        Arrays.fill(constant, 7);
        assertEquals(7, fit(constant, Choice.AUTO, Log.AUTO, 12).mean(1)[0], 0);
        assertTrue(new Structural(Choice.SEASONAL, Log.NONE).refusal(constant, 1).isPresent());
        assertTrue(new Structural(Choice.AUTO, Log.LOG).refusal(new double[20], 12).isPresent());
    }
}
