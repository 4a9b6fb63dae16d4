package merchant.method.forecast;

import merchant.method.Method;

class HoltTest extends ForecastContract {
    @Override
    protected Method method() {
        return new Holt();
    }
}
