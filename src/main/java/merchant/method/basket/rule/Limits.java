package merchant.method.basket.rule;

/// Which rules are kept.
///
/// @param support least share of orders that hold both sides
/// @param confidence least share of the orders with the left side that hold the right side
/// @param shortest least products of a rule
/// @param longest most products of a rule
/// @param right most products on the right side
public record Limits(double support, double confidence, int shortest, int longest, int right) {
    /// True where so many of so many is confident enough; a share that is met exactly is met, whatever its rounding.
    boolean confident(int count, int left) {
        return count >= confidence * left - 1e-9 * left;
    }
}
