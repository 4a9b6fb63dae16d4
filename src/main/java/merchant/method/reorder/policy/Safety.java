package merchant.method.reorder.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import merchant.method.reorder.demand.Demand;
import merchant.method.reorder.demand.Draws;
import merchant.method.reorder.demand.LeadTime;
import merchant.method.reorder.goods.Product;

/// The least position that gives the service asked for, found on possible demands.
///
/// First as if customers waited. By cycles: the quantile of the demand that the position has to cover. By demand served: the level at which the pieces missed in a
/// cycle are the rest of the cycle's demand; what is missed before the order of this cycle arrives belongs to the cycle before (E. A. Silver, D. F. Pyke and D. J. Thomas,
/// *Inventory and Production Management in Supply Chains*, 4th ed., 2017, sections 6.7 and 6.9; for reviews: M. E. Johnson, H. L. Lee, T. Davis and R. Hall,
/// "Expressions for item fill rates in periodic inventory systems", Naval Research Logistics 42, 1995).
///
/// But customers of a shop do not wait: what is missed is lost, need not be covered, and moves the next order. For cycles that much is taken off. For demand served how much it changes is found by playing the rule
/// on a [Course] of the same mean and variance: the difference between the level that serves enough there and the level of the formula for that
/// same course is added, so that chance, and what the formula leaves out, falls out of it. Making a course takes longer than playing on it: levels for several services
/// are asked for at once.
final class Safety {
    private static final int HALVINGS = 60;
    private static final int ROUNDS = 3;
    private static final double CLOSE = 1e-6;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;
    private static final int COARSE = 8;
    private static final int NEAR = 32;
    private static final int FINE = 200;
    private static final int FURTHEST = 100;
    private static final int LONGEST = 10;
    private static final double HALF = 0.5;
    private static final int KEPT = 8;

    private final Product product;
    private final Terms terms;

    Safety(Product product, Terms terms) {
        this.product = product;
        this.terms = terms;
    }

    /// The levels that each review fills up to, one for each service.
    double[] filled(Demand demand, double... services) {
        var waiting = new Waiting(demand.cover(), demand.arrival(), 0, demand.reviewed());
        if (!terms.fill()) {
            return each(services, service -> {
                double level = demand.cover().quantile(service);
                return Math.max(0, level - waiting.missed(level) * product.lead() / terms.review());
            });
        }
        if (product.lead() <= 0 || demand.reviewed() <= 0) {
            return each(services, waiting::level);
        }
        var course = course(demand, 1);
        var like = course.demand();
        var formula = new Waiting(like.cover(), like.arrival(), 0, like.reviewed());
        return moved(services, waiting, formula, course, 0, level -> course.play(level, position -> Math.max(0, level - position)));
    }

    /// The reorder points, one for each service.
    ///
    /// @param batch how far above it an order lifts the position
    /// @param restart true where each order lifts it to the same level
    double[] points(Demand demand, double batch, boolean restart, double... services) {
        if (!terms.fill()) {
            return each(services, service -> pointOfCycles(demand, batch, restart, service));
        }
        var waiting = waiting(demand, batch, restart);
        if (demand.reviewed() <= 0) {
            return each(services, waiting::level);
        }
        var course = course(demand, batch / demand.reviewed());
        var formula = waiting(course.demand(), batch, restart);
        // multiples of a whole quantity leave the position whole, so that a level between two pieces serves as the lower one does: what serves enough lies half a piece below
        double half = !restart && course.whole() ? HALF : 0;
        return moved(services, waiting, formula, course, half, point -> course.play(point + batch, position -> position > point ? 0
                : restart ? point + batch - position : (Math.floor((point - position) / batch) + 1) * batch));
    }

    /// The levels that each review fills up to at many dates in a row.
    double[] filledThrough(List<Demand> dates) {
        return through(dates, demand -> filled(demand, terms.service())[0], demand -> product.lead() <= 0 ? Optional.empty()
                : Optional.of(new Waiting(demand.cover(), demand.arrival(), 0, demand.reviewed())));
    }

    /// The reorder points at many dates in a row.
    double[] pointsThrough(List<Demand> dates, ToDoubleFunction<Demand> batch, boolean restart) {
        return through(dates, demand -> points(demand, batch.applyAsDouble(demand), restart, terms.service())[0],
                demand -> Optional.of(waiting(demand, batch.applyAsDouble(demand), restart)));
    }

