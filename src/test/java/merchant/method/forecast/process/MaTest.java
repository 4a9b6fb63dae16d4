package merchant.method.forecast.process;

import merchant.method.Method;
import merchant.method.forecast.ForecastContract;

class MaTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Ma();
    }
}
