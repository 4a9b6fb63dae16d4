package merchant.app;

import static merchant.ui.Fx.on;
import static merchant.ui.Fx.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import merchant.catalogue.Catalogue;
import merchant.store.preference.Preferences;
import merchant.store.preference.PreferencesFile;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.ui.data.ImportModel;
import merchant.ui.data.ImportPage;
import merchant.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real window, driven by mouse and keys on a screen in memory.
class WindowJourneyTest {
    @TempDir
    private Path home;
    private Journey journey;

    @BeforeEach
    void window() throws TimeoutException {
        journey = new Journey(home);
    }

    @AfterEach
    void gone() {
        journey.close();
    }

    @Test
    void aProjectThatNobodyGaveAPlaceIsMadeInTheTemporaryHome() {
        on(() -> {
            journey.wire.workspace().refresh();
            return true;
        });
        until(() -> on(() -> journey.wire.workspace().path().get().isPresent()));
        assertEquals(home, on(() -> journey.wire.workspace().path().get().orElseThrow().getParent()));
    }

    @Test
    void theStartPageHasACardForEveryQuestion() {
        for (var question : Catalogue.questions()) {
            var card = (Button) journey.found("#question-" + question.id());
            assertTrue(card.getAccessibleText().contains(question.asks().toString()), "cards are named for screen readers");
        }
    }

    @Test
    void theLanguageIsSwitchedAndKept() {
        journey.click("#switch-language");
        until(() -> journey.says("您想知道什么？"));
        until(() -> new PreferencesFile(home.resolve("preferences.json")).read().language() == Language.CHINESE);
        journey.click("#switch-language");
        until(() -> journey.says("What do you want to know?"));
    }

    @Test
    void theThemeIsSwitchedAndKept() {
        assertFalse(journey.wire.style().theme().dark().get());
        journey.click("#switch-theme");
        until(() -> journey.wire.style().theme().dark().get());
        until(() -> new PreferencesFile(home.resolve("preferences.json")).read().theme() == Preferences.Theme.DARK);
    }

    @Test
    void searchFindsACommandAndRunsIt() {
        journey.keys(KeyCode.CONTROL, KeyCode.K);
        until(() -> journey.stage.getScene().lookup("#palette-field") != null && journey.stage.getScene().lookup("#palette-field").isFocused());
        journey.robot.write("prefer");
        until(() -> ((TextField) journey.found("#palette-field")).getText().equals("prefer"));
        until(() -> ((ListView<?>) journey.found("#palette-list")).getItems().size() == 1);
        journey.robot.type(KeyCode.ENTER);
        until(() -> journey.shell.current().orElseThrow().place().equals(new Place.OfPreferences()));
        assertEquals(null, journey.stage.getScene().lookup("#palette-field"), "the palette is gone");
    }

    @Test
    void aTableThatWasCopiedElsewhereIsPastedOnTheStartPage() {
        on(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "order_id\tdate\tamount\nA1\t2024-01-05\t3\nA2\t2024-01-06\t4\n")));
        journey.keys(KeyCode.CONTROL, KeyCode.V);
        until(() -> journey.shell.current().orElseThrow() instanceof ImportPage page && page.model().state().get() instanceof ImportModel.State.Found found
                && found.inspection().columns().size() == 3 && found.inspection().records() == 2);
        until(() -> ((TextField) journey.found("#tableName")).getText().equals("Pasted"));
    }

    @Test
    void anotherWindowIsAskedForByKey() {
        journey.keys(KeyCode.CONTROL, KeyCode.N);
        until(() -> journey.windows.size() == 1);
    }

    @Test
    void everythingGrowsAndShrinksByKeys() {
        journey.keys(KeyCode.CONTROL, KeyCode.EQUALS);
        until(() -> journey.wire.style().scale().factor().get() == 1.1);
        journey.keys(KeyCode.CONTROL, KeyCode.DIGIT0);
        until(() -> journey.wire.style().scale().factor().get() == 1);
    }

    @Test
    void closingAsksOnceWhileWorkRuns() {
        var let = new CountDownLatch(1);
        on(() -> journey.wire.workspace().tasks().start(Sentence.of("Reading {0}", "orders.csv"), progress -> let.await(60, TimeUnit.SECONDS), done -> { }));
        on(() -> {
            journey.stage.fireEvent(new WindowEvent(journey.stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertFalse(journey.quit.get());
        journey.click("#answer-yes");
        until(journey.quit::get);
        let.countDown();
    }

    @Test
    void closingAsksNothingWhileNothingRuns() {
        on(() -> {
            journey.stage.fireEvent(new WindowEvent(journey.stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertTrue(journey.quit.get());
    }

    @Test
    void everyButtonThatShowsOnlyAnIconHasAName() {
        on(() -> {
            journey.shell.openPreferences();
            return true;
        });
        for (Node node : journey.robot.from(journey.stage.getScene().getRoot()).lookup(".button").queryAll()) {
            var button = (Button) node;
            boolean named = button.getText() != null && !button.getText().isBlank()
                    || button.getAccessibleText() != null && !button.getAccessibleText().isBlank();
            assertTrue(named, "no name: " + button);
        }
    }
}
