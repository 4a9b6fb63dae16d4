package merchant.method.predict.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.judge.Classified;
import merchant.method.predict.fit.TreeFit;
import merchant.result.ScoresResult;
import merchant.result.ScoresResult.Importance;
import merchant.result.ScoresResult.Judged;
import merchant.result.ScoresResult.Node;
import merchant.result.Sheet;
import merchant.result.Summary;
import merchant.text.Sentence;

/// Makes the result of an outcome: numbers, tables, figures' points and words.
final class Telling {
    private static final int POINTS = 100;

    private final String method;
    private final Sentence label;
    private final Input input;
    private final Plan plan;
    private final PredictRun.Outcome outcome;

    Telling(String method, Sentence label, Input input, Plan plan, PredictRun.Outcome outcome) {
        this.method = method;
        this.label = label;
        this.input = input;
        this.plan = plan;
        this.outcome = outcome;
    }

    ScoresResult result() {
        var target = outcome.target();
        int positive = target.positive();
        var judged = List.of(judged(label, outcome.judged()), judged(Sentence.of("Always the majority"), outcome.majority()));
        var roc = positive < 0 ? new double[0] : outcome.judged().ranking(positive).roc(POINTS);
        var gains = positive < 0 ? new double[0] : outcome.judged().ranking(positive).gains(POINTS);
        var importance = outcome.worth().entrySet().stream().map(e -> new Importance(e.getKey(), e.getValue()))
                .sorted((a, b) -> Double.compare(b.loss(), a.loss())).toList();
        var nodes = outcome.fitted() instanceof TreeFit tree ? new TreeWords(tree.tree(), outcome.x().encoder(), target).nodes() : List.<Node>of();
        var aside = outcome.screening().aside();
        var words = new PredictWords(input, plan, outcome, judged, gains, importance, nodes);
        var summary = new Summary(words.headline(), words.verdict(), words.findings(), words.warnings(), words.caution(), Metrics.of(judged));
        return new ScoresResult(summary, target.column(), target.classes(), positive, outcome.judged().rows(), judged, outcome.judged().confusion(),
                roc, gains, importance, nodes, leaves(), aside, sheets(judged, roc, gains, importance, nodes), model());
    }

    private static Judged judged(Sentence label, Classified c) {
        return new Judged(label, c.rocAuc(), c.prAuc(), c.accuracy(), c.precision(), c.recall(), c.f1(), c.logLoss(), c.brier());
    }

    private int[] leaves() {
        return outcome.fitted() instanceof TreeFit tree
                ? IntStream.range(0, outcome.x().rows()).map(i -> tree.tree().leaf(outcome.x(), i)).toArray() : new int[0];
    }

    private List<Sheet> sheets(List<Judged> judged, double[] roc, double[] gains, List<Importance> importance, List<Node> nodes) {
        var classes = outcome.target().classes();
        var sheets = new ArrayList<Sheet>();
        sheets.add(new ScoreSheet(classes, outcome.naming()).of(outcome.scored(), PredictRun.Outcome.key(input), outcome.truth(), outcome.shares()));
        sheets.add(ScoreSheets.measures(judged));
        sheets.add(ScoreSheets.confusion(classes, outcome.judged().confusion()));
        if (roc.length > 0) {
            sheets.add(ScoreSheets.roc(roc));
            sheets.add(ScoreSheets.lift(gains));
        }
        sheets.add(ScoreSheets.importance(importance));
        if (!nodes.isEmpty()) {
            sheets.add(ScoreSheets.tree(nodes, classes));
        }
        if (!outcome.screening().aside().isEmpty()) {
            sheets.add(ScoreSheets.aside(outcome.screening().aside()));
        }
        return sheets;
    }

    private byte[] model() {
        return KeptModel.write(new Learned(method, outcome.target().column(), outcome.target().classes(), outcome.naming(),
                PredictRun.Outcome.key(input), outcome.x().encoder(), outcome.fitted()));
    }

    /// Rows of the scored table whose outcome is not known.
    static long unknown(int[] truth) {
        return Arrays.stream(truth).filter(t -> t < 0).count();
    }
}
