package merchant.method.forecast.slow;

import merchant.method.Method;
import merchant.method.forecast.ForecastContract;

class TsbTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Tsb();
    }
}
