package merchant.ui.grid;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import merchant.store.preference.Preferences;
import merchant.text.Language;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Prints what a frame of the grid costs on the window's thread: scrolling by the wheel, by the page, and drawing the bar.
@Tag("bench")
class GridBenchTest {
    private static final int ROWS = 10_000_000;
    private static final int COLUMNS = 12;

    private DataGrid grid;
    private StackPane root;

    @Test
    void frames() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitFor(10, TimeUnit.MINUTES, WaitForAsyncUtils.asyncFx(() -> {
            make();
            System.out.println("| grid of 10,000,000 × 12, 1,400 × 800 | median ms by the clock | of this thread | 95 of 100 | of this thread |\n"
                    + "| --- | ---: | ---: | ---: | ---: |");
            var bar = grid.getChildrenUnmodifiable().stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                    .filter(b -> b.getOrientation() == Orientation.VERTICAL).findFirst().orElseThrow();
            frames("wheel, three rows a frame", i -> bar.setValue(i * 3.0));
            frames("page down", i -> grid.move(grid.pageRows(), 0, false));
            frames("bar drawn over the whole table", i -> bar.setValue(bar.getMax() * i / 300));
            return true;
        }));
    }

    private void make() {
        var words = new Words(Language.ENGLISH);
        grid = new DataGrid(words, new Plain());
        root = new StackPane(grid);
        new Theme(Preferences.Theme.LIGHT, words).dress(new Scene(root, 1_400, 800));
        grid.columns(IntStream.range(0, COLUMNS).mapToObj(i -> new GridColumn(i, "column " + i, "whole number", i % 2 == 0, false, 0, false, false)).toList());
        grid.rows(new GridRows() {
            @Override
            public int size() {
                return ROWS;
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
            public void show(int first, int last) {}
        });
        laidOut();
    }

    private void laidOut() {
        root.applyCss();
        grid.requestLayout();
        root.layout();
    }

    private void frames(String what, java.util.function.IntConsumer step) {
        for (int i = 0; i < 300; i++) {
            step.accept(i);
            laidOut();
        }
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        var clock = new double[300];
        var own = new double[300];
        for (int i = 0; i < clock.length; i++) {
            long start = System.nanoTime();
            long startOwn = threads.getCurrentThreadCpuTime();
            step.accept(i);
            laidOut();
            own[i] = (threads.getCurrentThreadCpuTime() - startOwn) / 1e6;
            clock[i] = (System.nanoTime() - start) / 1e6;
        }
        java.util.Arrays.sort(clock);
        java.util.Arrays.sort(own);
        System.out.printf("| %s | %.1f | %.1f | %.1f | %.1f |%n", what, clock[150], own[150], clock[285], own[285]);
    }
}
