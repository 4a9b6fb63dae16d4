package merchant.ui.result.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import merchant.figure.BarChart;
import merchant.figure.Figure;
import merchant.figure.Ink;
import merchant.figure.story.RecommendFigures;
import merchant.result.RecommendResult;
import merchant.text.Part;
import merchant.text.Sentence;

/// Results of what to offer, beside each other: how much each reaches, how far their lists are the same, and which products each offers most.
final class Offers {
    private static final int PRODUCTS = 12;
    private static final int FIRST = 10;

    private final List<RecommendResult> results;
    private final List<Sentence> names;

    private Offers(List<RecommendResult> results, List<Sentence> names) {
        this.results = results;
        this.names = names;
    }

    static Beside beside(List<Compared> all, List<Sentence> names) {
        var offers = new Offers(all.stream().map(c -> (RecommendResult) c.result()).toList(), names);
        boolean judged = offers.results.stream().allMatch(r -> Double.isFinite(recall(r)));
        boolean rated = offers.results.stream().allMatch(r -> Double.isFinite(rmse(r)));
        return new Beside(Optional.of(rated && !judged ? offers.errors() : offers.together(judged)), offers.each(), Optional.empty());
    }

    private static double recall(RecommendResult result) {
        return result.judged().isEmpty() ? Double.NaN : result.judged().getFirst().recall();
    }

    private static double rmse(RecommendResult result) {
        return result.judged().isEmpty() ? Double.NaN : result.judged().getFirst().rmse();
    }

    /// How far the expected ratings miss, for results that only ratings judge.
    private Figure errors() {
        var bars = IntStream.range(0, results.size()).mapToObj(i -> new BarChart.Bar(names.get(i), Ink.data(i), rmse(results.get(i)))).toList();
        var best = IntStream.range(0, results.size()).boxed().min(Comparator.comparingDouble(i -> rmse(results.get(i)))).orElse(0);
        return new Figure("together", Sentence.of("Ratings expected by {0} miss by {1}, no other misses less; {2}", names.get(best), new Part.Amount(rmse(results.get(best)), 2), alike()),
                Sentence.of("RMSE of expected ratings on ratings that the method did not see; shorter is better"), List.of(),
                new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 3));
    }

    /// @param judged whether it is known of each how much it reaches
    private Figure together(boolean judged) {
        var recalls = results.stream().mapToDouble(Offers::recall).toArray();
        var bars = new ArrayList<BarChart.Bar>();
        for (int i = 0; judged && i < recalls.length; i++) {
            bars.add(new BarChart.Bar(Sentence.of("{0}: reached", names.get(i)), Ink.data(i), 100 * recalls[i]));
        }
        if (judged && results.stream().noneMatch(r -> r.judged().getFirst().method().equals("popular"))) {
            results.stream().flatMap(r -> RecommendFigures.popular(r).stream()).findFirst().filter(p -> Double.isFinite(p.recall()))
                    .ifPresent(p -> bars.add(new BarChart.Bar(Sentence.of("The ten most popular: reached"), Ink.QUIET, 100 * p.recall())));
        }
        for (int i = 0; i < results.size(); i++) {
            for (int j = i + 1; j < results.size(); j++) {
                bars.add(new BarChart.Bar(Sentence.of("Same offers: {0} and {1}", names.get(i), names.get(j)), Ink.FORECAST, 100 * same(List.of(results.get(i), results.get(j)))));
            }
        }
        var title = judged ? Sentence.of("{0}; {1}", best(recalls), alike()) : alike();
        var subtitle = judged ? Sentence.of("In %: purchases held out that were among ten offers; and the offers that a customer gets from both results")
                : Sentence.of("In %: the offers that a customer gets from both results, among the first ten");
        return new Figure("together", title, subtitle, List.of(), new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 1));
    }

    private Sentence best(double[] recalls) {
        double most = Arrays.stream(recalls).max().orElse(0);
        var best = IntStream.range(0, recalls.length).filter(i -> recalls[i] == most).mapToObj(names::get).toList();
        var share = new Part.Percent(most, RecommendFigures.decimals(most));
        return best.size() == recalls.length ? Sentence.of("All reach the same {0} of the purchases held out", share)
                : Sentence.of("Most purchases held out are reached by {0}: {1}", Part.listing(best), share);
    }

    private Sentence alike() {
        double same = same(results);
        var share = new Part.Percent(same, RecommendFigures.decimals(same));
        return Double.isNaN(same) ? Sentence.of("no customer is in all of them")
                : results.size() == 2 ? Sentence.of("{0} of the offers are the same", share) : Sentence.of("{0} of the offers are the same in all", share);
    }

    /// The share of offers that a customer gets from all these results, among the first ten of each, over the customers that all know;
    /// `NaN` where there is no such customer.
    static double same(List<RecommendResult> results) {
        var lists = results.stream().map(Offers::lists).toList();
        var shared = new HashSet<>(lists.getFirst().keySet());
        lists.forEach(l -> shared.retainAll(l.keySet()));
        long offered = 0;
        long common = 0;
        for (var customer : shared) {
            Set<String> inAll = new HashSet<>(lists.getFirst().get(customer));
            for (var list : lists) {
                offered += list.get(customer).size();
                inAll.retainAll(list.get(customer));
            }
            common += inAll.size();
        }
        return offered == 0 ? Double.NaN : (double) common * results.size() / offered;
    }

    private static Map<String, Set<String>> lists(RecommendResult result) {
        var lists = new HashMap<String, Set<String>>();
        for (var customer : result.customers()) {
            var items = new LinkedHashSet<String>();
            customer.offers().stream().limit(FIRST).forEach(o -> items.add(result.items().get(o.item())));
            lists.put(customer.name(), items);
        }
        return lists;
    }

    /// The products that any result offers to most, in one order for all.
    private List<Optional<Figure>> each() {
        var shares = results.stream().map(Offers::shares).toList();
        var most = new LinkedHashMap<String, Double>();
        shares.forEach(s -> s.forEach((item, share) -> most.merge(item, share, Math::max)));
        var shown = most.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(PRODUCTS).map(Map.Entry::getKey).toList();
        var figures = new ArrayList<Optional<Figure>>();
        for (int i = 0; i < shares.size(); i++) {
            var own = shares.get(i);
            var ink = Ink.data(i);
            var bars = shown.stream().map(item -> new BarChart.Bar(Sentence.verbatim(item), ink, 100 * own.getOrDefault(item, 0.0))).toList();
            long has = shown.stream().filter(own::containsKey).count();
            figures.add(Optional.of(new Figure("most-offered", Sentence.of("{0} of these {1} products are offered here", has, shown.size()),
                    Sentence.of("Share of customers to whom a product is offered, in %; the products that any of the results offers to most"), List.of(),
                    new BarChart(BarChart.Direction.HORIZONTAL, bars, List.of(), 1))));
        }
        return figures;
    }

    private static Map<String, Double> shares(RecommendResult result) {
        var shares = new HashMap<String, Double>();
        double one = 1.0 / Math.max(1, result.customers().size());
        result.customers().forEach(c -> c.offers().forEach(o -> shares.merge(result.items().get(o.item()), one, Double::sum)));
        return shares;
    }
}
