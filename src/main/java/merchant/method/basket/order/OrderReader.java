package merchant.method.basket.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.VoidOrders;
import merchant.table.Field;
import merchant.table.Levels;
import merchant.table.Table;
import merchant.text.Sentence;
import merchant.work.Progress;

/// Makes orders of a table's lines. A line without order or product, or with a quantity of none or fewer, is set aside and counted. A
/// product that stands on several lines of an order counts once there.
public final class OrderReader {
    private static final int CHECK_EVERY = 1 << 16;

    private final Table table;
    private final Map<String, String> columns;

    private OrderReader(Table table, Map<String, String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /// What was read.
    ///
    /// @param lines lines of the table
    /// @param unnamed lines without order or product
    /// @param returned lines with a quantity of none or fewer
    /// @param repeated lines that name a product again that the order holds already
    /// @param voids says so where lines of cancelled or refunded orders are among them
    public record Read(Orders orders, long lines, long unnamed, long returned, long repeated, Optional<Sentence> voids) {}

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
        return new OrderReader(table, columns).read(progress);
    }

    private Read read(Progress progress) {
        progress.check();
        var order = table.levels(columns.get(BasketNeeds.ORDER.id()));
        progress.check();
        var item = Names.of(table.levels(columns.get(BasketNeeds.ITEM.id())));
        progress.check();
        var quantity = numbers(BasketNeeds.QUANTITY.id());
        var money = money(quantity);
        progress.check();
        int rows = order.codes().length;
        long unnamed = 0;
        long returned = 0;
        var lines = new Lines(order.names().size());
        for (int row = 0; row < rows; row++) {
            if (row % CHECK_EVERY == 0) {
                progress.step(row, rows);
            }
            int product = item.of(row);
            if (order.codes()[row] < 0 || order.text(row).isBlank() || product < 0) {
                unnamed++;
            } else if (quantity.length > 0 && !(quantity[row] > 0)) {
                returned++;
            } else {
                lines.add(order.codes()[row], product, money.length > 0 && Double.isFinite(money[row]) ? Math.max(0, money[row]) : 0);
            }
        }
        return lines.read(item.names, money.length > 0, new long[] {rows, unnamed, returned}, VoidOrders.counted(table), progress);
    }

    private double[] numbers(String need) {
        return columns.containsKey(need) ? table.numbers(columns.get(need)) : new double[0];
    }

    /// What each line costs: its amount, else its price by its quantity, else nothing known.
    private double[] money(double[] quantity) {
        var amount = numbers(BasketNeeds.AMOUNT.id());
        if (amount.length > 0) {
            return amount;
        }
        var price = numbers(BasketNeeds.PRICE.id());
        if (price.length > 0 && quantity.length > 0) {
            Arrays.setAll(price, i -> price[i] * quantity[i]);
        }
        return price;
    }

    /// Products by number: spaces around a name make no other product, an empty name is none.
    private record Names(Levels levels, int[] numbers, List<String> names) {
        static Names of(Levels levels) {
            var found = new HashMap<String, Integer>();
            var names = new ArrayList<String>();
            var numbers = new int[levels.names().size()];
            for (int i = 0; i < numbers.length; i++) {
                var name = levels.names().get(i).strip();
                numbers[i] = name.isEmpty() ? -1 : found.computeIfAbsent(name, n -> {
                    names.add(n);
                    return names.size() - 1;
                });
            }
            return new Names(levels, numbers, names);
        }

        int of(int row) {
            int code = levels.codes()[row];
            return code < 0 ? -1 : numbers[code];
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

        Read read(List<String> names, boolean valued, long[] seen, Optional<Sentence> voids, Progress progress) {
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
            long kept = 0;
            for (int o = 0; o < all.length; o++) {
                all[o] = Arrays.stream(all[o]).sorted().distinct().toArray();
                kept += all[o].length;
            }
            var orders = new Orders(Arrays.stream(all).filter(b -> b.length > 0).toArray(int[][]::new), names, spend);
            if (valued) {
                var counts = orders.counts();
                Arrays.setAll(spend, i -> counts[i] == 0 ? 0 : spend[i] / counts[i]);
            }
            progress.report(1);
            return new Read(orders, seen[0], seen[1], seen[2], count - kept, voids);
        }
    }
}