    /// What playing adds to the formula is found at every eighth date and kept in between as a multiple of the demand's deviation, which is 0 only where nothing is uncertain: it follows from the shape of the demand, which
    /// changes slowly, while the formula itself follows the demand of each date.
    private double[] through(List<Demand> dates, ToDoubleFunction<Demand> exact, Function<Demand, Optional<Waiting>> formula) {
        var levels = new double[dates.size()];
        double added = Double.NaN;
        for (int i = 0; i < levels.length; i++) {
            var demand = dates.get(i);
            var waiting = terms.fill() && demand.reviewed() > 0 ? formula.apply(demand) : Optional.<Waiting>empty();
            double unit = demand.cover().deviation();
            if (unit <= CLOSE || waiting.isEmpty() || i % KEPT == 0 || Double.isNaN(added)) {
                double level = exact.applyAsDouble(demand);
                added = waiting.filter(w -> unit > CLOSE).map(w -> (level - w.level(terms.service())) / unit).orElse(Double.NaN);
                levels[i] = level;
            } else {
                levels[i] = Math.max(0, waiting.get().level(terms.service()) + added * unit);
            }
        }
        return levels;
    }

    /// How far demand may go.
    private static double range(Demand demand) {
        return Math.max(CLOSE, demand.cover().quantile(HIGH) - demand.cover().quantile(LOW));
    }

    private static double[] each(double[] services, DoubleUnaryOperator level) {
        return Arrays.stream(services).map(level).toArray();
    }

    /// What playing adds to the formula for one service is where the search for the next one begins.
    ///
    /// @param less how far below the level played the one looked for lies
    private static double[] moved(double[] services, Waiting waiting, Waiting formula, Course course, double less, DoubleUnaryOperator play) {
        var levels = new double[services.length];
        double added = 0;
        double step = range(course.demand()) / COARSE;
        for (int i = 0; i < levels.length; i++) {
            double service = services[i];
            double from = formula.level(service);
            added = played(course, Math.max(0, from + added), step, level -> play.applyAsDouble(level) >= service) - from;
            levels[i] = Math.max(0, waiting.level(service) + added - less);
            step = range(course.demand()) / NEAR;
        }
        return levels;
    }

    private static Waiting waiting(Demand demand, double batch, boolean restart) {
        var below = demand.below(batch, restart);
        return new Waiting(demand.fromPoint(below), demand.arrival(), batch, batch + (restart ? Arrays.stream(below).average().orElse(0) : 0));
    }

    /// Service as if customers waited.
    ///
    /// @param until demand from the level until the next delivery but one
    /// @param before that until the delivery before
    /// @param batch how far above the level the delivery before had lifted the position
    /// @param cycle demand in an order cycle
    private record Waiting(Draws until, Draws before, double batch, double cycle) {
        double missed(double level) {
            return until.missed(level) - before.missed(level + batch);
        }

        double level(double service) {
            return least(this::missed, (1 - service) * cycle, until.most());
        }
    }

    private static double pointOfCycles(Demand demand, double batch, boolean restart, double service) {
        double lost = 0;
        double level = 0;
        for (int round = 0; round < ROUNDS; round++) {
            // what is lost does not lower the position, so that the next order is placed as much later
            var below = demand.below(batch + lost, restart);
            var draws = demand.fromPoint(below);
            double cycle = batch + (restart ? Arrays.stream(below).average().orElse(0) : 0);
            double enough = draws.quantile(service);
            lost = draws.missed(enough) - demand.arrival().missed(enough + batch);
            level = Math.max(0, enough - lost * Math.max(0, demand.arrival().mean() / cycle - 1));
        }
        return level;
    }

    /// A course of about as many independent stretches as there are draws: an order cycle, or a delivery with the review before it, is one.
    private Course course(Demand demand, double reviewsInCycle) {
        double reviews = Math.clamp(Math.max(reviewsInCycle, 1 + product.lead() / terms.review()), 1, LONGEST);
        return Course.of(demand, new LeadTime(product.lead(), product.leadSpread()), terms.review(), (int) (demand.untilNext().length * reviews), product.id().hashCode());
    }

    /// The least level at which a course is served as asked: away from a level near it in growing steps until it is passed, then by halving.
    ///
    /// @param first the first step
    private static double played(Course course, double from, double first, DoublePredicate enough) {
        double range = range(course.demand());
        double step = first;
        double low = from;
        double high = from;
        if (enough.test(from)) {
            do {
                high = low;
                low = Math.max(0, high - step);
                step *= 2;
            } while (high > 0 && enough.test(low));
        } else {
            do {
                low = high;
                high = low + step;
                step *= 2;
            } while (!enough.test(high) && step < FURTHEST * range);
        }
        while (high - low > range / FINE) {
            double middle = (low + high) / 2;
            low = enough.test(middle) ? low : middle;
            high = low == middle ? high : middle;
        }
        return high;
    }

    /// The least level at which no more is missed than allowed; what is missed falls with the level.
    private static double least(DoubleUnaryOperator missed, double allowed, double most) {
        double low = 0;
        double high = most;
        for (int i = 0; i < HALVINGS && high - low > CLOSE; i++) {
            double middle = (low + high) / 2;
            if (missed.applyAsDouble(middle) > allowed) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
