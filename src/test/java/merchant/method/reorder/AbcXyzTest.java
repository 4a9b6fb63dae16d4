package merchant.method.reorder;

import merchant.method.Method;

class AbcXyzTest extends ReorderContract {
    @Override
    protected Method method() {
        return new AbcXyz();
    }
}
