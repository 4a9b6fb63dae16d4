package merchant.sample.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// The five kinds of customer.
///
/// `tastes` weigh the groups in the order of [Category]: tea, snacks, kitchen, home, beauty, toys, pets, stationery.
enum Kind {
    /// Few, and most of the money: they come every few weeks, whatever the day.
    REGULAR("regular", 0.14, 4.5, 1.3, new double[] {3, 2, 1, 1, 1, 0.5, 2, 0.7}),
    /// They wait for the sales and then fill the basket.
    BARGAIN("bargain hunter", 0.24, 1.2, 1.5, new double[] {0.7, 2, 1, 1, 3, 0.7, 1, 1}),
    /// They come before the festivals and buy what is dear.
    GIFT("gift giver", 0.15, 0.9, 0.8, new double[] {4, 2, 1, 2, 1, 1, 0.2, 0.5}),
    /// They buy on week-ends, for children.
    FAMILY("family", 0.22, 1.5, 1.2, new double[] {0.5, 2, 2, 1.5, 0.5, 4, 1, 3}),
    /// They came once or twice.
    OCCASIONAL("occasional", 0.25, 0.3, 0.6, new double[] {1, 1, 1, 1, 1, 1, 1, 1});

    private final String label;
    private final double share;
    private final double rate;
    private final double basket;
    private final double[] tastes;

    Kind(String label, double share, double rate, double basket, double[] tastes) {
        this.label = label;
        this.share = share;
        this.rate = rate;
        this.basket = basket;
        this.tastes = tastes;
    }

    String label() {
        return label;
    }

    /// The part of all customers.
    double share() {
        return share;
    }

    /// How often they order, beside each other.
    double rate() {
        return rate;
    }

    /// How much goes into one basket, beside each other.
    double basket() {
        return basket;
    }

    double taste(Category category) {
        return tastes[category.ordinal()];
    }

    /// How the day moves them.
    double day(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return switch (this) {
            case REGULAR, OCCASIONAL -> 1;
            case BARGAIN -> Calendar.onSale(date) ? 6 : 0.5;
            case GIFT -> Calendar.beforeSpringFestival(date) ? 6 : Calendar.onSale(date) ? 1.5 : 0.6;
            case FAMILY -> weekend ? 2.2 : 0.6;
        };
    }
}
