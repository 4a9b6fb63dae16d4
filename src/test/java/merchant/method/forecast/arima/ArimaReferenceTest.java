package merchant.method.forecast.arima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import merchant.method.forecast.fit.Classic;
import merchant.method.forecast.fit.Fit;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// Figures of R 4 with package forecast 8.20, beside which its calls stand. R counts the error variance from residuals that include the
/// first, differenced-away values, and starts its filter from a diffuse prior that is large instead of infinite: that
/// is the fourth digit.
class ArimaReferenceTest {
    private static double detail(Fit fit, String name) {
        return fit.details().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow().value();
    }

    private static void assertNear(double[] expected, double[] actual, double share) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], share * Math.abs(expected[i]), "period " + (i + 1));
        }
    }

    /// `Arima(AirPassengers, c(0,1,1), seasonal = c(0,1,1), lambda = 0)` and `forecast(fit, 12)`; the likelihood as in the data's README.
    @Test
    void airlineModelOfPassengers() {
        var fit = Arima.of(0, 1, 1, 0, 1, 1, true).fit(Classic.passengers(), 12, Progress.NONE);
        assertEquals("ARIMA(0,1,1)(0,1,1)12, logs", fit.model());
        assertEquals(-0.4018, detail(fit, "ma1"), 5e-5);
        assertEquals(-0.5569, detail(fit, "sma1"), 5e-5);
        assertEquals(244.70, detail(fit, "log-likelihood"), 5e-3);
        assertEquals(-483.4, detail(fit, "aic"), 5e-2);
        assertNear(new double[] {450.42237, 425.71720, 479.00683, 492.40446, 509.05496, 583.34494, 670.01077, 667.07762, 558.18935,
            497.20779, 429.87198, 477.24256}, fit.mean(12), 1e-5);
        assertNear(new double[] {429.54615, 402.81463, 450.13857, 459.88011, 472.74668, 538.89682, 615.91488, 610.36928, 508.48260,
            451.02214, 388.36557, 429.48686}, fit.band(12, 0.8).lower(), 2e-4);
        assertNear(new double[] {484.32894, 463.28735, 526.77812, 546.65027, 570.04970, 658.51550, 762.07399, 764.16133, 643.76786,
            577.15367, 502.09031, 560.74815}, fit.band(12, 0.95).upper(), 2e-4);
    }

    /// `Arima(WWWusage, c(1,1,1))` and `forecast(fit, 5)`.
    @Test
    void mixedModelOfUsers() {
        var fit = Arima.of(1, 1, 1, 0, 0, 0, false).fit(Classic.users(), 1, Progress.NONE);
        assertEquals(0.6503760, detail(fit, "ar1"), 2e-4);
        assertEquals(0.5255959, detail(fit, "ma1"), 2e-4);
        assertEquals(-254.14974, detail(fit, "log-likelihood"), 1e-3);
        assertNear(new double[] {218.88050, 218.15240, 217.67886, 217.37088, 217.17058}, fit.mean(5), 1e-4);
        assertNear(new double[] {212.68400, 203.31329, 194.17857, 185.65080, 177.80690}, fit.band(5, 0.95).lower(), 5e-4);
    }

    /// `Arima(USAccDeaths, c(0,1,1), seasonal = c(0,1,1))` and `forecast(fit, 3)`.
    @Test
    void airlineModelOfDeaths() {
        var fit = Arima.of(0, 1, 1, 0, 1, 1, false).fit(Classic.deaths(), 12, Progress.NONE);
        assertEquals(-0.4302692, detail(fit, "ma1"), 2e-4);
        assertEquals(-0.5527913, detail(fit, "sma1"), 2e-4);
        assertEquals(-425.43999, detail(fit, "log-likelihood"), 5e-3);
        assertNear(new double[] {8336.0613, 7531.8291, 8314.6438}, fit.mean(3), 1e-4);
        assertNear(new double[] {8747.4105, 8005.1941, 8842.7920}, fit.band(3, 0.8).upper(), 5e-4);
    }

    /// `auto.arima(log(AirPassengers))` and TRAMO agree on the airline model.
    @Test
    void automaticOrdersOfPassengersAreTheAirlineModelOfLogarithms() {
        assertEquals("ARIMA(0,1,1)(0,1,1)12, logs", Arima.automatic().fit(Classic.passengers(), 12, Progress.NONE).model());
    }

    /// `auto.arima(WWWusage, stepwise = TRUE)` takes ARIMA(1,1,1): AICc 514.55. `auto.arima(Nile)` takes ARIMA(1,1,1): AICc 1267.51.
    @Test
    void searchFindsOrdersAtLeastAsGoodAsThoseOfR() {
        assertTrue(detail(Arima.automatic().fit(Classic.users(), 1, Progress.NONE), "aicc") < 514.56);
        assertTrue(detail(Arima.automatic().fit(Classic.nile(), 1, Progress.NONE), "aicc") < 1267.6);
    }
}
