package merchant.method.forecast;

import merchant.method.Method;

class ArimaTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Arima();
    }
}
