package merchant.method.recommend.data;

import java.util.List;
import java.util.Set;
import merchant.method.Need;
import merchant.table.Role;
import merchant.table.Type;
import merchant.text.Sentence;

/// The columns that tell who bought or rated what.
public final class RecommendNeeds {
    private static final Set<Type> NAMES = Set.of(Type.TEXT, Type.WHOLE);
    private static final Set<Type> NUMBERS = Set.of(Type.WHOLE, Type.DECIMAL);

    public static final Need CUSTOMER = new Need("customer", Sentence.of("Customer"),
            Sentence.of("Who bought or rated: a customer's number or name."), NAMES, List.of(Role.CUSTOMER), true, false);
    public static final Need ITEM = new Need("item", Sentence.of("Product"),
            Sentence.of("What was bought or rated: the product's name or number."), NAMES, List.of(Role.PRODUCT, Role.CATEGORY), true, false);
    public static final Need DATE = new Need("date", Sentence.of("Date"),
            Sentence.of("When; with it the last purchases of each customer judge the offers. Whole numbers that rise with time will do too."),
            Set.of(Type.DATE, Type.TIMESTAMP, Type.WHOLE), List.of(Role.DATE), false, false);
    public static final Need RATING = new Need("rating", Sentence.of("Rating"),
            Sentence.of("How much they liked it, higher is better; without it a purchase says that they wanted it."), NUMBERS, List.of(Role.RATING), false, false);
    public static final Need QUANTITY = new Need("quantity", Sentence.of("Quantity"),
            Sentence.of("How many pieces; lines of none or fewer (returns) are set aside. More pieces do not count for more."), NUMBERS,
            List.of(Role.QUANTITY), false, false);
    public static final List<Need> ALL = List.of(CUSTOMER, ITEM, DATE, RATING, QUANTITY);

    private RecommendNeeds() {}
}
