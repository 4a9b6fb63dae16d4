package merchant.method.reorder.goods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.Where;
import merchant.table.Levels;
import merchant.text.Part;
import merchant.text.Sentence;
import merchant.work.Progress;
import org.jspecify.annotations.Nullable;

/// Joins sales and stock to products.
public final class GoodsReader {
    private static final int NAMED = 3;

    private final Sales sales;
    private final @Nullable Stock stock;
    private final Defaults defaults;
    private final Map<StockColumn, double[]> numbers = new EnumMap<>(StockColumn.class);
    private final Map<StockColumn, Levels> words = new EnumMap<>(StockColumn.class);
    private final Map<StockColumn, Integer> absent = new EnumMap<>(StockColumn.class);
    private final Map<StockColumn, Impossible> impossible = new EnumMap<>(StockColumn.class);
    private final List<String> blank = new ArrayList<>();
    private final List<String> negative = new ArrayList<>();
    private final List<String> negativeComing = new ArrayList<>();

    /// Values of a column that cannot be.
    ///
    /// @param first one of them
    /// @param taken what counts in their place
    private record Impossible(List<String> products, double first, Object taken) {}

    private GoodsReader(Sales sales, @Nullable Stock stock, Defaults defaults) {
        this.sales = sales;
        this.stock = stock;
        this.defaults = defaults;
        if (stock != null) {
            numbers.putAll(stock.days());
            stock.columns().forEach((c, f) -> {
                if (f.type().isNumber()) {
                    numbers.put(c, stock.table().numbers(f.name()));
                }
            });
        }
    }

    /// The products of both tables, those that were sold first.
    ///
    /// @param settings with what is to be done about times without stock
    /// @param chosen columns of the stock table that the user named
    /// @throws merchant.problem.Problem when the tables do not fit each other, or nothing was sold
    public static Goods read(Input input, Settings settings, Defaults defaults, String chosen, Progress progress) {
        var sales = SalesReader.read(input, settings, progress);
        var stock = input.other(ReorderNeeds.STOCK).map(t -> Stock.read(input, t, sales.sold().keySet(), chosen));
        return new GoodsReader(sales, stock.orElse(null), defaults).goods();
    }

    private Goods goods() {
        var names = new LinkedHashSet<>(sales.sold().keySet());
        if (stock != null) {
            names.addAll(stock.rows().keySet());
        }
        var products = new ArrayList<Product>();
        names.forEach(n -> products.add(product(n)));
        var notes = new ArrayList<>(sales.notes());
        if (stock != null) {
            notes.addAll(stock.notes());
            doubtful(notes);
        }
        return new Goods(sales.today(), sales.period(), products, stock != null, notes, read(), assumptions());
    }

    private Product product(String id) {
        var rows = stock == null ? List.<Integer>of() : stock.rows().getOrDefault(id, List.of());
        var sold = sales.sold().getOrDefault(id, new double[0]);
        double cost = positive(StockColumn.COST, rows);
        double price = positive(StockColumn.PRICE, rows);
        price = Double.isNaN(price) ? sales.prices().getOrDefault(id, Double.NaN) : price;
        if (Double.isNaN(cost)) {
            impossible(StockColumn.COST, rows, id, Sentence.of("the price less {0}", Part.percent(defaults.margin())));
            cost = price * (1 - defaults.margin());
        } else if (Double.isNaN(price)) {
            price = cost / (1 - Math.min(defaults.margin(), 0.99));
        }
        double lead = or(atLeast(0, StockColumn.LEAD, rows), defaults.lead(), StockColumn.LEAD, rows, id);
        double spread = or(atLeast(0, StockColumn.LEAD_SPREAD, rows), Math.min(defaults.leadSpread(), lead), StockColumn.LEAD_SPREAD, rows, id);
        return new Product(id, text(StockColumn.NUMBER, rows).or(() -> Optional.ofNullable(sales.numbers().get(id))).orElse(""), text(StockColumn.NAME, rows).orElse(id), text(StockColumn.SUPPLIER, rows).orElse(""), sold, Math.max(0, sum(StockColumn.STOCK, rows)),
                coming(id, rows), lead, spread, cost, price, or(atLeast(1, StockColumn.PACK, rows), 1, StockColumn.PACK, rows, id),
                or(atLeast(0, StockColumn.MINIMUM, rows), 0, StockColumn.MINIMUM, rows, id), positive(StockColumn.VOLUME, rows),
                or(positive(StockColumn.SHELF_LIFE, rows), Double.POSITIVE_INFINITY, StockColumn.SHELF_LIFE, rows, id),
                or(atLeast(0, StockColumn.SUPPLIER_MINIMUM, rows), 0, StockColumn.SUPPLIER_MINIMUM, rows, id), counted(id, rows), sales.groups().getOrDefault(id, ""));
    }

