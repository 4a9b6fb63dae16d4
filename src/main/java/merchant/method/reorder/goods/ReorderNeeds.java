package merchant.method.reorder.goods;

import java.util.List;
import java.util.Set;
import merchant.method.Need;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;

/// The columns of the sales that an order list needs. Those of the stock table are found by [StockColumn].
public final class ReorderNeeds {
    private static final Set<Type> NUMBERS = Set.of(Type.WHOLE, Type.DECIMAL);

    public static final Need DATE = new Need(SeriesNeeds.DATE.id(), SeriesNeeds.DATE.label(), Sentence.of("When it was sold."), SeriesNeeds.DATE.types(),
            List.of(Role.DATE), true, false);
    public static final Need PRODUCT = new Need("product", Sentence.of("Product"),
            Sentence.of("What was sold: the product's name or number, as the stock table has it too."), Set.of(Type.TEXT, Type.WHOLE), List.of(Role.PRODUCT), true, false);
    public static final Need QUANTITY = new Need("quantity", Sentence.of("Quantity"),
            Sentence.of("How many pieces were sold; lines of fewer than none (returns) are set aside."), NUMBERS, List.of(Role.QUANTITY), true, false);
    public static final Need PRICE = new Need("price", Sentence.of("Price"),
            Sentence.of("What a customer pays for one piece; used where the stock table has no price."), NUMBERS, List.of(Role.PRICE), false, false);
    public static final Need AMOUNT = new Need("amount", Sentence.of("Amount"),
            Sentence.of("What a line brought in all; used for the price where none is chosen."), NUMBERS, List.of(Role.AMOUNT), false, false);
    public static final Need STATUS = new Need("status", Sentence.of("Order status"),
            Sentence.of("Lines whose status says cancelled or refunded are left out."), Set.of(Type.TEXT), List.of(Role.STATUS), false, false);
    public static final List<Need> ALL = List.of(DATE, PRODUCT, QUANTITY, PRICE, AMOUNT, STATUS);

    /// The name of the second table: `--data stock=FILE`.
    public static final String STOCK = "stock";

    private ReorderNeeds() {}
}
