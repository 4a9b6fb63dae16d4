package merchant.method.predict;

import merchant.method.Method;

class DecisionTreeTest extends PredictContract {
    @Override
    protected Method method() {
        return new DecisionTree();
    }
}
