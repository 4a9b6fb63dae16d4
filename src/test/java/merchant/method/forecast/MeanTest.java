package merchant.method.forecast;

import merchant.method.Method;

class MeanTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Mean();
    }
}
