package merchant.method.forecast;

import merchant.method.Method;

class NaiveTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Naive();
    }
}
