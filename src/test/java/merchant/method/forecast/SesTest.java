package merchant.method.forecast;

import merchant.method.Method;

class SesTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Ses();
    }
}
