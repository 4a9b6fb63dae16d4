package merchant.method.reorder.goods;

/// What is taken where a column or a value is absent.
///
/// @param lead days from order to arrival
/// @param leadSpread their standard deviation; where below 0, this share of the delivery time
/// @param margin share of the price that is earned
public record Defaults(double lead, double leadSpread, double margin) {}
