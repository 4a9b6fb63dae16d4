package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import merchant.result.ScoresResult;
import merchant.result.Sheet;
import merchant.result.Summary;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;

/// A prediction comes back from the project as it was left, and its model apart from it.
class ScoresStoredTest {
    private static ScoresResult scores() {
        var summary = new Summary(Sentence.of("Score"), new Summary.Verdict(Summary.Tone.USABLE, Sentence.of("Usable")), List.of(), List.of(),
                Sentence.of("Score"), List.of(new Summary.Metric("roc-auc", Sentence.of("ROC AUC"), 0.8, Sentence.of("Score"))));
        var judged = List.of(new ScoresResult.Judged(Sentence.of("Logistic regression"), 0.8, 0.6, 0.9, Double.NaN, 0.5, 0.6, 0.4, 0.1));
        var node = new ScoresResult.Node(-1, -1, -1, Sentence.of("All rows"), new int[] {3, 1}, Sentence.of("All rows"));
        var sheet = new Sheet("scores", Sentence.of("Score"), List.of(new Sheet.Column("row", Sentence.of("Row"), Sheet.Kind.WHOLE, 0)), List.of(List.of(1L)));
        return new ScoresResult(summary, "left", List.of("no", "yes"), 1, 4, judged, new int[][] {{2, 1}, {0, 1}}, new double[] {0, 1}, new double[] {0, 1},
                List.of(new ScoresResult.Importance("days", 0.1)), List.of(node), new int[] {0}, List.of(new ScoresResult.Aside("id", Sentence.of("Reason"))),
                List.of(sheet), new byte[] {1, 2, 3});
    }

    @Test
    void resultAndModelComeBack() {
        try (var project = ProjectFile.temporary()) {
            var left = scores();
            long id = project.startRun(new RunRecord.Start(Sentence.of("Score"), "predict", "logistic", Map.of(RunRecord.MAIN, "t"), Map.of(), Map.of(), 1));
            project.finishRun(id, left, 0.5);
            var back = (ScoresResult) project.result(id).orElseThrow();
            assertEquals(left.summary(), back.summary());
            assertEquals(left.judged(), back.judged());
            assertEquals(left.sheets(), back.sheets());
            assertEquals(left.aside(), back.aside());
            assertEquals(left.importance(), back.importance());
            assertArrayEquals(left.confusion(), back.confusion());
            assertArrayEquals(left.gains(), back.gains());
            assertArrayEquals(left.tree().getFirst().counts(), back.tree().getFirst().counts());
            assertEquals(0, back.model().length);
            assertArrayEquals(new byte[] {1, 2, 3}, project.model(id).orElseThrow());
        }
    }
}
