package merchant.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import merchant.store.preference.Preferences;
import merchant.store.preference.PreferencesFile;
import merchant.text.Language;
import merchant.ui.Fx;
import merchant.ui.data.ImportModel;
import merchant.ui.data.ImportPage;
import merchant.ui.result.part.Reveal;
import merchant.ui.window.Frame;
import merchant.ui.window.Shell;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on a screen in memory, with a robot at its mouse and keys, for journeys through several pages.
final class Journey implements AutoCloseable {
    final FxRobot robot = new FxRobot();
    final List<@Nullable Path> windows = Collections.synchronizedList(new ArrayList<>());
    final AtomicBoolean quit = new AtomicBoolean();
    final Wire wire;
    final Shell shell;
    final Stage stage;

    /// @param home where the program keeps what it remembers
    Journey(Path home) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var complete = new CountDownLatch(1);
        var parts = on(() -> {
            var made = new Wire(home, new PreferencesFile(home.resolve("preferences.json")),
                    Preferences.initial().withLanguage(Language.ENGLISH).withTheme(Preferences.Theme.LIGHT).withFolder(home));
            var wiring = made.wiring(windows::add, () -> quit.set(true));
            var parted = new Parts(made, new Shell(wiring), new Stage());
            new Frame(parted.stage, parted.shell, wiring, 980, 760).show(() -> { }, complete::countDown);
            return parted;
        });
        wire = parts.wire;
        shell = parts.shell;
        stage = parts.stage;
        until(() -> complete.getCount() == 0);
        WaitForAsyncUtils.waitForFxEvents();
        robot.targetWindow(stage);
    }

    private record Parts(Wire wire, Shell shell, Stage stage) {}

    @Override
    public void close() {
        on(() -> {
            stage.hide();
            wire.workspace().close();
            return true;
        });
    }

    /// Imports a file as it is found, and waits for its table.
    void importFile(Path file) {
        on(() -> {
            shell.openImport(file);
            return true;
        });
        until(() -> shell.current().orElseThrow() instanceof ImportPage page && page.model().state().get() instanceof ImportModel.State.Found);
        click("#startImport");
        until(() -> shell.current().filter(ImportPage.class::isInstance).isEmpty() && !wire.workspace().tables().isEmpty());
    }

    /// Clicks on what is found, once it is laid out within the window and stands still: a control can be there a moment before
    /// it is seen, and be moved by a late layout between the look and the click; then it did not hear the click and gets another.
    void click(String query) {
        var reached = new AtomicReference<>("");
        for (int turn = 0; turn < 40; turn++) {
            on(() -> reveal(query));
            var place = new AtomicReference<@Nullable Bounds>();
            until(() -> {
                var node = stage.getScene().lookup(query);
                var last = place.getAndSet(node != null && seen(node) ? node.localToScene(node.getLayoutBounds()) : null);
                return last != null && last.equals(place.get());
            });
            if (heard(query, reached)) {
                return;
            }
            WaitForAsyncUtils.sleep(250, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError(query + " hears no click; the last one reached " + reached.get());
    }

    /// Scrolls to what lies outside a pane that scrolls, as a user would.
    private boolean reveal(String query) {
        var node = stage.getScene().lookup(query);
        for (var at = node == null ? null : node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && !pane.localToScene(pane.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()))) {
                Reveal.node(node);
                return true;
            }
        }
        return false;
    }

    private boolean heard(String query, AtomicReference<String> reached) {
        var heard = new AtomicBoolean();
        var node = on(() -> found(query));
        EventHandler<MouseEvent> ear = e -> heard.set(node.getScene() != null);
        EventHandler<MouseEvent> all = e -> reached.set(e.getTarget() + " at " + e.getSceneX() + ", " + e.getSceneY() + " while it is at " + node.localToScene(node.getLayoutBounds()) + (node.getScene() == null ? ", gone" : ""));
        on(() -> {
            node.addEventFilter(MouseEvent.MOUSE_RELEASED, ear);
            stage.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, all);
            return true;
        });
        robot.clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
        on(() -> {
            node.removeEventFilter(MouseEvent.MOUSE_RELEASED, ear);
            stage.getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, all);
            return true;
        });
        return heard.get();
    }

    private boolean seen(Node node) {
        for (var one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        var bounds = node.localToScene(node.getLayoutBounds());
        return !bounds.isEmpty() && bounds.intersects(0, 0, stage.getScene().getWidth(), stage.getScene().getHeight());
    }

    /// Presses keys together.
    void keys(KeyCode... keys) {
        robot.press(keys);
        var back = new ArrayList<>(List.of(keys));
        Collections.reverse(back);
        robot.release(back.toArray(KeyCode[]::new));
    }

    boolean says(String words) {
        return stage.getScene().getRoot().lookupAll(".label").stream().anyMatch(n -> n instanceof Label label && label.getText() != null && label.getText().contains(words));
    }

    Node found(String query) {
        var node = stage.getScene().lookup(query);
        assertNotNull(node, query);
        return node;
    }

    static <T> T on(Callable<T> action) {
        return Fx.on(action);
    }

    static void until(Callable<Boolean> condition) {
        Fx.until(condition);
    }
}
