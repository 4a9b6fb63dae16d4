package merchant.ui.result.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import merchant.text.Sentence;
import merchant.ui.result.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
    @TempDir
    private Path folder;

    @Test
    void theSmallerErrorIsBetterAndCoverageShouldKeepItsPromise() {
        assertEquals(1, Better.of("mase", List.of(1.2, 0.8)));
        assertEquals(0, Better.of("coverage-80", List.of(0.78, 0.95)));
        assertEquals(1, Better.of("roc-auc", List.of(0.6, 0.7)));
    }

    @Test
    void nothingIsMarkedWhereNothingIsBetter() {
        assertEquals(-1, Better.of("mase", List.of(1.0, 1.0)));
        assertEquals(-1, Better.of("recall", List.of(0.368, 0.361)), "less than 2 % apart");
        assertEquals(0, Better.of("recall", List.of(0.369, 0.361)), "more than 2 % apart");
        assertEquals(-1, Better.of("recall", List.of(0.1, 0.369, 0.368)), "the two best are alike");
        assertEquals(-1, Better.of("mase", List.of(Double.NaN, 1.0)));
        assertEquals(-1, Better.of("unheard-of", List.of(1.0, 2.0)));
    }

    @Test
    void twoResultsAreReadAndSetSideBySide() {
        try (var bench = new Bench(folder)) {
            bench.sales("sales", 140);
            var model = new CompareModel(bench.workspace(), List.of(bench.run("sales", "naive"), bench.run("sales", "seasonal-naive")), others -> { });
            var all = model.compared().get().orElseThrow();
            assertEquals(List.of("naive", "seasonal-naive"), all.stream().map(c -> c.run().method()).toList());
            var measures = Difference.measures(all, "");
            var mase = measures.stream().filter(d -> d.what().toString().contains("MASE")).findFirst().orElseThrow();
            assertEquals(1, mase.best(), "the season is plain in the data");
            var beside = Together.of(all, List.of(Sentence.verbatim("A"), Sentence.verbatim("B")), "");
            assertTrue(beside.together().isPresent() && beside.sameAxes());
        }
    }

    @Test
    void furtherResultsOfTheQuestionAreAddedAndLeftOut() {
        try (var bench = new Bench(folder)) {
            bench.sales("sales", 140);
            var runs = List.of(bench.run("sales", "naive"), bench.run("sales", "seasonal-naive"), bench.run("sales", "drift"), bench.run("sales", "mean"));
            var asked = new java.util.ArrayList<List<Long>>();
            var model = new CompareModel(bench.workspace(), runs.subList(0, 2), asked::add);
            assertEquals(List.of(runs.get(3), runs.get(2)), model.addable().stream().map(r -> r.id()).toList());
            model.with(runs.get(3));
            model.without(runs.getFirst());
            assertEquals(List.of(List.of(runs.get(0), runs.get(1), runs.get(3)), List.of(runs.get(1))), asked);
            assertEquals(List.of(), new CompareModel(bench.workspace(), runs, asked::add).addable(), "four are as many as fit");
        }
    }

    @Test
    void everyResultsOwnFigureHasTheSameWindowAndScale() {
        try (var bench = new Bench(folder)) {
            bench.sales("sales", 140);
            var runs = List.of(bench.run("sales", "naive"), bench.run("sales", "seasonal-naive"), bench.run("sales", "drift"), bench.run("sales", "mean"));
            var all = new CompareModel(bench.workspace(), runs, others -> { }).compared().get().orElseThrow();
            var names = all.stream().map(c -> Sentence.verbatim(c.run().method())).toList();
            var beside = Together.of(all, names, "");
            assertTrue(beside.sameAxes());
            assertEquals(4, beside.each().size());
            var shared = merchant.figure.story.Alongside.of(beside.each().stream().flatMap(java.util.Optional::stream).toList());
            assertTrue(shared.view().most() > shared.view().least());
        }
    }

    @Test
    void oneResultAloneIsNotCompared() {
        try (var bench = new Bench(folder)) {
            bench.sales("sales", 140);
            var model = new CompareModel(bench.workspace(), List.of(bench.run("sales", "naive"), 99L), others -> { });
            assertTrue(model.compared().get().isEmpty());
            assertEquals("There are not two results to compare.", model.problem().get().orElseThrow().happened().toString());
        }
    }
}