    /// Whether the stock table says what is there of a product.
    private boolean counted(String id, List<Integer> rows) {
        var values = numbers.get(StockColumn.STOCK);
        if (values == null || rows.isEmpty()) {
            return false;
        }
        boolean known = rows.stream().anyMatch(r -> Double.isFinite(values[r]));
        if (!known) {
            blank.add(id);
        } else if (sum(StockColumn.STOCK, rows) < 0) {
            negative.add(id);
        }
        return known;
    }

    /// What is on order; 0 where it cannot be as it is written.
    private double coming(String id, List<Integer> rows) {
        double coming = sum(StockColumn.ON_ORDER, rows);
        if (coming < 0) {
            negativeComing.add(id);
        }
        return Math.max(0, coming);
    }

    /// Stock that cannot be as it is written.
    private void doubtful(List<Sentence> notes) {
        if (!blank.isEmpty()) {
            notes.add(Sentence.counted(blank.size(), "{0} product has an empty cell for its stock ({1}): 0 is taken. Fill in what is there, or it is ordered anew.",
                    "{0} products have an empty cell for their stock, such as {1}: 0 is taken. Fill in what is there, or they are ordered anew.", named(blank)));
        }
        if (!negative.isEmpty()) {
            notes.add(Sentence.counted(negative.size(), "{0} product has a stock below 0 ({1}): 0 is taken. Count what is there.",
                    "{0} products have a stock below 0, such as {1}: 0 is taken. Count what is there.", named(negative)));
        }
        if (!negativeComing.isEmpty()) {
            notes.add(Sentence.counted(negativeComing.size(), "{0} product has less than 0 on order ({1}): 0 is taken. Correct it in the stock table.",
                    "{0} products have less than 0 on order, such as {1}: 0 is taken. Correct it in the stock table.", named(negativeComing)));
        }
        impossible.forEach((column, one) -> notes.add(Sentence.counted(one.products().size(), "The value of \"{2}\" is {3} for {0} product ({1}), which cannot be: {4} is taken instead. Correct it in the stock table.",
                "The value of \"{2}\" is 0 or below 0 for {0} products, such as {1} ({3}), which cannot be: {4} is taken instead. Correct it in the stock table.", named(one.products()), column.label(),
                new Part.Amount(one.first(), one.first() == Math.rint(one.first()) ? 0 : 2), one.taken())));
    }

    private static Part named(List<String> products) {
        return Part.listing(products.stream().limit(NAMED).toList());
    }

    /// Notes a number that is there and cannot be; false where there is none.
    private boolean impossible(StockColumn column, List<Integer> rows, String id, Object taken) {
        var values = numbers.get(column);
        var first = values == null ? Optional.<Double>empty() : rows.stream().map(r -> values[r]).filter(Double::isFinite).findFirst();
        first.ifPresent(v -> impossible.computeIfAbsent(column, c -> new Impossible(new ArrayList<>(), v, taken)).products().add(id));
        return first.isPresent();
    }

    private double or(double value, double otherwise, StockColumn column, List<Integer> rows, String id) {
        var taken = Double.isInfinite(otherwise) ? Sentence.of("no limit") : new Part.Amount(otherwise, 0);
        if (Double.isNaN(value) && numbers.containsKey(column) && !impossible(column, rows, id, taken)) {
            absent.merge(column, 1, Integer::sum);
        }
        return Double.isNaN(value) ? otherwise : value;
    }

