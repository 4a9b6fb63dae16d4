package merchant.method.basket;

import merchant.method.Method;

class AprioriTest extends BasketContract {
    @Override
    protected Method method() {
        return new Apriori();
    }
}
