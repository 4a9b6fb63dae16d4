package merchant.method.reorder.goods;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import merchant.method.Input;
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
/// @param days lengths of time in days, row by row, of columns that write them with a unit
/// @param unread columns whose name says what they hold and whose cells cannot be read
/// @param notes what was seen while reading
@SuppressWarnings("ArrayRecordComponent")
public record Stock(Table table, String product, Map<StockColumn, Field> columns, Map<String, List<Integer>> rows, Map<StockColumn, double[]> days, Set<StockColumn> unread, List<Sentence> notes) {
    public Stock {
        columns = Map.copyOf(columns);
        days = Map.copyOf(days);
        unread = Set.copyOf(unread);
        rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        notes = List.copyOf(notes);
    }

    /// Reads a stock table.
    ///
    /// @param sold the products that were sold
    /// @param chosen columns that the user named, as `stock=Column, cost=Column`; `product=Column` for the products
    /// @throws Problem when no column holds products that were sold, or a named column is not there
    static Stock read(Input input, Table table, Set<String> sold, String chosen) {
        var named = named(table, chosen);
        var alike = named.containsKey("product") ? Optional.of(named.get("product").name()) : product(table, sold);
        var numbered = alike.isEmpty() ? numbered(input, table) : Map.<String, Map<String, String>>of();
        var product = alike.or(() -> numbered.keySet().stream().findFirst()).orElseThrow(() -> unknown(table));
        var spoken = numbered.getOrDefault(product, Map.of());
        var own = new EnumMap<StockColumn, Field>(StockColumn.class);
        named.forEach((id, field) -> StockColumn.ofId(id).ifPresent(c -> own.put(c, field)));
        var columns = new EnumMap<StockColumn, Field>(StockColumn.guess(table, own, Set.of(product)));
        var unread = StockColumn.unread(table, columns, product);
        var days = new EnumMap<StockColumn, double[]>(StockColumn.class);
        unread.entrySet().stream().filter(e -> e.getKey().isTime()).forEach(e -> Days.column(table, e.getValue().name()).ifPresent(d -> days.put(e.getKey(), d)));
        var notes = new ArrayList<Sentence>();
        if (!spoken.isEmpty()) {
            notes.add(Sentence.of("The products of the stock table's column \"{0}\" are those of the same numbers in the sales.", product));
        }
        days.keySet().forEach(c -> notes.add(inDays(table, c, unread.get(c), days.get(c))));
        days.keySet().forEach(c -> columns.put(c, unread.remove(c)));
        refuseUnread(table, columns, days.keySet(), unread);
        unread.forEach((c, f) -> Unread.of(table, f).ifPresent(u -> notes.add(Sentence.of("The column \"{0}\" is not read as \"{1}\", because its cells are no numbers, such as \"{2}\".", f.name(), c.label(), u.examples().getFirst()))));
        var rows = new LinkedHashMap<String, List<Integer>>();
        var levels = table.levels(product);
        for (int row = 0; row < levels.codes().length; row++) {
            var name = spoken.getOrDefault(levels.text(row).strip(), levels.text(row).strip());
            if (!name.isEmpty()) {
                rows.computeIfAbsent(name, k -> new ArrayList<>()).add(row);
            }
        }
        long twice = rows.values().stream().filter(r -> r.size() > 1).count();
        if (twice > 0) {
            notes.add(Sentence.counted(twice, "{0} product stands in several rows of the stock table: its stock was added up.",
                    "{0} products stand in several rows of the stock table: their stock was added up."));
        }
        return new Stock(table, product, columns, rows, days, unread.keySet(), notes);
    }

    /// Which column of a stock table is read as what: `product`, and the ids of [StockColumn].
    ///
    /// @param chosen columns that the user named, as [#read] takes them
    /// @throws Problem as [#read] does
    public static Map<String, String> columns(Input input, Table table, String chosen) {
        var sold = new HashSet<String>();
        input.field(ReorderNeeds.PRODUCT.id()).ifPresent(f -> input.table().levels(f.name()).names().forEach(n -> sold.add(n.strip())));
        var stock = read(input, table, sold, chosen);
        var columns = new LinkedHashMap<String, String>();
        columns.put("product", stock.product());
        new TreeMap<>(stock.columns()).forEach((column, field) -> columns.put(column.id(), field.name()));
        return columns;
    }

    /// How a column with units was understood, by its first cell.
    private static Sentence inDays(Table table, StockColumn column, Field field, double[] days) {
        int row = (int) java.util.stream.IntStream.range(0, days.length).filter(r -> days[r] >= 0).findFirst().orElse(0);
        return Sentence.of("\"{0}\" is read as {1} in days, \"{2}\" as {3}.", field.name(), column.label(), table.levels(field.name()).text(row), new Part.Amount(days[row], days[row] == Math.rint(days[row]) ? 0 : 1));
    }

    /// Numbers that stay text because of a few cells are not passed over: stock that counts as 0 would be ordered anew.
    private static void refuseUnread(Table table, Map<StockColumn, Field> columns, Set<StockColumn> known, Map<StockColumn, Field> unread) {
        columns.forEach((c, f) -> {
            if (!known.contains(c)) {
                refuseUnread(table, f, false);
            }
        });
        unread.forEach((column, field) -> refuseUnread(table, field, column == StockColumn.STOCK));
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

    /// The column that holds most of the products as another column of the sales calls them, with the list's name by the other one; empty where none does.
    private static Map<String, Map<String, String>> numbered(Input input, Table table) {
        var best = Map.<String, Map<String, String>>of();
        int most = 0;
        for (var field : table.fields()) {
            var held = field.type().isMoment() ? Set.<String>of() : table.levels(field.name()).names().stream().map(String::strip).collect(Collectors.toSet());
            var names = new HashMap<String, String>();
            OtherName.of(input, held).forEach((own, other) -> {
                if (held.contains(other)) {
                    names.put(other, own);
                }
            });
            if (names.size() > most) {
                most = names.size();
                best = Map.of(field.name(), names);
            }
        }
        return best;
    }

    private static Problem unknown(Table table) {
        return Problem.data(Sentence.of("No column of the stock table \"{0}\" holds a product that was sold.", table.name()),
                Sentence.of("Both tables must name products alike: choose another column for \"{0}\", or take a stock table with the same names or numbers.",
                        ReorderNeeds.PRODUCT.label()));
    }

    /// The column that holds most of the products that were sold; empty where none does.
    private static Optional<String> product(Table table, Set<String> sold) {
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
        return most == 0 ? Optional.empty() : Optional.of(best);
    }
}
