package merchant.method.reorder;

import merchant.method.Method;

class PeriodicReviewTest extends ReorderContract {
    @Override
    protected Method method() {
        return new PeriodicReview();
    }
}
