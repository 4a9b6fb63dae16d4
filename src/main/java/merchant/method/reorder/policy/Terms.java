package merchant.method.reorder.policy;

/// What a quantity is weighed by.
///
/// @param service share of demand or of cycles to be served, 0 … 1
/// @param fill true where the service is the share of demand, false where it is the share of order cycles without a stock-out
/// @param review days between two looks at the stock
/// @param holding cost of keeping a piece for a year, as a share of its cost
/// @param orderCost money that placing an order line costs
/// @param salvage what is got back for a piece that is left over, as a share of its cost
/// @param longest days for which an economic quantity may last; infinite where that does not matter
public record Terms(double service, boolean fill, double review, double holding, double orderCost, double salvage, double longest) {

    /// Terms under which a quantity may last for as long as it likes.
    public Terms(double service, boolean fill, double review, double holding, double orderCost, double salvage) {
        this(service, fill, review, holding, orderCost, salvage, Double.POSITIVE_INFINITY);
    }

    /// The same with another service.
    public Terms withService(double other) {
        return new Terms(other, fill, review, holding, orderCost, salvage, longest);
    }
}
