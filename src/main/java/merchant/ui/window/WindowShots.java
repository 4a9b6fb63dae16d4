package merchant.ui.window;

import java.util.List;
import merchant.problem.Problem;
import merchant.text.Sentence;
import merchant.ui.shell.Place;
import merchant.ui.shell.Shot;

/// The pictures of the window itself.
public final class WindowShots {
    private WindowShots() {}

    /// Before there is a project.
    public static List<Shot> empty(Shell shell) {
        return List.of(Shot.of("start-empty", () -> shell.open(new Place.Start())));
    }

    /// With the sample shop open.
    public static List<Shot> full(Shell shell) {
        return List.of(
                Shot.of("palette", shell::search),
                Shot.of("keys", () -> {
                    shell.overlay().close();
                    shell.showKeys();
                }),
                Shot.of("ask", () -> {
                    shell.overlay().close();
                    shell.notices().ask(Sentence.of("Delete \"{0}\"? This cannot be undone.", "orders"), Sentence.of("Delete"), () -> { });
                }),
                Shot.of("failed", () -> {
                    shell.overlay().close();
                    shell.notices().tell(Sentence.of("\"{0}\" is done.", "orders"), Sentence.of("Open"), () -> { });
                    shell.notices().fail(Problem.unforeseen(new IllegalStateException("for the picture")));
                }),
                Shot.of("preferences", () -> {
                    shell.notices().clear();
                    shell.openPreferences();
                }),
                Shot.of("about", () -> shell.open(new Place.OfAbout())),
                Shot.of("larger", () -> {
                    shell.open(new Place.Start());
                    shell.style().scale().factor().set(1.5);
                }),
                Shot.of("smaller", () -> shell.style().scale().factor().set(0.75)),
                Shot.of("normal", () -> shell.style().scale().normal()));
    }
}
