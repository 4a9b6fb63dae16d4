package merchant.method.forecast;

import merchant.method.Method;

class DriftTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Drift();
    }
}
