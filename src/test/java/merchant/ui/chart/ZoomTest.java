package merchant.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import merchant.figure.View;
import org.junit.jupiter.api.Test;

class ZoomTest {
    @Test
    void zoomingInKeepsTheMomentUnderThePointer() {
        var view = Zoom.around(View.ALL, 0, 1000, 0, 1000, 250, 0.5);
        assertEquals(125, view.from());
        assertEquals(625, view.to());
    }

    @Test
    void zoomingOutEndsWithEverything() {
        var near = View.ALL.between(100, 900);
        assertEquals(View.ALL.between(0, 1000), Zoom.around(near, 0, 1000, 100, 900, 500, 2));
    }

    @Test
    void zoomingNeverLeavesTheData() {
        var view = Zoom.around(View.ALL, 0, 1000, 600, 1000, 990, 1.25);
        assertEquals(1000, view.to());
        assertEquals(500, view.from());
    }

    @Test
    void movingStopsAtTheEnds() {
        var view = Zoom.moved(View.ALL.between(700, 900), 0, 1000, 700, 900, 5);
        assertEquals(800, view.from());
        assertEquals(1000, view.to());
        assertFalse(Zoom.moved(View.ALL, 0, 1000, 0, 1000, 0.5).zoomed());
    }

    @Test
    void closerThanAHundredthIsNotPossible() {
        var view = Zoom.around(View.ALL, 0, 1_000_000, 0, 1_000_000, 500_000, 1e-9);
        assertEquals(10_000, view.to() - view.from());
    }
}
