package merchant.sample.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;

/// The sample shop's sales with the plan of its prices, as a merchant would keep it: a row a product and day with the price and the
/// cut asked, and no sale on it, below the lines of the orders.
public final class Planned {
    private Planned() {}

    /// @param until the last day with sales; the plan goes on to the end
    public static MemoryTable table(LocalDate until) {
        var day = new ArrayList<LocalDate>();
        var product = new ArrayList<String>();
        var category = new ArrayList<String>();
        var sold = new ArrayList<Long>();
        var price = new ArrayList<Double>();
        var cut = new ArrayList<Double>();
        for (var row : Rows.of("orders.csv")) {
            var date = LocalDate.parse(row.get("order_time").substring(0, 10));
            if (!date.isAfter(until)) {
                day.add(date);
                product.add(row.get("product_id"));
                category.add(row.get("category"));
                sold.add(Long.valueOf(row.get("quantity")));
                price.add(null);
                cut.add(null);
            }
        }
        var shop = Shop.make(Shop.SEED);
        for (var each : shop.products()) {
            for (int d = 0; d < Calendar.DAYS; d++) {
                day.add(Calendar.date(d));
                product.add(each.id());
                category.add(each.category().label());
                sold.add(null);
                double depth = shop.promotions().depth(each, d) / 100.0;
                price.add(each.price() / 10.0 * (1 - depth));
                cut.add(depth);
            }
        }
        return MemoryTable.named("sales").column(new Field("day", Type.DATE, Role.DATE), day).column(new Field("product", Type.TEXT, Role.PRODUCT), product)
                .column(new Field("category", Type.TEXT, Role.CATEGORY), category)
                .column(new Field("sold", Type.WHOLE, Role.QUANTITY), sold).column(new Field("price", Type.DECIMAL, Role.PRICE), price)
                .column(Field.of("promotion", Type.DECIMAL), cut).build();
    }

    /// The columns of a forecast of each product.
    public static java.util.Map<String, List<String>> columns(boolean known) {
        var columns = new java.util.HashMap<>(java.util.Map.of("date", List.of("day"), "value", List.of("sold"), "series", List.of("product")));
        if (known) {
            columns.put("known", List.of("price", "promotion"));
        }
        return columns;
    }
}
