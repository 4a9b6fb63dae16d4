package merchant.method.recommend;

import merchant.method.Method;

class ItemItemTest extends RecommendContract {
    @Override
    protected Method method() {
        return new ItemItem();
    }
}
