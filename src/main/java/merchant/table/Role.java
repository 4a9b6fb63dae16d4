package merchant.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import merchant.text.Sentence;

/// What a column means to a shop.
public enum Role {
    ORDER_ID("order number"),
    PRODUCT("product"),
    CATEGORY("product group"),
    CUSTOMER("customer"),
    DATE("date"),
    QUANTITY("quantity"),
    PRICE("price"),
    AMOUNT("amount"),
    /// What a whole order cost, on however many of its lines it stands.
    ORDER_AMOUNT("amount of a whole order"),
    DISCOUNT("discount of a line"),
    COST("cost"),
    STOCK("stock"),
    LEAD_TIME("delivery time"),
    STATUS("order status"),
    /// What became of a request to give the money back, beside an order whose own status goes on saying that it was done.
    REFUND_STATUS("refund status"),
    RATING("rating"),
    TEXT("free text"),
    PLACE("place"),
    TARGET("what to predict"),
    FEATURE("other property");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /// The stable id, such as `order-id`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Sentence label() {
        return Sentence.of(label);
    }

    /// The role with this id.
    public static Optional<Role> ofId(String id) {
        return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
    }
}
