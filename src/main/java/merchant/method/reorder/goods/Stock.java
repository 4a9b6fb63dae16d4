package merchant.method.reorder.goods;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merchant.method.Unread;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Table;
import merchant.text.Part;
import merchant.text.Sentence;

/// The stock table, read.
///
/// @param product the column that names the products
/// @param columns which column is what
/// @param rows row numbers by product
/// @param notes what was seen while reading
public record Stock(Table table, String product, Map<StockColumn, Field> columns, Map<String, List<Integer>> rows, List<Sentence> notes) {
    public Stock {
        columns = Map.copyOf(columns);
        rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        notes = List.copyOf(notes);
    }

    /// Reads a stock table.
    ///
    /// @param sold the products that were sold
    /// @param chosen columns that the user named, as `stock=Column, cost=Column`; `product=Column` for the products
    /// @throws Problem when no column holds products that were sold, or a named column is not there
    static Stock read(Table table, Set<String> sold, String chosen) {
        var named = named(table, chosen);
        var product = named.containsKey("product") ? named.get("product").name() : product(table, sold);
        var own = new EnumMap<StockColumn, Field>(StockColumn.class);
        named.forEach((id, field) -> StockColumn.ofId(id).ifPresent(c -> own.put(c, field)));
        var columns = StockColumn.guess(table, own, Set.of(product));
        refuseUnread(table, columns, product);
        var rows = new LinkedHashMap<String, List<Integer>>();
        var levels = table.levels(product);
        for (int row = 0; row < levels.codes().length; row++) {
            var name = levels.text(row).strip();
            if (!name.isEmpty()) {
                rows.computeIfAbsent(name, k -> new ArrayList<>()).add(row);
            }
        }
        var notes = new ArrayList<Sentence>();
        long twice = rows.values().stream().filter(r -> r.size() > 1).count();
        if (twice > 0) {
            notes.add(Sentence.counted(twice, "{0} product stands in several rows of the stock table: its stock was added up.",
                    "{0} products stand in several rows of the stock table: their stock was added up."));
        }
        return new Stock(table, product, columns, rows, notes);
    }

    /// Numbers that stay text because of a few cells are not passed over: stock that counts as 0 would be ordered anew.
    private static void refuseUnread(Table table, Map<StockColumn, Field> columns, String product) {
        columns.values().forEach(f -> refuseUnread(table, f, false));
        StockColumn.unread(table, columns, product).forEach((column, field) -> refuseUnread(table, field, column == StockColumn.STOCK));
    }

    private static void refuseUnread(Table table, Field field, boolean always) {
        Unread.of(table, field).filter(u -> u.odd() < u.filled() && (always || u.mostlyNumbers())).ifPresent(u -> {
            throw Problem.data(Sentence.of("The stock table \"{0}\" cannot be read: {1}.", table.name(), u.said()), u.remedy());
        });
    }

    private static Map<String, Field> named(Table table, String chosen) {
        var named = new HashMap<String, Field>();
        for (var pair : chosen.split("[,;，；]")) {
            if (!pair.isBlank()) {
                int equals = pair.indexOf('=');
                var id = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
                if (equals < 0 || !id.equals("product") && StockColumn.ofId(id).isEmpty()) {
                    var ids = new ArrayList<>(List.of("product"));
                    java.util.Arrays.stream(StockColumn.values()).map(StockColumn::id).forEach(ids::add);
                    throw Problem.request(Sentence.of("\"{0}\" is no column of a stock table.", id), Nearest.to(id, ids).map(n -> Sentence.of("Did you mean \"{0}\"?", n))
                            .orElseGet(() -> Sentence.of("Write stock=COLUMN; these can be named: {0}.", Part.listing(ids))));
                }
                named.put(id, table.field(pair.substring(equals + 1).strip()));
            }
        }
        return named;
    }

    /// The column that holds most of the products that were sold.
    private static String product(Table table, Set<String> sold) {
        String best = "";
        long most = 0;
        for (var field : table.fields()) {
            if (!field.type().isMoment()) {
                long found = new HashSet<>(table.levels(field.name()).names()).stream().filter(n -> sold.contains(n.strip())).count();
                if (found > most) {
                    most = found;
                    best = field.name();
                }
            }
        }
        if (most == 0) {
            throw Problem.data(Sentence.of("No column of the stock table \"{0}\" holds a product that was sold.", table.name()),
                    Sentence.of("Both tables must name products alike: choose another column for \"{0}\", or take a stock table with the same names or numbers.",
                            ReorderNeeds.PRODUCT.label()));
        }
        return best;
    }
}
