package merchant.method.recommend.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merchant.method.recommend.trial.Interval;
import merchant.method.recommend.trial.RatingErrors;
import merchant.result.RecommendResult.Judged;
import merchant.result.Summary.Metric;
import merchant.text.Sentence;

/// The measures with their stable ids.
final class Metrics {
    private Metrics() {}

    static List<Metric> of(List<Judged> judged, Trial trial, Optional<RatingErrors> errors, boolean trivial) {
        var own = judged.getFirst();
        var base = judged.get(1);
        var metrics = new ArrayList<>(List.of(
                new Metric("precision-at-10", Sentence.of("Precision at 10"), own.precision(), Sentence.of("Share of ten offers that were taken, on held-out purchases.")),
                new Metric("recall-at-10", Sentence.of("Recall at 10"), own.recall(), Sentence.of("Share of the held-out purchases that were among ten offers.")),
                new Metric("ndcg-at-10", Sentence.of("NDCG at 10"), own.ndcg(),
                        Sentence.of("The same with early places counting more; 1 means that the first places were all taken.")),
                new Metric("coverage", Sentence.of("Coverage"), own.coverage(), Sentence.of("Share of all products that are offered to somebody.")),
                new Metric("judged-customers", Sentence.of("Customers who judged"), trial.judges(), Sentence.of("Customers with purchases held out."))));
        var prefix = trivial ? "random" : "popular";
        var label = trivial ? Sentence.of("ten at random") : Sentence.of("the popular ones");
        var help = Sentence.of("The same measure of the rule that it is held against.");
        metrics.add(new Metric(prefix + "-precision-at-10", Sentence.of("Precision at 10 of {0}", label), base.precision(), help));
        metrics.add(new Metric(prefix + "-recall-at-10", Sentence.of("Recall at 10 of {0}", label), base.recall(), help));
        metrics.add(new Metric(prefix + "-ndcg-at-10", Sentence.of("NDCG at 10 of {0}", label), base.ndcg(), help));
        metrics.add(new Metric(prefix + "-coverage", Sentence.of("Coverage of {0}", label), base.coverage(), help));
        trial.difference().ifPresent(d -> gain(d, metrics));
        errors.ifPresent(e -> ratings(e, metrics));
        return metrics;
    }

    private static void gain(Interval difference, List<Metric> metrics) {
        var help = Sentence.of("NDCG at 10 less that of the rule it is held against; the range holds 95 of 100 resamples of the customers.");
        metrics.add(new Metric("ndcg-gain", Sentence.of("Gain in NDCG"), difference.mean(), help));
        metrics.add(new Metric("ndcg-gain-low", Sentence.of("Gain in NDCG, at least"), difference.low(), help));
        metrics.add(new Metric("ndcg-gain-high", Sentence.of("Gain in NDCG, at most"), difference.high(), help));
    }

    private static void ratings(RatingErrors errors, List<Metric> metrics) {
        metrics.add(new Metric("rmse", Sentence.of("RMSE"), errors.rmse(), Sentence.of("Typical error of an expected rating, large errors counting more (root of the mean square).")));
        metrics.add(new Metric("mae", Sentence.of("MAE"), errors.mae(), Sentence.of("Mean error of an expected rating, whatever its direction.")));
        metrics.add(new Metric("baseline-rmse", Sentence.of("RMSE of the trivial rule"), errors.baseRmse(),
                Sentence.of("The same for each product's mean, or for the mean of all where that is the method.")));
        metrics.add(new Metric("baseline-mae", Sentence.of("MAE of the trivial rule"), errors.baseMae(),
                Sentence.of("The same for each product's mean, or for the mean of all where that is the method.")));
    }
}
