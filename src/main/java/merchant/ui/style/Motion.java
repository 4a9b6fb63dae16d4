package merchant.ui.style;

import javafx.animation.Animation;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Whether things may move: not when the user or the system asks for stillness.
public final class Motion {
    private final BooleanProperty reduced = new SimpleBooleanProperty();

    /// The user's wish; the system's counts beside it.
    public BooleanProperty reduced() {
        return reduced;
    }

    /// True where nothing should move.
    public boolean still() {
        return reduced.get() || Platform.getPreferences().isReducedMotion();
    }

    /// Plays a short animation, or jumps to its end.
    public void play(Animation animation) {
        if (still()) {
            animation.jumpTo("end");
            var finished = animation.getOnFinished();
            if (finished != null) {
                finished.handle(null);
            }
        } else {
            animation.play();
        }
    }
}
