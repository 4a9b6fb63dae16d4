package merchant.method.forecast.process;

import merchant.method.Parameter;
import merchant.method.Parameter.About;
import merchant.method.Settings;
import merchant.method.forecast.arima.Given;
import merchant.method.forecast.arima.Log;

/// What the methods of the ARIMA family with given orders share.
final class Orders {
    private static final long MOST = 14;

    private Orders() {}

    /// An order of at least one.
    static Parameter.Whole order(About about, long initial) {
        return new Parameter.Whole(about, initial, 1, MOST);
    }

    static About p() {
        return About.of("p", "Past values (p)", "On how many periods before a period depends (autoregressive terms).");
    }

    static About q() {
        return About.of("q", "Past surprises (q)", "For how many periods a surprise is felt (moving-average terms).");
    }

    /// A stationary process around a mean.
    static Given around(long p, long q, Settings settings) {
        return Given.of((int) p, 0, (int) q, Given.Constant.YES, Log.of(settings));
    }
}
