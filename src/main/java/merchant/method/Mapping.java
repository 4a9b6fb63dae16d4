package merchant.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;

/// Guesses which column serves which need, by roles first and types second.
public final class Mapping {
    private static final Pattern CODE = Pattern.compile("(?i)(^|[^a-z])(id|no|nr|sku|asin|code|number)$|Id$|ID$|code$|编号|编码|代码|货号|款号");
    private static final List<String> NAMES = List.of("", "_name", " name", "name", "名称", "名", "标题");
    /// What columns with the names of products are called, whatever the column with their numbers is called.
    private static final List<String> SPOKEN = List.of("description", "product description", "item description", "product name", "item name", "product title",
            "item title", "商品名称", "产品名称", "品名", "商品标题", "宝贝标题");

    private Mapping() {}

    /// The column that every question takes for the product where none is chosen; empty where no column has that role.
    public static Optional<Field> product(List<Field> fields) {
        return fields.stream().filter(f -> f.has(Role.PRODUCT)).findFirst().map(code -> name(code, fields));
    }

    /// Where a product has a number and, in a column called alike, a name, people want to read the name: `product` beside `product_id`.
    private static Field name(Field code, List<Field> fields) {
        var matcher = CODE.matcher(code.name());
        if (!matcher.find()) {
            return code;
        }
        var stem = code.name().substring(0, matcher.start()).replaceAll("[ _.-]+$", "");
        var names = NAMES.stream().map(n -> (stem + n).toLowerCase(Locale.ROOT)).toList();
        var free = fields.stream().filter(f -> f.type() == Type.TEXT && (f.role().isEmpty() || f.has(Role.TEXT))).toList();
        return called(free, names).or(() -> called(free, SPOKEN)).orElse(code);
    }

    private static Optional<Field> called(List<Field> fields, List<String> names) {
        return fields.stream().filter(f -> names.contains(f.name().strip().toLowerCase(Locale.ROOT).replace('_', ' ')) || names.contains(f.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// Pieces are not guessed from a column of money or of anything else that is known, nor where a column says that it holds them and cannot be read.
    private static boolean mayServe(Field field, Need need, Table table) {
        return !need.counts() || field.role().isEmpty() && !Unread.saysMoney(field.name()) && Unread.quantity(table).isEmpty();
    }

    /// A column for each need that one can be guessed for. Required needs fall back to the only column of a fitting type;
    /// optional ones are guessed by role alone. A column serves one need.
    public static Map<String, List<String>> guess(List<Need> needs, Table table) {
        var chosen = new LinkedHashMap<String, List<String>>();
        Set<String> taken = new HashSet<>();
        for (var need : needs) {
            var fit = new ArrayList<Field>();
            need.guesses().forEach(role -> table.fields().stream()
                    .filter(f -> f.has(role) && need.takes(f) && !taken.contains(f.name()))
                    .map(f -> role == Role.PRODUCT && !need.many() ? name(f, table.fields().stream().filter(n -> need.takes(n) && !taken.contains(n.name())).toList()) : f).forEach(fit::add));
            if (fit.isEmpty() && need.required()) {
                table.fields().stream().filter(f -> need.takes(f) && !taken.contains(f.name()) && mayServe(f, need, table)).findFirst().ifPresent(fit::add);
            }
            if (!fit.isEmpty() && (need.required() || !need.guesses().isEmpty())) {
                var names = fit.stream().map(Field::name).limit(need.many() ? Long.MAX_VALUE : 1).toList();
                chosen.put(need.id(), names);
                taken.addAll(names);
            }
        }
        return chosen;
    }
}
