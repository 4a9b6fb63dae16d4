package merchant.method.reorder.goods;

import java.util.Optional;

/// A product: what was sold of it, what is there, and what it takes to get more.
///
/// @param id as the sales name it
/// @param number its number or code; empty where none is known
/// @param name what people call it
/// @param supplier empty where not known
/// @param sold pieces a period, oldest first, from its first sale to the last period of the table; empty where it was never sold
/// @param stock pieces there
/// @param onOrder pieces that are on their way
/// @param lead mean days from order to arrival
/// @param leadSpread their standard deviation
/// @param cost money a piece; `NaN` where neither it nor a price is known
/// @param price money a piece; `NaN` where neither it nor a cost is known
/// @param pack pieces that come together, at least 1
/// @param minimum least pieces of an order, at least 0
/// @param volume room or weight of a piece; `NaN` where not known
/// @param shelfLife days that it keeps; infinite where not known
/// @param supplierMinimum least order of its supplier in money, 0 for none
/// @param listed true where the stock table says what is there of it
/// @param group the group of products that it belongs to, by the sales; empty where none is known
@SuppressWarnings("ArrayRecordComponent")
public record Product(String id, String number, String name, String supplier, double[] sold, double stock, double onOrder, double lead, double leadSpread, double cost,
        double price, double pack, double minimum, double volume, double shelfLife, double supplierMinimum, boolean listed, String group) {

    /// The same product with other stock.
    public Product with(double there, double coming) {
        return new Product(id, number, name, supplier, sold, there, coming, lead, leadSpread, cost, price, pack, minimum, volume, shelfLife, supplierMinimum, listed, group);
    }

    /// Pieces there and on their way.
    public double position() {
        return stock + onOrder;
    }

    /// Money earned with a piece; empty where it is not known.
    public Optional<Double> margin() {
        return Double.isNaN(price - cost) ? Optional.empty() : Optional.of(Math.max(0, price - cost));
    }
}
