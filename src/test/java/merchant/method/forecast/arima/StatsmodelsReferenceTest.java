package merchant.method.forecast.arima;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.fit.Classic;
import org.junit.jupiter.api.Test;

/// Figures of statsmodels 0.15.0, `SARIMAX(y, order, seasonal_order)`, with `simple_differencing=True` where there are differences and a column of
/// ones as regressor where there is a mean; the maximum sought by BFGS and Nelder–Mead in turn to 1e-10.
class StatsmodelsReferenceTest {
    private static Estimate fit(double[] y, Orders orders) {
        return Estimate.careful(y, orders, List.of()).orElseThrow();
    }

    private static double[] logs(double[] y) {
        return Arrays.stream(y).map(Math::log).toArray();
    }

    private static void assertNear(double expected, double actual) {
        assertEquals(expected, actual, 1e-4 * Math.max(1, Math.abs(expected)));
    }

    @Test
    void firstOrderAutoregressionOfTheNile() {
        var fit = fit(Classic.nile(), new Orders(1, 0, 0, 0, 0, 0, 1, true, false));
        assertNear(-639.952159, fit.logLikelihood());
        assertNear(0.5062698, -fit.arima().phi(1));
        assertNear(919.564, fit.effects().get(0));
    }

    @Test
    void mixedModelOfTheNilesChanges() {
        var fit = fit(Classic.nile(), new Orders(1, 1, 1, 0, 0, 0, 1, false, false));
        assertNear(-630.627383, fit.logLikelihood());
        assertNear(0.2543762, -fit.arima().phi(1));
        assertNear(-0.8741368, fit.arima().theta(1));
    }

    @Test
    void thirdOrderAutoregressionOfUsersChanges() {
        var fit = fit(Classic.users(), new Orders(3, 1, 0, 0, 0, 0, 1, false, false));
        assertNear(-251.996942, fit.logLikelihood());
        assertNear(1.151344, -fit.arima().phi(1));
        assertNear(-0.6612277, -fit.arima().phi(2));
        assertNear(0.3407115, -fit.arima().phi(3));
    }

    @Test
    void airlineModelsOfDeathsAndPassengers() {
        var deaths = fit(Classic.deaths(), new Orders(0, 1, 1, 0, 1, 1, 12, false, false));
        assertNear(-425.441102, deaths.logLikelihood());
        assertNear(-0.4302706, deaths.arima().theta(1));
        assertNear(-0.5527283, deaths.arima().btheta(1));
        var passengers = fit(logs(Classic.passengers()), new Orders(0, 1, 1, 0, 1, 1, 12, false, false));
        assertNear(244.696487, passengers.logLikelihood());
        assertNear(-0.4018231, passengers.arima().theta(1));
        assertNear(-0.5569365, passengers.arima().btheta(1));
    }

    @Test
    void seasonalModelsOfRetailSales() {
        var z = logs(Classic.retail());
        var airline = fit(z, new Orders(0, 1, 1, 0, 1, 1, 12, false, false));
        assertNear(693.165450, airline.logLikelihood());
        assertNear(-0.517103, airline.arima().theta(1));
        assertNear(-0.770364, airline.arima().btheta(1));
        var mixed = fit(z, new Orders(2, 1, 0, 1, 1, 1, 12, false, false));
        assertNear(709.170457, mixed.logLikelihood());
        assertNear(-0.5819122, -mixed.arima().phi(1));
        assertNear(-0.3397836, -mixed.arima().phi(2));
        assertNear(0.2251722, -mixed.arima().bphi(1));
        assertNear(-0.8272614, mixed.arima().btheta(1));
    }
}
