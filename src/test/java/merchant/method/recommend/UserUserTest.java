package merchant.method.recommend;

import merchant.method.Method;

class UserUserTest extends RecommendContract {
    @Override
    protected Method method() {
        return new UserUser();
    }
}
