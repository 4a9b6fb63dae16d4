package merchant.method.basket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.result.BasketResult;
import merchant.result.BasketResult.Rule;
import merchant.result.Summary.Tone;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// The bundles planted in the sample shop are found, and nothing is found where its orders are shuffled.
class PlantedTest {
    /// The table "Bundles" of sample-data/README.md.
    private static final Set<Set<String>> BUNDLES = Set.of(Set.of("Longjing Tea", "Glass Tea Cup"), Set.of("Matcha Powder", "Milk Frother"),
            Set.of("Cat Kibble", "Cat Litter"), Set.of("Fountain Pen", "Ink Bottle"), Set.of("Plush Panda", "Panda Biscuits"),
            Set.of("Face Wash", "Sheet Masks"), Set.of("Sketchbook", "Gel Pens"), Set.of("Hot Water Bag", "Slippers"));

    private static List<String[]> lines() throws IOException {
        try (var lines = Files.lines(Path.of("sample-data/orders.csv"))) {
            return lines.skip(1).map(l -> l.split(",")).toList();
        }
    }

    private static BasketResult run(List<String> orders, List<String> items, List<Double> amounts) {
        var table = MemoryTable.named("orders").column(Field.of("order", Type.TEXT), orders).column(Field.of("item", Type.TEXT), items)
                .column(Field.of("amount", Type.DECIMAL), amounts).build();
        var method = new FpGrowth();
        var input = Input.of(table, Map.of("order", "order", "item", "item", "amount", "amount"));
        return (BasketResult) method.run(input, Settings.initial(method.parameters()), 42, Progress.NONE);
    }

    private static Set<String> products(BasketResult result, Rule rule) {
        var names = new HashSet<String>();
        for (int item : rule.left()) {
            names.add(result.names().get(item));
        }
        for (int item : rule.right()) {
            names.add(result.names().get(item));
        }
        return names;
    }

    @Test
    void thePlantedBundlesAreTheTopRulesByLift() throws IOException {
        var lines = lines();
        var result = run(lines.stream().map(l -> l[0]).toList(), lines.stream().map(l -> l[4]).toList(), lines.stream().map(l -> Double.valueOf(l[9])).toList());
        var top = new ArrayList<Set<String>>();
        result.rules().stream().map(r -> products(result, r)).filter(p -> !top.contains(p)).forEach(top::add);
        assertEquals(BUNDLES, Set.copyOf(top.subList(0, BUNDLES.size())));
        assertEquals(Set.of("Fountain Pen", "Ink Bottle"), top.getFirst());
        assertEquals(18.0, result.rules().getFirst().lift(), 0.05);
        assertEquals(206, result.rules().getFirst().count());
        assertEquals(Tone.USABLE, result.summary().verdict().tone());
        assertTrue(result.rules().stream().limit(16).allMatch(r -> r.beyondChance() && r.heldLift() > 3 && r.value() > 0));
        var offered = result.bundles().stream().map(b -> java.util.Arrays.stream(b.items()).mapToObj(i -> result.names().get(i)).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertTrue(offered.containsAll(BUNDLES));
    }

    @Test
    void onShuffledOrdersItSaysThatThereIsNothingToFind() throws IOException {
        var lines = lines();
        for (long seed : new long[] {1, 2, 3}) {
            var items = new ArrayList<>(lines.stream().map(l -> l[4]).toList());
            java.util.Collections.shuffle(items, new Random(seed));
            var result = run(lines.stream().map(l -> l[0]).toList(), items, lines.stream().map(l -> Double.valueOf(l[9])).toList());
            assertEquals(Tone.USELESS, result.summary().verdict().tone());
        }
    }

    @Test
    void onShuffledOrdersWithManyRulesItSaysSoToo() {
        // products with unequal chances and orders of unequal size give thousands of rules by chance alone
        for (long seed = 0; seed < 10; seed++) {
            var random = new Random(seed);
            var orders = new ArrayList<String>();
            var items = new ArrayList<String>();
            for (int o = 0; o < 500; o++) {
                int size = 1 + random.nextInt(8);
                for (int i = 0; i < size; i++) {
                    orders.add("o" + o);
                    items.add("p" + (int) (20 * random.nextDouble() * random.nextDouble()));
                }
            }
            var result = run(orders, items, java.util.Collections.nCopies(items.size(), 1.0));
            assertTrue(result.rules().size() > 100);
            assertEquals(Tone.USELESS, result.summary().verdict().tone(), "seed " + seed + ": " + result.summary().verdict().sentence());
            assertTrue(result.bundles().isEmpty());
        }
    }
}
