package merchant.ui.result;

import static merchant.ui.Fx.on;
import static merchant.ui.Fx.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import merchant.problem.Problem;
import merchant.store.preference.Preferences;
import merchant.store.ProjectFile;
import merchant.store.RunRecord;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.ui.notice.Notices;
import merchant.ui.result.compare.ComparePage;
import merchant.ui.result.part.DeskPage;
import merchant.ui.shell.Navigator;
import merchant.ui.run.RunShots;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import merchant.ui.wizard.WizardPage;
import merchant.work.ThreadWorker;
import merchant.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// From the wizard to a result, on real pages and real threads.
class JourneyTest {
    private static Stage stage;

    @TempDir
    private Path folder;
    private Workspace workspace;
    private Words words;
    private Theme theme;
    private Page page;
    private final StackPane root = new StackPane();
    private final Navigator navigator = new OnePage();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void window() throws Exception {
        on(() -> {
            workspace = new Workspace(new ThreadWorker(Platform::runLater), Clock.systemUTC(), () -> folder.resolve("Shop" + ProjectFile.ENDING));
            words = new Words(Language.ENGLISH);
            theme = new Theme(Preferences.Theme.LIGHT, words);
            var scene = new Scene(root, 1100, 800);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            Bench.sales(workspace, "sales", 140);
            return null;
        });
        until(() -> workspace.tables().size() == 1);
    }

    @AfterEach
    void close() throws Exception {
        on(() -> {
            workspace.close();
            return null;
        });
    }

    @Test
    void fromTheWizardToAResultAgainAndCompared() throws Exception {
        open(new Place.OfWizard("forecast", "sales"));
        press("Forecast");
        until(() -> shown(".result-head") != null);
        var headline = on(() -> ((Labeled) shown(".result-head").lookup(".title")).getText());
        assertTrue(headline.startsWith("Next "), headline);
        assertFalse(on(() -> ((Labeled) shown(".result-caution")).getText()).isBlank());
        press("Settings");
        until(() -> shown(".settings-pane") != null && shown(".settings-pane").lookup(".form-number") != null);
        on(() -> {
            ((TextField) shown(".settings-pane").lookup(".form-number")).setText("5");
            return null;
        });
        press("Run again");
        until(() -> workspace.runs().stream().filter(r -> r.state() == RunRecord.State.DONE).count() == 2);
        var runs = on(() -> workspace.runs().stream().map(RunRecord::id).toList());
        open(new Place.OfComparison(runs));
        until(() -> shown(".compare-table") != null);
        assertEquals("12", on(() -> workspace.run(runs.getFirst()).orElseThrow().settings().get("horizon").toString()), "the first result stays");
    }

    @Test
    void aSwitchOfLanguageKeepsThePageAsItWas() throws Exception {
        open(new Place.OfWizard("forecast", "sales"));
        press("Forecast");
        until(() -> shown(".result-head") != null);
        on(() -> {
            ((ResultPage) page).model().tab().set(3);
            words.speak(Language.CHINESE);
            root.getChildren().setAll(page.build(words));
            return null;
        });
        assertTrue(on(() -> ((Labeled) shown(".result-head").lookup(".title")).getText()).startsWith("未来"));
        assertEquals(3, on(() -> ((ResultPage) page).model().tab().get()));
    }

    @Test
    void aRunThatIsCancelledSaysWhatWasKept() throws Exception {
        on(() -> {
            RunShots.of(workspace, navigator, Bench.FORECAST, "sales").getFirst().act().run();
            return null;
        });
        press("Cancel");
        until(() -> shown(".empty-state") != null);
        until(() -> workspace.runs().getFirst().state() == RunRecord.State.CANCELLED);
        until(() -> workspace.tasks().running().isEmpty());
    }

    @Test
    void tooLittleDataIsSaidBeforeAnythingRuns() throws Exception {
        on(() -> {
            Bench.sales(workspace, "few", 2);
            return null;
        });
        until(() -> workspace.tables().size() == 2);
        open(new Place.OfWizard("forecast", "few"));
        assertFalse(on(() -> ((Labeled) shown("#hindrance")).getText()).isBlank());
        assertTrue(on(() -> shown("#launch").isDisabled()));
    }

    private void open(Place place) throws Exception {
        on(() -> {
            navigator.open(place);
            return null;
        });
    }

    private Node shown(String selector) {
        return root.lookup(selector);
    }

    /// Presses the button with these words, once it is there and can be pressed.
    private void press(String said) throws Exception {
        Callable<ButtonBase> find = () -> java.util.stream.Stream.concat(root.lookupAll(".button").stream(), root.lookupAll(".toggle-button").stream()).filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(b -> said.equals(b.getText()) && b.isVisible() && !b.isDisabled()).findFirst().orElse(null);
        until(() -> find.call() != null);
        on(() -> {
            find.call().fire();
            return null;
        });
    }

    /// A window of one page.
    private final class OnePage implements Navigator {
        @Override
        public void open(Place place) {
            var questions = List.of(Bench.FORECAST);
            page = switch (place) {
                case Place.OfWizard of -> new WizardPage(of, questions, workspace, this);
                case Place.OfResult of -> new ResultPage(of, new DeskPage.Around(questions, workspace, this, theme));
                case Place.OfComparison of -> new ComparePage(of, new DeskPage.Around(questions, workspace, this, theme));
                default -> throw new IllegalArgumentException(place.toString());
            };
            root.getChildren().setAll(page.build(words));
            root.applyCss();
            root.layout();
        }

        @Override
        public void replace(Page gone, Place by) {
            open(by);
        }

        @Override
        public void close(Page gone) {}

        @Override
        public java.util.Optional<Page> current() {
            return java.util.Optional.ofNullable(page);
        }

        @Override
        public Notices notices() {
            return new Silent();
        }

        @Override
        public void chooseFiles() {}

        @Override
        public void chooseNewer(String table) {}

        @Override
        public void openSample() {}
    }

    /// Says nothing.
    private static final class Silent implements Notices {
        @Override
        public void tell(Sentence message) {}

        @Override
        public void tell(Sentence message, Sentence action, Runnable run) {}

        @Override
        public void fail(Problem problem) {}

        @Override
        public void ask(Sentence question, Sentence yes, Runnable run) {}

        @Override
        public void askText(Sentence question, String first, Sentence yes, java.util.function.Consumer<String> run) {}

        @Override
        public void clear() {}
    }
}
