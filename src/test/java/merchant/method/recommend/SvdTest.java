package merchant.method.recommend;

import merchant.method.Method;

class SvdTest extends RecommendContract {
    @Override
    protected Method method() {
        return new Svd();
    }
}
