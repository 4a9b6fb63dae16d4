package merchant.method.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import merchant.method.Input;
import merchant.method.Method;
import merchant.result.RecommendResult;
import merchant.result.Summary.Tone;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import org.junit.jupiter.api.Test;

/// The tastes planted in the sample shop are found, those of made ratings too, and nothing is found where there is nothing.
class PlantedTastesTest {
    private static List<String[]> lines(String file) throws IOException {
        try (var lines = Files.lines(Path.of("sample-data", file))) {
            return lines.skip(1).map(l -> l.split(",")).toList();
        }
    }

    private static Input orders(List<String[]> lines, List<String> items) {
        var table = MemoryTable.named("orders").column(Field.of("customer", Type.TEXT), lines.stream().map(l -> l[2]).toList())
                .column(Field.of("item", Type.TEXT), items)
                .column(Field.of("day", Type.DATE), lines.stream().map(l -> java.time.LocalDate.parse(l[1].substring(0, 10))).toList()).build();
        return Input.of(table, Map.of("customer", "customer", "item", "item", "date", "day"));
    }

    @Test
    void thePlantedTastesMakeItemsAlikeClearlyBetterThanThePopular() throws IOException {
        var lines = lines("orders.csv");
        var input = orders(lines, lines.stream().map(l -> l[4]).toList());
        var result = Histories.run(new ItemItem(), input, Map.of());
        assertEquals(Tone.USABLE, result.summary().verdict().tone());
        assertTrue(Histories.metric(result, "ndcg-gain-low") > 0.02, "a gain of " + Histories.metric(result, "ndcg-gain-low") + " at least");
        assertTrue(Histories.metric(result, "ndcg-at-10") > 1.3 * Histories.metric(result, "popular-ndcg-at-10"));
        var favourites = new HashMap<String, String>();
        lines("truth-customers.csv").forEach(l -> favourites.put(l[0], l[2]));
        double own = favourite(result, favourites, lines);
        double popular = favourite(Histories.run(new Popular(), input, Map.of()), favourites, lines);
        assertTrue(own > 1.5 * popular, own + " of the offers are of the favourite group; of the popular " + popular);
    }

    /// The share of offers that are of the customer's planted favourite group.
    private static double favourite(RecommendResult result, Map<String, String> favourites, List<String[]> lines) {
        var groups = new HashMap<String, String>();
        lines.forEach(l -> groups.put(l[4], l[5]));
        long right = 0;
        long all = 0;
        for (var customer : result.customers()) {
            for (var offer : customer.offers()) {
                all++;
                right += groups.get(result.items().get(offer.item())).equals(favourites.get(customer.name())) ? 1 : 0;
            }
        }
        return (double) right / all;
    }

    @Test
    void onShuffledOrdersThereIsNothingToFindBeyondThePopular() throws IOException {
        var lines = lines("orders.csv");
        for (long seed : new long[] {1, 2, 3}) {
            var items = new ArrayList<>(lines.stream().map(l -> l[4]).toList());
            java.util.Collections.shuffle(items, new Random(seed));
            for (Method method : List.of(new ItemItem(), new UserUser())) {
                var result = Histories.run(method, orders(lines, items), Map.of());
                assertEquals(Tone.USELESS, result.summary().verdict().tone(), method.id() + ": " + result.summary().verdict().sentence());
                assertTrue(result.summary().headline().toString().contains("nothing is found beyond the popular"), result.summary().headline().toString());
            }
        }
    }

    @Test
    void factorsComeNearTheNoiseOfMadeRatings() {
        var made = MadeRatings.of(600, 200, 30_000, 0.6, 1);
        var result = Histories.run(new Svd(), Histories.rated(made.lines(), false), Map.of());
        double rmse = Histories.metric(result, "rmse");
        double base = Histories.metric(result, "baseline-rmse");
        assertTrue(rmse > made.noise(), "no rule can beat the noise, but it has " + rmse);
        assertTrue(rmse < made.noise() + 0.4 * (base - made.noise()), rmse + " of " + base);
    }

    @Test
    void onShuffledRatingsFactorsAreUseless() {
        var made = MadeRatings.of(300, 100, 10_000, 0.6, 1).lines();
        for (long seed : new long[] {1, 2, 3}) {
            var ratings = new ArrayList<>(made.stream().map(l -> l.split(",")[3]).toList());
            java.util.Collections.shuffle(ratings, new Random(seed));
            var lines = new ArrayList<String>();
            for (int i = 0; i < made.size(); i++) {
                var cells = made.get(i).split(",");
                lines.add(cells[0] + "," + cells[1] + "," + cells[2] + "," + ratings.get(i));
            }
            var result = Histories.run(new Svd(), Histories.rated(lines, false), Map.of());
            assertNotEquals(Tone.USABLE, result.summary().verdict().tone());
            assertTrue(Histories.metric(result, "rmse") > Histories.metric(result, "baseline-rmse") - 0.005);
        }
    }
}
