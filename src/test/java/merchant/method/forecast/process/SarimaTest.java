package merchant.method.forecast.process;

import merchant.method.Method;
import merchant.method.forecast.ForecastContract;

class SarimaTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Sarima();
    }
}
