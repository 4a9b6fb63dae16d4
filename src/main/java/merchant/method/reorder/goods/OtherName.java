package merchant.method.reorder.goods;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import merchant.method.Input;
import merchant.table.Table;

/// Products have a number in one column and a name in another: finds what another column of the sales calls each product.
public final class OtherName {
    private static final String PRODUCT = "product";

    private OtherName() {}

    /// The other name by the list's name; without names that stand for several products, as a group does; empty where no column of the sales holds such names.
    ///
    /// @param wanted the other names
    public static Map<String, String> of(Input input, Set<String> wanted) {
        var own = input.field(PRODUCT);
        var table = input.table();
        String best = "";
        long most = 0;
        for (var field : table.fields()) {
            if (!field.type().isMoment() && own.filter(field::equals).isEmpty()) {
                long found = table.levels(field.name()).names().stream().filter(n -> wanted.contains(n.strip())).count();
                if (found > most) {
                    most = found;
                    best = field.name();
                }
            }
        }
        return own.isEmpty() || most == 0 ? Map.of() : pairs(table, own.get().name(), best);
    }

    private static Map<String, String> pairs(Table table, String own, String other) {
        var products = table.levels(own);
        var others = table.levels(other);
        var pairs = new HashMap<String, String>();
        for (int row = 0; row < products.codes().length; row++) {
            if (products.codes()[row] >= 0 && others.codes()[row] >= 0) {
                pairs.putIfAbsent(products.text(row).strip(), others.text(row).strip());
            }
        }
        // what stands for several products says nothing of any of them
        var counts = pairs.values().stream().collect(Collectors.groupingBy(n -> n, Collectors.counting()));
        pairs.values().removeIf(n -> counts.get(n) > 1);
        return pairs;
    }
}
