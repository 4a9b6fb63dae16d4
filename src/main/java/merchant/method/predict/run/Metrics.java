package merchant.method.predict.run;

import java.util.List;
import merchant.result.ScoresResult.Judged;
import merchant.result.Summary.Metric;
import merchant.text.Sentence;

/// The measures with what they mean.
final class Metrics {
    private Metrics() {}

    /// Those of the chosen method, and the accuracy of the majority rule.
    static List<Metric> of(List<Judged> judged) {
        var own = judged.getFirst();
        return List.of(
                new Metric("roc-auc", Sentence.of("ROC AUC"), own.rocAuc(),
                        Sentence.of("In what share of pairs, one of each kind, the right one has the higher score; 0.5 is guessing, 1 is perfect.")),
                new Metric("pr-auc", Sentence.of("PR AUC"), own.prAuc(),
                        Sentence.of("Average precision over all ways to cut the list; guessing gets the share of the looked-for rows.")),
                new Metric("accuracy", Sentence.of("Accuracy"), own.accuracy(), Sentence.of("Share of rows whose value was named rightly.")),
                new Metric("precision", Sentence.of("Precision"), own.precision(), Sentence.of("Of 100 it names, how many are right.")),
                new Metric("recall", Sentence.of("Recall"), own.recall(), Sentence.of("Of 100 that should be named, how many it names.")),
                new Metric("f1", Sentence.of("F1"), own.f1(), Sentence.of("One number for precision and recall together (their harmonic mean); 1 is perfect.")),
                new Metric("log-loss", Sentence.of("Log loss"), own.logLoss(),
                        Sentence.of("How surprising the truth is under the probabilities; lower is better, sure and wrong costs most.")),
                new Metric("brier", Sentence.of("Brier score"), own.brier(),
                        Sentence.of("Mean squared error of the probabilities; lower is better, 0 is perfect.")),
                new Metric("majority-accuracy", Sentence.of("Accuracy of always the majority"), judged.get(1).accuracy(),
                        Sentence.of("Share of rows that is right when always the most frequent value is named.")));
    }
}
