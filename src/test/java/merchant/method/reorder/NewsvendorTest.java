package merchant.method.reorder;

import merchant.method.Method;

class NewsvendorTest extends ReorderContract {
    @Override
    protected Method method() {
        return new Newsvendor();
    }
}
