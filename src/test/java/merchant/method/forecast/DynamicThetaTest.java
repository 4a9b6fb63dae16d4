package merchant.method.forecast;

import merchant.method.Method;

class DynamicThetaTest extends ForecastContract {
    @Override
    protected Method method() {
        return new DynamicTheta();
    }
}
