package merchant.method.reorder.choose;

import java.util.List;

/// Prices of money and room at which what everybody wants just fits (H. Everett, "Generalized Lagrange multiplier method for solving problems of optimum allocation of
/// resources", Operations Research 11, 1963). The suppliers' least orders are not priced; the bound holds with them too, because they only limit more.
///
/// @param money what a unit of money must gain
/// @param room what a unit of room must gain
/// @param bound no choice within the limits gains more
record Prices(double money, double room, double bound) {
    private static final int HALVINGS = 50;
    private static final int SEARCHES = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    static Prices of(List<Item> items, Limits limits) {
        if (Double.isInfinite(limits.volume())) {
            return money(items, limits, 0);
        }
        double low = 0;
        double high = items.stream().filter(i -> i.volume() > 0 && i.most() > 0).mapToDouble(i -> (i.gains()[i.most()] - i.gains()[0]) / i.volume()).max().orElse(0);
        for (int s = 0; s < SEARCHES; s++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (money(items, limits, left).bound() <= money(items, limits, right).bound()) {
                high = right;
            } else {
                low = left;
            }
        }
        var none = money(items, limits, 0);
        var some = money(items, limits, high);
        return none.bound() <= some.bound() ? none : some;
    }

    /// The price of money for a given price of room: the lowest at which the budget holds.
    private static Prices money(List<Item> items, Limits limits, double room) {
        if (Double.isInfinite(limits.budget())) {
            return new Prices(0, room, bound(items, limits, 0, room));
        }
        double low = 0;
        double high = items.stream().filter(i -> i.most() > 0).mapToDouble(i -> (i.gains()[i.most()] - i.gains()[0]) / Math.max(i.cost(), Double.MIN_NORMAL)).max().orElse(0) + 1e-12;
        if (spent(items, 0, room) <= limits.budget()) {
            high = 0;
        }
        for (int i = 0; i < HALVINGS && high > low; i++) {
            double middle = (low + high) / 2;
            if (spent(items, middle, room) > limits.budget()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Prices(high, room, bound(items, limits, high, room));
    }

    /// What an item's pack costs at these prices.
    double of(Item item) {
        return money * item.cost() + room * item.volume();
    }

    private static double spent(List<Item> items, double money, double room) {
        double spent = 0;
        for (var item : items) {
            spent += item.cost() * item.best(money * item.cost() + room * item.volume());
        }
        return spent;
    }

    private static double bound(List<Item> items, Limits limits, double money, double room) {
        double bound = (money > 0 ? money * limits.budget() : 0) + (room > 0 ? room * limits.volume() : 0);
        for (var item : items) {
            double price = money * item.cost() + room * item.volume();
            int packs = item.best(price);
            bound += item.gains()[packs] - price * packs;
        }
        return bound;
    }
}
