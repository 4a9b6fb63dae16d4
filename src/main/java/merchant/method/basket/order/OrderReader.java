package merchant.method.basket.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.Joined;
import merchant.method.VoidOrders;
import merchant.method.WholeAmount;
import merchant.table.Field;
import merchant.table.Levels;
import merchant.table.Table;
import merchant.table.Worth;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Makes orders of a table's lines. A line without order or product, or with a quantity of none or fewer, is set aside and counted; one of a cancelled or refunded order
/// is left out. A product that stands on several lines of an order counts once there. Where a line is a whole order, its products are cut apart.
public final class OrderReader {
    private static final int CHECK_EVERY = 1 << 16;
    /// The best line an order was seen to have.
    private static final byte UNNAMED = 1;
    private static final byte RETURNED = 2;
    private static final byte KEPT = 3;

    private final VoidOrders.Sales sales;
    private final Table table;
    private final Map<String, String> columns;

    private OrderReader(VoidOrders.Sales sales, Map<String, String> columns) {
        this.sales = sales;
        this.table = sales.table();
        this.columns = columns;
    }

    /// What was read.
    ///
    /// @param aside what was set aside
    /// @param single true where no order has two lines
    /// @param voids says so where lines of cancelled or refunded orders were left out
    /// @param cut says so where a line is an order and its products were cut apart
    /// @param whole says so where the amount is, or may be, that of a whole order
    public record Read(Orders orders, Aside aside, boolean single, Optional<Sentence> voids, Optional<Sentence> cut, Optional<Sentence> whole) {}

    /// What was set aside.
    ///
    /// @param unnamed lines without order or product that are no returns
    /// @param returned lines with a quantity of none or fewer
    /// @param unnamedOrders orders that hold nothing but unnamed lines
    /// @param returnedOrders orders that hold a returned line and none that counts
    public record Aside(long unnamed, long returned, long unnamedOrders, long returnedOrders) {}

    /// Reads the input's table.
    public static Read read(Input input, Progress progress) {
        return read(input, input.table(), progress);
    }

    /// Reads another table with the same column names.
    public static Read read(Input input, Table table, Progress progress) {
        var columns = new HashMap<String, String>();
        BasketNeeds.ALL.forEach(n -> input.field(n.id()).map(Field::name).ifPresent(f -> columns.put(n.id(), f)));
        columns.put(BasketNeeds.ORDER.id(), input.required(BasketNeeds.ORDER).name());
        columns.put(BasketNeeds.ITEM.id(), input.required(BasketNeeds.ITEM).name());
        return new OrderReader(VoidOrders.leftOut(input, table), columns).read(progress);
    }

    private Read read(Progress progress) {
        progress.check();
        var order = table.levels(columns.get(BasketNeeds.ORDER.id()));
        progress.check();
        var levels = table.levels(columns.get(BasketNeeds.ITEM.id()));
        var joined = Joined.of(order, levels);
        var item = Names.of(levels, joined);
        progress.check();
        var quantity = numbers(BasketNeeds.QUANTITY.id());
        // what a whole order costs is not what each of its products costs
        var money = joined.isPresent() ? new double[0] : money(quantity);
        progress.check();
        int rows = order.codes().length;
        long unnamed = 0;
        long returned = 0;
        var lines = new Lines(order.names().size());
        var seen = new byte[order.names().size()];
        for (int row = 0; row < rows; row++) {
            if (row % CHECK_EVERY == 0) {
                progress.step(row, rows);
            }
            int of = order.codes()[row];
            boolean named = of >= 0 && !order.text(row).isBlank();
            var products = item.of(row);
            if (quantity.length > 0 && !(quantity[row] > 0)) {
                returned++;
                mark(seen, named ? of : -1, RETURNED);
            } else if (!named || products.length == 0) {
                unnamed++;
                mark(seen, named ? of : -1, UNNAMED);
            } else {
                mark(seen, of, KEPT);
                for (int product : products) {
                    lines.add(of, product, money.length > 0 && Double.isFinite(money[row]) ? Math.max(0, money[row]) : 0);
                }
            }
        }
        var aside = new Aside(unnamed, returned, count(seen, UNNAMED), count(seen, RETURNED));
        return new Read(lines.orders(item.names, money.length > 0, progress), aside, Joined.once(order), sales.said(), joined.map(this::cut), joined.isPresent() ? Optional.empty() : whole());
    }

    private Sentence cut(Joined joined) {
        var item = columns.get(BasketNeeds.ITEM.id());
        return columns.containsKey(BasketNeeds.AMOUNT.id()) || columns.containsKey(BasketNeeds.PRICE.id())
                ? Sentence.of("One line is an order here; its “{0}” was cut at “{1}” into products. What each of them costs is not known, so nothing is valued in money.",
                        item, joined.mark())
                : Sentence.of("One line is an order here; its “{0}” was cut at “{1}” into products.", item, joined.mark());
    }

