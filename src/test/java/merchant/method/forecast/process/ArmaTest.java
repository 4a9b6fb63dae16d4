package merchant.method.forecast.process;

import merchant.method.Method;
import merchant.method.forecast.ForecastContract;

class ArmaTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Arma();
    }
}
