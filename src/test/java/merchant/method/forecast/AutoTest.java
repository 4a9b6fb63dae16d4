package merchant.method.forecast;

import merchant.method.Method;

class AutoTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Auto();
    }
}
