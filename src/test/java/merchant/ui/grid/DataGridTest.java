package merchant.ui.grid;

import static merchant.ui.Fx.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import merchant.store.preference.Preferences;
import merchant.text.Language;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// A grid over ten million rows that are made when they are asked for.
class DataGridTest {
    private static final int ROWS = 10_000_000;
    private static final int COLUMNS = 12;
    private static final double WIDE = 1_400;
    private static final double HIGH = 800;

    private final List<Integer> shown = new ArrayList<>();
    private DataGrid grid;
    private StackPane root;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void made() throws Exception {
        on(() -> {
            var words = new Words(Language.ENGLISH);
            grid = new DataGrid(words, new Plain());
            root = new StackPane(grid);
            var scene = new Scene(root, WIDE, HIGH);
            new Theme(Preferences.Theme.LIGHT, words).dress(scene);
            grid.columns(columns(0));
            grid.rows(new Made(ROWS));
            laidOut();
            return true;
        });
    }

    private void laidOut() {
        root.applyCss();
        grid.requestLayout();
        root.layout();
    }

    private static List<GridColumn> columns(int frozen) {
        return IntStream.range(0, COLUMNS).mapToObj(i -> new GridColumn(i, "column " + i, "whole number", i % 2 == 0, i < frozen, 0, false, false)).toList();
    }

    private ScrollBar bar(Orientation orientation) {
        return grid.getChildrenUnmodifiable().stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(b -> b.getOrientation() == orientation).findFirst().orElseThrow();
    }

    private List<String> numbers() {
        return grid.lookupAll(".grid-number").stream().map(Label.class::cast).filter(l -> l.isVisible() && !l.getText().isEmpty()).map(Label::getText)
                .sorted(java.util.Comparator.comparingInt(Integer::parseInt)).toList();
    }

    @Test
    void theBarsEndIsTheLastRowAndItsMiddleTheMiddle() throws Exception {
        on(() -> {
            var bar = bar(Orientation.VERTICAL);
            bar.setValue(bar.getMax());
            laidOut();
            assertEquals("10000000", numbers().getLast());
            var last = grid.lookupAll(".grid-number").stream().filter(l -> ((Label) l).getText().equals("10000000")).findFirst().orElseThrow();
            double body = last.getParent().getLayoutBounds().getHeight();
            assertEquals(body, last.getBoundsInParent().getMaxY(), 1, "the last row ends where the grid ends");
            bar.setValue(bar.getMax() / 2);
            laidOut();
            assertEquals(ROWS / 2.0, Integer.parseInt(numbers().get(numbers().size() / 2)), 2);
            return true;
        });
    }

    @Test
    void everyRowCanBeReachedAlsoWhereBarsHaveFewerPointsThanRows() throws Exception {
        on(() -> {
            for (int row : new int[] {0, 1, 4_999_999, 7_654_321, ROWS - 2, ROWS - 1}) {
                grid.go(row, 0);
                laidOut();
                assertTrue(numbers().contains(Integer.toString(row + 1)), "row " + row);
            }
            return true;
        });
    }

    @Test
    void onlyWhatIsVisibleHasNodesAndIsAskedFor() throws Exception {
        on(() -> {
            int nodes = grid.lookupAll(".grid-cell").size();
            assertTrue(nodes < 40 * COLUMNS, "" + nodes);
            for (int i = 0; i < 200; i++) {
                grid.move(grid.pageRows(), 0, false);
                laidOut();
            }
            assertEquals(nodes, grid.lookupAll(".grid-cell").size(), "cells are used again");
            assertTrue(shown.stream().allMatch(n -> n < 40));
            return true;
        });
    }

    @Test
    void allCellsAreChosenAtOnce() throws Exception {
        on(() -> {
            grid.chooseAll();
            assertEquals((long) ROWS * COLUMNS, grid.range().cells());
            return true;
        });
    }

    @Test
    void heldColumnsStayWhileTheOthersScroll() throws Exception {
        on(() -> {
            grid.columns(columns(2));
            laidOut();
            var across = bar(Orientation.HORIZONTAL);
            grid.resize(500, HIGH);
            laidOut();
            across.setValue(across.getMax());
            laidOut();
            var heads = grid.lookupAll(".grid-head").stream().filter(h -> h.isVisible()).map(h -> ((Label) h.lookup(".strong")).getText()).toList();
            assertTrue(heads.containsAll(List.of("column 0", "column 1", "column 11")), heads.toString());
            assertTrue(!heads.contains("column 2"), heads.toString());
            return true;
        });
    }

    @Test
    void aRowThatIsUnderWayIsDrawnAsAPlaceholder() throws Exception {
        on(() -> {
            grid.rows(new Made(ROWS) {
                @Override
                public List<Object> cells(int row) {
                    return null;
                }
            });
            laidOut();
            assertTrue(grid.lookupAll(".grid-cell").stream().filter(c -> c.isVisible())
                    .allMatch(c -> c.getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals("waiting"))));
            return true;
        });
    }

    private class Made implements GridRows {
        private final int size;

        private Made(int size) {
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public List<Object> cells(int row) {
            return IntStream.range(0, COLUMNS).<Object>mapToObj(c -> (long) row * (c + 1)).toList();
        }

        @Override
        public int number(int row) {
            return row + 1;
        }

        @Override
        public void show(int first, int last) {
            shown.add(last - first + 1);
        }
    }
}
