package merchant.method.predict;

import merchant.method.Method;

class RandomForestTest extends PredictContract {
    @Override
    protected Method method() {
        return new RandomForest();
    }
}
