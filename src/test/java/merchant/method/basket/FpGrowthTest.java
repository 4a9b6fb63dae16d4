package merchant.method.basket;

import merchant.method.Method;

class FpGrowthTest extends BasketContract {
    @Override
    protected Method method() {
        return new FpGrowth();
    }
}
