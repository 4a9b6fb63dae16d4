package merchant.ui.result.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import merchant.figure.story.RecommendFigures;
import merchant.result.RecommendResult;
import merchant.result.RecommendResult.Judged;
import merchant.text.Part;
import merchant.text.Sentence;

/// What the measures of a result say in a merchant's words, beside what is popular.
final class HowGood {
    private static final double SAME = 1e-9;

    private HowGood() {}

    /// A measure of the rules beside each other.
    ///
    /// @param percent whether it is a share
    /// @param help what it means
    record Measure(Sentence name, ToDoubleFunction<Judged> value, boolean percent, Sentence help) {
        String said(Judged judged, merchant.text.Numerals numerals) {
            double found = value.applyAsDouble(judged);
            return Double.isNaN(found) ? "–" : percent ? numerals.percent(found, 1) : numerals.number(found, 3);
        }
    }

    /// The measures that at least one rule has.
    static List<Measure> measures(RecommendResult result) {
        var all = List.of(new Measure(Sentence.of("Precision at 10"), Judged::precision, true, Sentence.of("Of ten offers, the share that was taken.")),
                new Measure(Sentence.of("Recall at 10"), Judged::recall, true, Sentence.of("Of what was taken next, the share that was among ten offers.")),
                new Measure(Sentence.of("NDCG at 10"), Judged::ndcg, false,
                        Sentence.of("The same, but a first place counts more than a tenth; 1 means that what was taken next always stood first.")),
                new Measure(Sentence.of("Coverage"), Judged::coverage, true, Sentence.of("The share of all products that is offered to somebody.")),
                new Measure(Sentence.of("RMSE"), Judged::rmse, false, Sentence.of("How far expected ratings miss, large misses counting more; lower is better.")),
                new Measure(Sentence.of("MAE"), Judged::mae, false, Sentence.of("How far expected ratings miss on average; lower is better.")));
        return all.stream().filter(m -> result.judged().stream().anyMatch(j -> !Double.isNaN(m.value().applyAsDouble(j)))).toList();
    }

    /// The sentences, the most important first; one that says so where nothing could be judged.
    static List<Sentence> sentences(RecommendResult result) {
        if (result.judged().isEmpty() || measures(result).isEmpty()) {
            return List.of(Sentence.of("There is too little to judge by: nobody has a purchase that can be held out and enough others to go by."));
        }
        var said = new ArrayList<Sentence>();
        var own = result.judged().getFirst();
        if (!Double.isNaN(own.recall())) {
            said.add(reached(result, own));
        }
        if (!Double.isNaN(own.coverage())) {
            said.add(RecommendFigures.popular(result).filter(p -> !Double.isNaN(p.coverage()))
                    .map(p -> Sentence.of("Of 100 products, {0} are offered to somebody; of the most popular alone, {1} would be.", hundred(own.coverage()), hundred(p.coverage())))
                    .orElseGet(() -> Sentence.of("Of 100 products, {0} are offered to somebody.", hundred(own.coverage()))));
        }
        if (!Double.isNaN(own.mae())) {
            said.add(missed(result, own));
        }
        return said;
    }

    /// Where one purchase a customer was held out, its share is one of customers; where several were, it is one of purchases.
    private static Sentence reached(RecommendResult result, Judged own) {
        boolean one = result.judged().stream().allMatch(j -> Double.isNaN(j.recall()) || Math.abs(10 * j.precision() - j.recall()) < SAME);
        var rule = RecommendFigures.popular(result).map(Judged::recall).filter(r -> !r.isNaN());
        var amount = hundred(own.recall());
        if (rule.isEmpty()) {
            return one ? Sentence.of("Of 100 customers who got ten offers, {0} took one of them next.", amount)
                    : Sentence.of("Of 100 products that customers took next, {0} were among the ten that each was offered.", amount);
        }
        return one ? Sentence.of("Of 100 customers who got ten offers, {0} took one of them next; the ten most popular would have reached {1}.", amount, hundred(rule.get()))
                : Sentence.of("Of 100 products that customers took next, {0} were among the ten that each was offered; the ten most popular would have held {1}.",
                        amount, hundred(rule.get()));
    }

    private static Sentence missed(RecommendResult result, Judged own) {
        var amount = new Part.Amount(own.mae(), 2);
        return result.judged().stream().skip(1).filter(j -> !Double.isNaN(j.mae())).min(Comparator.comparingDouble(Judged::mae))
                .map(rule -> Sentence.of("A rating is expected {0} too high or too low on average; by the best simple rule ({2}) it would be {1}.", amount,
                        new Part.Amount(rule.mae(), 2), rule.label()))
                .orElseGet(() -> Sentence.of("A rating is expected {0} too high or too low on average.", amount));
    }

    /// Of a hundred: whole from ten on, else with one decimal where there is one, so that 0.4 does not become 0.
    private static Part hundred(double share) {
        return new Part.Amount(100 * share, RecommendFigures.decimals(share));
    }
}
