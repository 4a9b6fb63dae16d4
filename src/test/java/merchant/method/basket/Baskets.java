package merchant.method.basket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import merchant.method.Input;
import merchant.method.basket.order.OrderReader;
import merchant.method.basket.order.Orders;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Assumptions;

/// Orders for tests.
public final class Baskets {
    static final Map<String, String> COLUMNS = Map.of("order", "order", "item", "item");

    private Baskets() {}

    /// The textbook's five baskets (Tan, Steinbach, Kumar, "Introduction to Data Mining", table 6.1, with nappies for diapers).
    public static List<String> textbook() {
        return List.of("bread,milk", "bread,nappies,beer,eggs", "milk,nappies,beer,cola", "bread,milk,nappies,beer", "bread,milk,nappies,cola");
    }

    public static MemoryTable table(List<String> lines, String delimiter) {
        var orders = new ArrayList<Long>();
        var items = new ArrayList<String>();
        for (int o = 0; o < lines.size(); o++) {
            for (var item : lines.get(o).split(delimiter)) {
                orders.add(o + 1L);
                items.add(item);
            }
        }
        return MemoryTable.named("baskets").column(new Field("order", Type.WHOLE, Role.ORDER_ID), orders)
                .column(new Field("item", Type.TEXT, Role.PRODUCT), items).build();
    }

    public static Input input(List<String> lines, String delimiter) {
        return Input.of(table(lines, delimiter), COLUMNS);
    }

    public static Orders orders(List<String> lines, String delimiter) {
        return OrderReader.read(input(lines, delimiter), Progress.NONE).orders();
    }

    /// A file of the shared data; the test is skipped where there is none.
    public static List<String> shared(String name) {
        var file = Path.of("../shared/data/baskets", name);
        Assumptions.assumeTrue(Files.exists(file), "../shared/data is absent");
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Orders of products drawn with unequal chances, with some that stick together.
    static List<String> drawn(int count, long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        for (int o = 0; o < count; o++) {
            var basket = new java.util.TreeSet<String>();
            int size = 1 + random.nextInt(6);
            while (basket.size() < size) {
                basket.add("p" + (int) (12 * random.nextDouble() * random.nextDouble()));
            }
            if (basket.contains("p3") && random.nextDouble() < 0.7) {
                basket.add("p11");
            }
            lines.add(String.join(",", basket));
        }
        return lines;
    }

    /// The frequent sets by trying every set of products: only for small cases.
    public static Map<List<Integer>, Integer> byTrying(Orders orders, int least, int longest) {
        var found = new HashMap<List<Integer>, Integer>();
        int items = orders.names().size();
        for (int set = 1; set < 1 << items; set++) {
            if (Integer.bitCount(set) > longest) {
                continue;
            }
            int wanted = set;
            int count = (int) Arrays.stream(orders.baskets()).filter(b -> (Arrays.stream(b).map(i -> 1 << i).sum() & wanted) == wanted).count();
            if (count >= least) {
                found.put(java.util.stream.IntStream.range(0, items).filter(i -> (wanted >> i & 1) == 1).boxed().toList(), count);
            }
        }
        return found;
    }
}
