package merchant.method.basket.order;

import java.util.List;
import java.util.Set;
import merchant.method.Need;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;

/// The columns that tell what was in which order.
public final class BasketNeeds {
    private static final Set<Type> NAMES = Set.of(Type.TEXT, Type.WHOLE);
    private static final Set<Type> NUMBERS = Set.of(Type.WHOLE, Type.DECIMAL);

    public static final Need ORDER = new Need("order", Sentence.of("Order"),
            Sentence.of("Which order a line belongs to: an order number or a receipt number."), NAMES, List.of(Role.ORDER_ID), true, false);
    public static final Need ITEM = new Need("item", Sentence.of("Product"),
            Sentence.of("What was bought: the product's name or number, or its group for coarser rules."), NAMES,
            List.of(Role.PRODUCT, Role.CATEGORY), true, false);
    public static final Need QUANTITY = new Need("quantity", Sentence.of("Quantity"),
            Sentence.of("How many pieces; lines of none or fewer (returns) are set aside."), NUMBERS, List.of(Role.QUANTITY), false, false);
    public static final Need AMOUNT = new Need("amount", Sentence.of("Amount"),
            Sentence.of("What the line costs in all; with it each rule gets a value in money."), NUMBERS, List.of(Role.AMOUNT), false, false);
    public static final Need PRICE = new Need("price", Sentence.of("Price"),
            Sentence.of("What one piece costs; used with the quantity where no amount is chosen."), NUMBERS, List.of(Role.PRICE), false, false);
    public static final List<Need> ALL = List.of(ORDER, ITEM, QUANTITY, AMOUNT, PRICE);

    private BasketNeeds() {}
}
