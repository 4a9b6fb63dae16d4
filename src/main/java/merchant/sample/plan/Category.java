package merchant.sample.plan;

/// The eight product groups with what is planted in each.
enum Category {
    TEA("Tea", -1.2, 0.25, 15, 1.2, 0.45, 0.10),
    SNACKS("Snacks", -2.2, 0.10, 20, 1.3, 0.60, 0.28),
    KITCHEN("Kitchen", -1.6, 0.10, 330, 0.7, 0.55, 0.08),
    HOME("Home", -1.8, 0.22, 350, 1.0, 0.55, 0.10),
    BEAUTY("Beauty", -2.6, 0.18, 130, 0.6, 0.40, 0.15),
    TOYS("Toys", -2.0, 0.28, 345, 0.9, 0.55, 0.08),
    PETS("Pets", -0.9, 0.05, 60, 0.3, 0.65, 0.30),
    STATIONERY("Stationery", -1.4, 0.45, 245, 0.3, 0.50, 0.28);

    private final String label;
    private final double elasticity;
    private final double amplitude;
    private final int peak;
    private final double gift;
    private final double costShare;
    private final double more;

    Category(String label, double elasticity, double amplitude, int peak, double gift, double costShare, double more) {
        this.label = label;
        this.elasticity = elasticity;
        this.amplitude = amplitude;
        this.peak = peak;
        this.gift = gift;
        this.costShare = costShare;
        this.more = more;
    }

    String label() {
        return label;
    }

    /// The change of the units sold, in percent, when the price rises by one percent.
    double elasticity() {
        return elasticity;
    }

    /// The yearly season: a wave around 1.
    double season(int dayOfYear) {
        return 1 + amplitude * StrictMath.cos(2 * Math.PI * (dayOfYear - peak) / 365.25);
    }

    /// The power that the rise before Spring Festival is raised to: gifts more, cat litter less.
    double gift() {
        return gift;
    }

    /// The cost as a share of the list price, on average.
    double costShare() {
        return costShare;
    }

    /// The chance of one more piece on a line, again after each.
    double more() {
        return more;
    }
}
