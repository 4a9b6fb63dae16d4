package merchant.method.reorder;

import merchant.method.Method;

class BudgetTest extends ReorderContract {
    @Override
    protected Method method() {
        return new Budget();
    }
}
