package merchant.ui.shell;

import java.util.function.BooleanSupplier;

/// One picture of `--shot`: what to do first, and when the window is ready to be pictured. Each package of pages has a
/// `Shots` class with a static list of them, which the wiring joins; they are taken in order in one window.
///
/// @param name the file's name without ending, such as `wizard-2-columns`
/// @param act brings the window into the state; run on the JavaFX thread
/// @param ready true once it may be pictured; polled on the JavaFX thread, and given up after five minutes
public record Shot(String name, Runnable act, BooleanSupplier ready) {

    /// A shot of what is there at once.
    public static Shot of(String name, Runnable act) {
        return new Shot(name, act, () -> true);
    }
}
