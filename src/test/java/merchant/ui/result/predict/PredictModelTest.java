package merchant.ui.result.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import merchant.figure.tree.TreeLayout;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.predict.DecisionTree;
import merchant.result.ScoresResult;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Type;
import merchant.ui.result.predict.PredictModel.Filter;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;

/// What is looked at in a prediction: the way of a row, folding, the list.
class PredictModelTest {
    private static ScoresResult result() {
        var random = new Random(2);
        var a = new ArrayList<Double>();
        var b = new ArrayList<Double>();
        var left = new ArrayList<String>();
        for (int i = 0; i < 600; i++) {
            a.add(random.nextDouble());
            b.add(random.nextDouble());
            left.add(i >= 590 ? null : Math.sin(6 * a.getLast()) + b.getLast() + 0.3 * random.nextGaussian() > 0.8 ? "yes" : "no");
        }
        var table = MemoryTable.named("t").column(Field.of("a", Type.DECIMAL), a).column(Field.of("b", Type.DECIMAL), b)
                .column(Field.of("left", Type.TEXT), left).build();
        var method = new DecisionTree();
        return (ScoresResult) method.run(Input.of(table, Map.of("target", "left")), Settings.initial(method.parameters()), 1, Progress.NONE);
    }

    @Test
    void aRowsWayLeadsFromItsLeafToTheRootAndIsOpened() {
        var model = new PredictModel(result());
        int deep = model.list(Filter.ALL, "").stream().max((x, y) -> model.way(x).size() - model.way(y).size()).orElseThrow();
        model.foldAll(true);
        assertTrue(model.way(deep).stream().anyMatch(n -> !model.isOpen(n)));
        model.look(deep);
        assertEquals(0, model.way(deep).getLast());
        assertTrue(model.way(deep).stream().allMatch(model::isOpen));
        assertTrue(model.result().tree().get(model.way(deep).getFirst()).leaf());
    }

    @Test
    void aReportTellsTheHighestScoresFirst() {
        var result = result();
        var rows = result.ranked();
        assertEquals(result.scores().rows().size(), rows.size());
        int share = 3 + result.positive();
        for (int i = 1; i < rows.size(); i++) {
            assertTrue((Double) rows.get(i - 1).get(share) >= (Double) rows.get(i).get(share), "row " + i);
        }
        assertFalse(rows.equals(result.scores().rows()), "the table's own order is another one");
    }

    @Test
    void aTreeOpensAsWideAsThePage() {
        var model = new PredictModel(result());
        model.fit(500, 184);
        assertTrue(TreeLayout.of(model.result().tree(), model::isOpen).leaves() * 184 * model.zoom().get() <= 500);
        model.foldAll(false);
        int all = TreeLayout.of(model.result().tree(), model::isOpen).leaves();
        model.fit(400, 184);
        assertEquals(all, TreeLayout.of(model.result().tree(), model::isOpen).leaves(), "what somebody opened stays open");
    }

    @Test
    void foldingHidesWhatIsBeneath() {
        var model = new PredictModel(result());
        model.foldAll(false);
        var all = TreeLayout.of(model.result().tree(), model::isOpen);
        assertEquals(model.result().tree().size(), all.placed().size());
        model.fold(0);
        assertEquals(1, TreeLayout.of(model.result().tree(), model::isOpen).placed().size());
        model.fold(0);
        assertEquals(all, TreeLayout.of(model.result().tree(), model::isOpen));
    }

    @Test
    void theListIsSortedSearchedAndFiltered() {
        var model = new PredictModel(result());
        var all = model.list(Filter.ALL, "");
        assertEquals(600, all.size());
        for (int i = 1; i < all.size(); i++) {
            assertTrue(model.score(all.get(i - 1)) >= model.score(all.get(i)));
        }
        assertTrue(model.hasOpen());
        assertEquals(10, model.list(Filter.OPEN, "").size());
        assertTrue(model.list(Filter.NAMED, "").stream().allMatch(i -> model.score(i) >= 0.5));
        assertEquals(List.of(599), model.list(Filter.ALL, "600"));
        assertFalse(model.list(Filter.ALL, "60").isEmpty());
    }

    @Test
    void theCountsOfEachNodeAreThoseOfItsChildren() {
        for (var node : result().tree()) {
            if (!node.leaf()) {
                assertEquals(node.rows(), result().tree().get(node.yes()).rows() + result().tree().get(node.no()).rows());
            }
        }
    }
}
