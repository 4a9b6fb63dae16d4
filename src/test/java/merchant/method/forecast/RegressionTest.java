package merchant.method.forecast;

import merchant.method.Method;

class RegressionTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Regression();
    }
}
