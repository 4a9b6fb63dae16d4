package merchant.method.forecast;

import merchant.method.Method;

class SeasonalNaiveTest extends ForecastContract {
    @Override
    protected Method method() {
        return new SeasonalNaive();
    }
}
