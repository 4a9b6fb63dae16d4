package merchant.method.forecast.process;

import merchant.method.Method;
import merchant.method.forecast.ForecastContract;

class StructuralTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Structural();
    }
}