    private double sum(StockColumn column, List<Integer> rows) {
        var values = numbers.get(column);
        return values == null ? 0 : rows.stream().mapToDouble(r -> values[r]).filter(Double::isFinite).sum();
    }

    private double positive(StockColumn column, List<Integer> rows) {
        return atLeast(Double.MIN_VALUE, column, rows);
    }

    /// The first value that is not less; `NaN` where there is none.
    private double atLeast(double least, StockColumn column, List<Integer> rows) {
        var values = numbers.get(column);
        return values == null ? Double.NaN : rows.stream().mapToDouble(r -> values[r]).filter(v -> v >= least && Double.isFinite(v)).findFirst().orElse(Double.NaN);
    }

    private Optional<String> text(StockColumn column, List<Integer> rows) {
        if (stock == null || !stock.columns().containsKey(column)) {
            return Optional.empty();
        }
        var levels = words.computeIfAbsent(column, c -> stock.table().levels(stock.columns().get(c).name()));
        return rows.stream().map(r -> levels.text(r).strip()).filter(t -> !t.isEmpty()).findFirst();
    }

    /// What was taken for each column that is not there.
    private List<Sentence> assumptions() {
        var said = new ArrayList<Sentence>();
        if (stock == null) {
            said.add(Sentence.of("No stock table was given: stock and what is on order count as 0, so that each quantity is the whole need."));
        }
        Arrays.stream(StockColumn.values()).filter(c -> stock == null || !stock.columns().containsKey(c)).flatMap(c -> otherwise(c).stream()).forEach(said::add);
        absent.forEach((column, count) -> said.add(Sentence.counted(count, "{0} product has no value for \"{1}\": the same is taken as where the column is absent.",
                "{0} products have no value for \"{1}\": the same is taken as where the column is absent.", column.label())));
        return said;
    }

    /// Which column was taken for what.
    private List<Sentence> read() {
        var said = new ArrayList<Sentence>();
        if (stock != null) {
            stock.columns().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> Sentence.of("{0}: column \"{1}\"", e.getKey().label(), e.getValue().name()))
                    .reduce((a, b) -> Sentence.of("{0}; {1}", a, b)).ifPresent(list -> said.add(Sentence.of("Read from the stock table by \"{0}\". {1}.", stock.product(), list)));
        }
        return said;
    }

    private static Part days() {
        return Where.parameter("lead-time", Sentence.of("Delivery time in days"));
    }

    private Optional<Sentence> otherwise(StockColumn column) {
        return switch (column) {
            case STOCK -> stock == null ? Optional.empty() : Optional.of(Sentence.of("No column says how much is in stock: it counts as 0."));
            case ON_ORDER -> stock == null ? Optional.empty() : Optional.of(Sentence.of("No column says what is on order: it counts as 0."));
            case LEAD -> Optional.of(stock != null && stock.unread().contains(StockColumn.LEAD) ? Sentence.of("How long a delivery takes could not be read: {0} days are taken ({1}).", defaults.lead(), days())
                    : Sentence.of("No column says how long a delivery takes: {0} days are taken ({1}).", defaults.lead(), days()));
            case LEAD_SPREAD -> Optional.of(Sentence.of("No column says how much the delivery time varies: a deviation of {0} days is taken ({1}).",
                    defaults.leadSpread(), Where.parameter("lead-time-spread", Sentence.of("Deviation of the delivery time in days"))));
            case COST -> Optional.of(Sentence.of("No column says what a piece costs: the price less {0} is taken ({1}).",
                    Part.percent(defaults.margin()), Where.parameter("margin", Sentence.of("Margin"))));
            case PACK -> Optional.of(Sentence.of("No column says how many come in a pack: single pieces can be ordered."));
            case MINIMUM -> Optional.of(Sentence.of("No column says the least order of a product: there is none."));
            case PRICE, SUPPLIER, SUPPLIER_MINIMUM, SHELF_LIFE, VOLUME, NAME, NUMBER -> Optional.empty();
        };
    }
}
