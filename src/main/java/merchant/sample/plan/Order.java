package merchant.sample.plan;

import java.util.List;

/// One order.
///
/// @param day the day of the plan
/// @param minute the minute of that day
record Order(int day, int minute, Customer customer, List<Line> lines, Status status) {

    /// What became of it.
    enum Status { PAID, CANCELLED, REFUNDED }

    /// One line: pieces of one product at its list price, less a discount, in fen.
    record Line(Product product, int quantity, int depth) {
        long discount() {
            return StrictMath.round((double) quantity * product.price() * depth / 100);
        }

        long amount() {
            return (long) quantity * product.price() - discount();
        }
    }

    long amount() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    int pieces() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }
}
