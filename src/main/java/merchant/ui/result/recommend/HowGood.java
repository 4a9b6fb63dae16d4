package merchant.ui.result.recommend;

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
                new Measure(Sentence.of("Recall at 10"), Judged::recall, true, Sentence.of("Of the purchases held out, the share that was among ten offers.")),
                new Measure(Sentence.of("NDCG at 10"), Judged::ndcg, false,
                        Sentence.of("The same, but a first place counts more than a tenth; 1 means that the purchases held out always stood first.")),
                new Measure(Sentence.of("Coverage"), Judged::coverage, true, Sentence.of("The share of all products that is offered to somebody.")),
                new Measure(Sentence.of("RMSE"), Judged::rmse, false, Sentence.of("How far expected ratings miss, large misses counting more; lower is better.")),
                new Measure(Sentence.of("MAE"), Judged::mae, false, Sentence.of("How far expected ratings miss on average; lower is better.")));
        return all.stream().filter(m -> result.judged().stream().anyMatch(j -> !Double.isNaN(m.value().applyAsDouble(j)))).toList();
    }

    /// What the measures come to, in one sentence.
    static Sentence said(RecommendResult result) {
        if (result.judged().isEmpty() || Double.isNaN(result.judged().getFirst().recall())) {
            return Sentence.of("There is too little to judge the lists by: too few customers have a purchase that can be held out and others to go by.");
        }
        var own = result.judged().getFirst();
        // where one purchase a customer was held out, its share is one of customers; where several were, it is one of purchases
        boolean one = result.judged().stream().allMatch(j -> Double.isNaN(j.recall()) || Math.abs(10 * j.precision() - j.recall()) < SAME);
        var rule = RecommendFigures.rule(result);
        if (rule.isEmpty()) {
            return one ? Sentence.of("Of 100 customers who got ten offers, {0} bought one of them, which the method had not seen.", hundred(own.recall()))
                    : Sentence.of("Of 100 purchases that the method had not seen, {0} were among the ten offers, on average.", hundred(own.recall()));
        }
        var other = hundred(rule.get().recall());
        var offered = RecommendFigures.offering(rule.get());
        return one ? Sentence.of("Of 100 customers who got ten offers, {0} bought one of them, which the method had not seen; {2} would have reached {1}.", hundred(own.recall()), other, offered)
                : Sentence.of("Of 100 purchases that the method had not seen, {0} were among the ten offers, on average; {2} would have held {1}.", hundred(own.recall()), other, offered);
    }

    /// Of a hundred: whole from ten on, else with one decimal where there is one, so that 0.4 does not become 0.
    private static Part hundred(double share) {
        return new Part.Amount(100 * share, RecommendFigures.decimals(share));
    }
}
