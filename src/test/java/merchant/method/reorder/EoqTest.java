package merchant.method.reorder;

import merchant.method.Method;

class EoqTest extends ReorderContract {
    @Override
    protected Method method() {
        return new Eoq();
    }
}
