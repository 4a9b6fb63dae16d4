package merchant.method.forecast.slow;

import merchant.method.Method;
import merchant.method.forecast.ForecastContract;

class SbaTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Sba();
    }
}
