package merchant.sample.plan;

/// One product of the made shop.
///
/// @param index its place in the assortment, from 0
/// @param chinese its name on Taobao
/// @param price the list price in fen (hundredths of a yuan): money is exact
/// @param cost the cost of one piece in fen
/// @param popularity its share of the demand before anything else works on it, in any unit
record Product(int index, Category category, Style style, String name, String chinese, int price, int cost, double popularity) {
    String id() {
        return String.format(java.util.Locale.ROOT, "P%03d", index + 1);
    }
}
