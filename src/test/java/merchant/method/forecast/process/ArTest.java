package merchant.method.forecast.process;

import merchant.method.Method;
import merchant.method.forecast.ForecastContract;

class ArTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Ar();
    }
}
