package merchant.method.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.result.RecommendResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;

/// Purchases and ratings for tests: lines `customer,item,time,rating`.
public final class Histories {
    private Histories() {}

    /// An input with ratings.
    public static Input rated(List<String> lines, boolean dated) {
        return input(lines, dated, true);
    }

    /// An input with purchases alone.
    public static Input bought(List<String> lines, boolean dated) {
        return input(lines, dated, false);
    }

    private static Input input(List<String> lines, boolean dated, boolean rated) {
        var cells = lines.stream().map(l -> l.split(",")).toList();
        var table = MemoryTable.named("lines").column(Field.of("customer", Type.TEXT), cells.stream().map(c -> c[0]).toList())
                .column(Field.of("item", Type.TEXT), cells.stream().map(c -> c[1]).toList())
                .column(Field.of("time", Type.WHOLE), cells.stream().map(c -> Long.valueOf(c[2])).toList())
                .column(Field.of("rating", Type.DECIMAL), cells.stream().map(c -> Double.valueOf(c[3])).toList()).build();
        var columns = new java.util.HashMap<>(Map.of("customer", List.of("customer"), "item", List.of("item")));
        if (dated) {
            columns.put("date", List.of("time"));
        }
        if (rated) {
            columns.put("rating", List.of("rating"));
        }
        return new Input(table, Map.of(), columns);
    }

    /// Customers of two tastes, who rate half of the items high and the other half low.
    static List<String> tastes(int customers, int items, int each, long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        for (int c = 0; c < customers; c++) {
            for (int i = 0; i < each; i++) {
                int item = (random.nextDouble() < 0.8 ? c : random.nextInt(2)) % 2 + 2 * random.nextInt(items / 2);
                int rating = item % 2 == c % 2 ? 3 + random.nextInt(3) : 1 + random.nextInt(3);
                lines.add("c" + c + ",p" + item + "," + i + "," + rating);
            }
        }
        return lines;
    }

    static RecommendResult run(Method method, Input input, Map<String, Object> settings) {
        var set = Settings.initial(method.parameters());
        for (var setting : settings.entrySet()) {
            set = set.with(setting.getKey(), setting.getValue());
        }
        return (RecommendResult) method.run(input, set, 42, Progress.NONE);
    }

    /// The offers of a customer, by name.
    static List<String> offers(RecommendResult result, String customer) {
        return customer(result, customer).offers().stream().map(o -> result.items().get(o.item())).toList();
    }

    static RecommendResult.Customer customer(RecommendResult result, String name) {
        return result.customers().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    static double metric(RecommendResult result, String id) {
        return result.summary().metrics().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow().value();
    }

    static List<String> named(RecommendResult result, int[] items) {
        return Arrays.stream(items).mapToObj(result.items()::get).toList();
    }
}
