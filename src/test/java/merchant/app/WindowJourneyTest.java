package merchant.app;

import static merchant.ui.Fx.on;
import static merchant.ui.Fx.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import merchant.catalogue.Catalogue;
import merchant.store.preference.Preferences;
import merchant.store.preference.PreferencesFile;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.ui.data.ImportModel;
import merchant.ui.data.ImportPage;
import merchant.ui.shell.Place;
import merchant.ui.window.Frame;
import merchant.ui.window.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real window, driven by mouse and keys on a screen in memory.
class WindowJourneyTest {
    @TempDir
    private Path home;
    private final FxRobot robot = new FxRobot();
    private final AtomicBoolean quit = new AtomicBoolean();
    private final AtomicInteger windows = new AtomicInteger();
    private Wire wire;
    private Shell shell;
    private Stage stage;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void window() {
        var file = new PreferencesFile(home.resolve("preferences.json"));
        var complete = new CountDownLatch(1);
        on(() -> {
            wire = new Wire(home, file, Preferences.initial().withLanguage(Language.ENGLISH).withTheme(Preferences.Theme.LIGHT).withFolder(home));
            var wiring = wire.wiring(project -> windows.incrementAndGet(), () -> quit.set(true));
            shell = new Shell(wiring);
            stage = new Stage();
            new Frame(stage, shell, wiring, 960, 720).show(() -> { }, complete::countDown);
            return true;
        });
        until(() -> complete.getCount() == 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void gone() {
        on(() -> {
            stage.hide();
            wire.workspace().close();
            return true;
        });
    }

    @Test
    void aProjectThatNobodyGaveAPlaceIsMadeInTheTemporaryHome() {
        on(() -> {
            wire.workspace().refresh();
            return true;
        });
        until(() -> on(() -> wire.workspace().path().get().isPresent()));
        assertEquals(home, on(() -> wire.workspace().path().get().orElseThrow().getParent()));
    }

    @Test
    void theStartPageHasACardForEveryQuestion() {
        for (var question : Catalogue.questions()) {
            var card = (Button) found("#question-" + question.id());
            assertTrue(card.getAccessibleText().contains(question.asks().toString()), "cards are named for screen readers");
        }
    }

    @Test
    void theLanguageIsSwitchedAndKept() {
        robot.clickOn("#switch-language");
        until(() -> says("您想知道什么？"));
        until(() -> new PreferencesFile(home.resolve("preferences.json")).read().language() == Language.CHINESE);
        robot.clickOn("#switch-language");
        until(() -> says("What do you want to know?"));
    }

    @Test
    void theThemeIsSwitchedAndKept() {
        assertFalse(wire.style().theme().dark().get());
        robot.clickOn("#switch-theme");
        until(() -> wire.style().theme().dark().get());
        until(() -> new PreferencesFile(home.resolve("preferences.json")).read().theme() == Preferences.Theme.DARK);
    }

    @Test
    void searchFindsACommandAndRunsIt() {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        until(() -> stage.getScene().lookup("#palette-field") != null && stage.getScene().lookup("#palette-field").isFocused());
        robot.targetWindow(stage).write("prefer");
        until(() -> ((TextField) found("#palette-field")).getText().equals("prefer"));
        until(() -> ((ListView<?>) found("#palette-list")).getItems().size() == 1);
        robot.type(KeyCode.ENTER);
        until(() -> shell.current().orElseThrow().place().equals(new Place.OfPreferences()));
        assertEquals(null, stage.getScene().lookup("#palette-field"), "the palette is gone");
    }

    @Test
    void aTableThatWasCopiedElsewhereIsPastedOnTheStartPage() {
        on(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "order_id\tdate\tamount\nA1\t2024-01-05\t3\nA2\t2024-01-06\t4\n")));
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        until(() -> shell.current().orElseThrow() instanceof ImportPage page && page.model().state().get() instanceof ImportModel.State.Found found
                && found.inspection().columns().size() == 3 && found.inspection().records() == 2);
        until(() -> ((TextField) found("#tableName")).getText().equals("Pasted"));
    }

    @Test
    void anotherWindowIsAskedForByKey() {
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        until(() -> windows.get() == 1);
    }

    @Test
    void everythingGrowsAndShrinksByKeys() {
        robot.press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
        until(() -> wire.style().scale().factor().get() == 1.1);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.CONTROL);
        until(() -> wire.style().scale().factor().get() == 1);
    }

    @Test
    void closingAsksOnceWhileWorkRuns() {
        var let = new CountDownLatch(1);
        on(() -> wire.workspace().tasks().start(Sentence.of("Reading {0}", "orders.csv"), progress -> let.await(60, TimeUnit.SECONDS), done -> { }));
        on(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertFalse(quit.get());
        robot.clickOn("#answer-yes");
        until(quit::get);
        let.countDown();
    }

    @Test
    void closingAsksNothingWhileNothingRuns() {
        on(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertTrue(quit.get());
    }

    @Test
    void everyButtonThatShowsOnlyAnIconHasAName() {
        on(() -> {
            shell.openPreferences();
            return true;
        });
        for (Node node : robot.from(stage.getScene().getRoot()).lookup(".button").queryAll()) {
            var button = (Button) node;
            boolean named = button.getText() != null && !button.getText().isBlank()
                    || button.getAccessibleText() != null && !button.getAccessibleText().isBlank();
            assertTrue(named, "no name: " + button);
        }
    }

    private boolean says(String words) {
        return stage.getScene().getRoot().lookupAll(".label").stream().anyMatch(n -> n instanceof Label label && words.equals(label.getText()));
    }

    private Node found(String query) {
        var node = stage.getScene().lookup(query);
        assertNotNull(node, query);
        return node;
    }
}
