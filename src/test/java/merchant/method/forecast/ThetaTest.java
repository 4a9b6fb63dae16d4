package merchant.method.forecast;

import merchant.method.Method;

class ThetaTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Theta();
    }
}
