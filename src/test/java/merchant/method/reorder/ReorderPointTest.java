package merchant.method.reorder;

import merchant.method.Method;

class ReorderPointTest extends ReorderContract {
    @Override
    protected Method method() {
        return new ReorderPoint();
    }
}