    private static void mark(byte[] seen, int order, byte as) {
        if (order >= 0 && seen[order] < as) {
            seen[order] = as;
        }
    }

    private static long count(byte[] seen, byte as) {
        long count = 0;
        for (byte one : seen) {
            count += one == as ? 1 : 0;
        }
        return count;
    }

    private double[] numbers(String need) {
        return columns.containsKey(need) ? table.numbers(columns.get(need)) : new double[0];
    }

    /// What each line costs: its amount, else its price by its quantity, else nothing known.
    private double[] money(double[] quantity) {
        if (columns.containsKey(BasketNeeds.AMOUNT.id()) && !ofOrder()) {
            return numbers(BasketNeeds.AMOUNT.id());
        }
        var price = numbers(BasketNeeds.PRICE.id());
        if (price.length > 0 && quantity.length > 0) {
            Arrays.setAll(price, i -> price[i] * quantity[i]);
        }
        return price;
    }

    /// True where the amount is that of a whole order, of which nobody knows how much belongs to each product.
    private boolean ofOrder() {
        return Worth.of(table.fields(), columns.get(BasketNeeds.AMOUNT.id())) != Worth.LINE;
    }

    private Optional<Sentence> whole() {
        var amount = columns.get(BasketNeeds.AMOUNT.id());
        if (amount == null) {
            return Optional.empty();
        }
        if (!ofOrder()) {
            return WholeAmount.suspected(table, table.find(columns.get(BasketNeeds.ORDER.id())), amount);
        }
        var price = columns.get(BasketNeeds.PRICE.id());
        return Optional.of(price == null
                ? Sentence.of("\"{0}\" is the amount of a whole order, and nobody knows how much of it belongs to each product, so nothing is valued in money. Choose the amount of a line, or price and quantity.", amount)
                : Sentence.of("\"{0}\" is the amount of a whole order, and nobody knows how much of it belongs to each product: the value in money is made of \"{1}\" instead.", amount, price));
    }

    /// Products by number: spaces around a name make no other product, an empty name is none.
    ///
    /// @param numbers one entry a level: the products it names
    private record Names(Levels levels, int[][] numbers, List<String> names) {
        private static final int[] NONE = {};

        static Names of(Levels levels, Optional<Joined> joined) {
            var found = new HashMap<String, Integer>();
            var names = new ArrayList<String>();
            var numbers = new int[levels.names().size()][];
            for (int i = 0; i < numbers.length; i++) {
                var cell = levels.names().get(i).strip();
                var parts = joined.map(j -> j.parts(cell)).orElseGet(() -> cell.isEmpty() ? List.of() : List.of(cell));
                numbers[i] = parts.stream().mapToInt(name -> found.computeIfAbsent(name, n -> {
                    names.add(n);
                    return names.size() - 1;
                })).toArray();
            }
            return new Names(levels, numbers, names);
        }

        int[] of(int row) {
            int code = levels.codes()[row];
            return code < 0 ? NONE : numbers[code];
        }
    }

    /// The lines of all orders, gathered order by order.
    private static final class Lines {
        private final int[] sizes;
        private int[] order = new int[1 << 10];
        private int[] product = new int[1 << 10];
        private double[] money = new double[1 << 10];
        private int count;

        Lines(int orders) {
            sizes = new int[orders];
        }

        void add(int of, int what, double cost) {
            if (count == order.length) {
                order = Arrays.copyOf(order, count * 2);
                product = Arrays.copyOf(product, count * 2);
                money = Arrays.copyOf(money, count * 2);
            }
            order[count] = of;
            product[count] = what;
            money[count] = cost;
            sizes[of]++;
            count++;
        }

        Orders orders(List<String> names, boolean valued, Progress progress) {
            var all = new int[sizes.length][];
            Arrays.setAll(all, o -> new int[sizes[o]]);
            var filled = new int[sizes.length];
            var spend = new double[valued ? names.size() : 0];
            for (int i = 0; i < count; i++) {
                all[order[i]][filled[order[i]]++] = product[i];
                if (valued) {
                    spend[product[i]] += money[i];
                }
            }
            progress.check();
            for (int o = 0; o < all.length; o++) {
                all[o] = Arrays.stream(all[o]).sorted().distinct().toArray();
            }
            var orders = new Orders(Arrays.stream(all).filter(b -> b.length > 0).toArray(int[][]::new), names, spend);
            if (valued) {
                var counts = orders.counts();
                Arrays.setAll(spend, i -> counts[i] == 0 ? 0 : spend[i] / counts[i]);
            }
            progress.report(1);
            return orders;
        }
    }
}
