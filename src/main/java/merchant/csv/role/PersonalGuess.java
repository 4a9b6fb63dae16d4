package merchant.csv.role;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merchant.table.Personal;
import merchant.table.Role;
import merchant.table.Type;

/// Says whether a column tells of single persons: by its name in English or Chinese (`personal.json`), or by its values.
public final class PersonalGuess {
    private record Names(Personal kind, List<String> is, List<String> has, List<String> not) {}

    private static final List<Names> ALL = Json.objects("personal.json").stream().map(PersonalGuess::names).toList();

    private static final List<String> CODES = List.of("id", "ids", "code", "order", "orders", "invoice", "settlement", "transaction", "payment", "tracking", "serial", "barcode", "sku", "ean", "upc", "reference", "ref", "receipt",
            "订单", "单号", "编号", "编码", "流水", "条码", "条形码", "款号", "货号", "批号");

    private PersonalGuess() {}

    /// What the column tells of a person; empty where it tells nothing, or nothing is known.
    ///
    /// @param name the column's name in the file; empty where it has none
    /// @param type as decided
    /// @param role as guessed, if any: what is known to be a product is no person's name
    /// @param values the first values
    public static Optional<Personal> of(String name, Type type, Optional<Role> role, ValueSample values) {
        if (type == Type.FLAG || type.isMoment() || type == Type.DECIMAL) {
            return Optional.empty();
        }
        var named = named(name);
        if (named.isPresent()) {
            return named;
        }
        boolean open = role.isEmpty() || role.get() == Role.CUSTOMER || role.get() == Role.PLACE || role.get() == Role.TEXT || role.get() == Role.ORDER_ID;
        return open ? values.personal().filter(p -> p != Personal.PHONE || !isCode(name)) : Optional.empty();
    }

    /// Whether a name says that its values number orders, payments or goods: eleven digits that start like a phone number may be any of these.
    private static boolean isCode(String column) {
        var name = HeaderName.of(column);
        return CODES.stream().anyMatch(word -> HeaderName.has(name, word)) || name.length() > 2 && name.endsWith("id") && name.charAt(name.length() - 3) > 0x2E80;
    }

    private static Optional<Personal> named(String column) {
        if (column.isEmpty()) {
            return Optional.empty();
        }
        var name = HeaderName.of(column);
        return ALL.stream().filter(n -> n.is.contains(name)).findFirst()
                .or(() -> ALL.stream().filter(n -> n.has.stream().anyMatch(p -> HeaderName.has(name, p)) && n.not.stream().noneMatch(p -> HeaderName.has(name, p))).findFirst())
                .map(Names::kind);
    }

    private static Names names(Map<String, Object> o) {
        var kind = Personal.valueOf(String.valueOf(o.get("kind")).toUpperCase(Locale.ROOT));
        return new Names(kind, Json.texts(o, "is"), Json.texts(o, "has"), Json.texts(o, "not"));
    }
}
