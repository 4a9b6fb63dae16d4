package merchant.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import merchant.result.RecommendResult.Because;
import merchant.result.RecommendResult.Customer;
import merchant.result.RecommendResult.Judged;
import merchant.result.RecommendResult.Offer;
import merchant.result.RecommendResult.Similar;
import merchant.result.Summary.Tone;
import merchant.result.Summary.Verdict;
import merchant.text.Sentence;

/// Results of what to offer, made up and no method's work: for views, figures and exports. Every seventh customer bought too little and
/// gets what is popular.
public final class MadeOffers {
    private static final List<String> NAMES = List.of("Longjing Tea", "Jasmine Tea", "Silicone Spatula", "Freeze-dried Chicken Treats for Cats, Family Pack of 24",
            "龙井茶礼盒", "手工陶瓷马克杯", "Linen Apron", "Bamboo Board", "Cast-Iron Pan", "Desk Lamp", "Soy Candle", "Face Cream");

    private MadeOffers() {}

    /// @param customers how many
    /// @param rated whether they rate
    public static RecommendResult of(int customers, int items, boolean rated, long seed) {
        var random = new Random(seed);
        var names = IntStream.range(0, items).mapToObj(i -> i < NAMES.size() ? NAMES.get(i) : "Product " + (i + 1)).toList();
        var all = new ArrayList<Customer>();
        for (int c = 0; c < customers; c++) {
            all.add(customer("C%04d".formatted(c + 1), items, rated, c % 7 == 6, random));
        }
        var label = rated ? "Ratings by factors" : "Item by item";
        var judged = List.of(measures(rated ? "svd" : "item-item", label, 0.18, 0.71, rated), measures("popular", "Most popular", 0.09, 0.8, rated));
        return result(rated, names, all, similar(items, random), judged, customers - customers / 7);
    }

    /// A result with these parts.
    public static RecommendResult result(boolean rated, List<String> items, List<Customer> customers, List<Similar> similar, List<Judged> judged, int judgedOn) {
        var summary = new Summary(Sentence.verbatim("A list for each of " + customers.size() + " customers"),
                new Verdict(Tone.USABLE, Sentence.verbatim("Twice as good as offering what is popular.")), List.of(), List.of(),
                Sentence.verbatim("That they would not have bought it anyway."),
                List.of(new Summary.Metric("precision-at-10", Sentence.verbatim("Precision at 10"), judged.isEmpty() ? Double.NaN : judged.getFirst().precision(),
                        Sentence.verbatim("Share of ten offers that were taken."))));
        return new RecommendResult(summary, rated, items, customers, similar, judged, judgedOn);
    }

    /// Measures with one purchase held out a customer.
    public static Judged measures(String id, String label, double recall, double rmse, boolean rated) {
        return new Judged(id, Sentence.verbatim(label), recall / 10, recall, recall * 0.6, id.equals("popular") ? 0.12 : 0.85,
                rated ? rmse : Double.NaN, rated ? rmse * 0.78 : Double.NaN);
    }

    private static Customer customer(String name, int items, boolean rated, boolean fellBack, Random random) {
        int count = fellBack ? 1 : 3 + random.nextInt(9);
        var bought = random.ints(0, items).distinct().limit(Math.min(count, items / 2)).toArray();
        var marks = Arrays.stream(bought).mapToDouble(i -> rated ? 1 + random.nextInt(9) / 2.0 : 1 + random.nextInt(4)).toArray();
        var offers = new ArrayList<Offer>();
        int[] left = IntStream.range(0, items).filter(i -> Arrays.stream(bought).noneMatch(b -> b == i)).toArray();
        for (int k = 0; k < Math.min(10, left.length); k++) {
            int item = fellBack ? left[k] : left[(random.nextInt(left.length) / 2 + k * left.length / 10) % left.length];
            if (offers.stream().noneMatch(o -> o.item() == item)) {
                offers.add(offer(item, k, bought, rated, fellBack || k > 7, random));
            }
        }
        return new Customer(name, bought, marks, offers);
    }

    private static Offer offer(int item, int place, int[] bought, boolean rated, boolean popular, Random random) {
        if (popular) {
            return new Offer(item, 90 - place, Because.POPULAR_FALLBACK, new int[0], 90 - place);
        }
        if (place == 2) {
            return new Offer(item, 4, Because.ALIKE, new int[0], 1 + random.nextInt(12));
        }
        return new Offer(item, rated ? 4.9 - place / 10.0 : 1.0 / (place + 1), rated ? Because.RATED : Because.BOUGHT,
                Arrays.copyOf(bought, 1 + random.nextInt(Math.min(3, bought.length))), 0);
    }

    private static List<Similar> similar(int items, Random random) {
        var all = new ArrayList<Similar>();
        for (int i = 0; i < items; i++) {
            int item = i;
            var others = random.ints(0, items).filter(o -> o != item).distinct().limit(Math.min(10, items / 2)).toArray();
            var alike = IntStream.range(0, others.length).mapToDouble(k -> 0.9 - 0.1 * k).toArray();
            all.add(new Similar(i, others, alike, IntStream.range(0, others.length).map(k -> 60 - 5 * k).toArray()));
        }
        return all;
    }
}
