package merchant.sample.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One customer of the made shop: what is planted, and what happens while the shop is played.
final class Customer {
    /// The days after the first order in which a customer makes up their mind.
    static final int TRIAL = 90;
    /// A first delivery that takes longer than this is late.
    static final int LATE = 5;
    /// Fewer orders than this in the trial, and a late first delivery, make a customer leave.
    static final int FEW = 2;
    static final double LEAVES_BY_RULE = 0.90;
    static final double LEAVES_ANYWAY = 0.07;

    final int index;
    final Kind kind;
    final Category favourite;
    final Style style;
    final double rate;
    final int deliveryDays;
    final List<Order> orders = new ArrayList<>();
    private boolean left;

    Customer(int index, Kind kind, Dice dice) {
        this.index = index;
        this.kind = kind;
        var tastes = new double[Category.values().length];
        for (var category : Category.values()) {
            tastes[category.ordinal()] = kind.taste(category);
        }
        favourite = Category.values()[dice.pick(tastes)];
        style = Style.values()[dice.below(Style.values().length)];
        rate = kind.rate() * (dice.exponential() + dice.exponential()) / 2;
        deliveryDays = dice.happens(0.25) ? 1 + dice.poisson(1) : 2 + dice.poisson(3.2);
    }

    String id() {
        return String.format(Locale.ROOT, "C%04d", index + 1);
    }

    /// How much this customer likes the product, beside others.
    double taste(Product product) {
        double dear = kind == Kind.GIFT && product.price() >= 7500 ? 2.5 : 1;
        return kind.taste(product.category()) * (product.category() == favourite ? 5 : 1) * (product.style() == style ? 3 : 1) * dear;
    }

    /// How likely this customer orders on that day, beside others; nothing before the first order and after leaving.
    double weight(LocalDate date) {
        return orders.isEmpty() || left ? 0 : rate * kind.day(date);
    }

    /// The day of the plan of the first order.
    int joined() {
        return orders.getFirst().day();
    }

    boolean late() {
        return deliveryDays > LATE;
    }

    int ordersInTrial() {
        return (int) orders.stream().filter(o -> o.day() - joined() <= TRIAL).count();
    }

    /// The money of the trial in fen, without orders that were cancelled.
    long spentInTrial() {
        return orders.stream().filter(o -> o.day() - joined() <= TRIAL && o.status() != Order.Status.CANCELLED).mapToLong(Order::amount).sum();
    }

    boolean ruleSaysLeaves() {
        return late() && ordersInTrial() < FEW;
    }

    /// Decides at the end of the trial.
    void decide(Dice dice) {
        left = dice.happens(ruleSaysLeaves() ? LEAVES_BY_RULE : LEAVES_ANYWAY);
    }

    boolean left() {
        return left;
    }
}
