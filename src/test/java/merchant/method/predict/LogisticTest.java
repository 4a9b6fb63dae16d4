package merchant.method.predict;

import merchant.method.Method;

class LogisticTest extends PredictContract {
    @Override
    protected Method method() {
        return new Logistic();
    }
}
