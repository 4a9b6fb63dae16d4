package merchant.method.recommend;

import merchant.method.Method;

class PopularTest extends RecommendContract {
    @Override
    protected Method method() {
        return new Popular();
    }
}
