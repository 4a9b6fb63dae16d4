package merchant.method.forecast;

import merchant.method.Method;

class EtsTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Ets();
    }
}
