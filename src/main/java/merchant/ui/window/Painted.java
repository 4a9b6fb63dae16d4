package merchant.ui.window;

import javafx.animation.AnimationTimer;

/// Waits until something was painted.
final class Painted {
    /// The first pulse lays out and paints; when the second comes, that is on the screen.
    private static final int PULSES = 2;

    private Painted() {}

    /// Calls back on the toolkit's thread, once what is in the scene now has been painted.
    static void then(Runnable run) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == PULSES) {
                    stop();
                    run.run();
                }
            }
        }.start();
    }
}
