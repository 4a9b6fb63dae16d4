package merchant.method.forecast;

import merchant.method.Method;

class HoltWintersTest extends ForecastContract {
    @Override
    protected Method method() {
        return new HoltWinters();
    }
}
