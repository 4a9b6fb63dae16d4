package merchant.method.forecast;

import merchant.method.Method;

class BoostedLagsTest extends ForecastContract {
    @Override
    protected Method method() {
        return new BoostedLags();
    }
}
