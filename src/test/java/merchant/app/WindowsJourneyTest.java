package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import merchant.store.ProjectFile;
import merchant.ui.data.ImportModel;
import merchant.ui.data.ImportPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two windows with a project each, a project that is open already, files that cannot be read, and the sheet of keys.
class WindowsJourneyTest {
    @TempDir
    private Path home;

    @Test
    void aSecondWindowHasAProjectOfItsOwnAndOneThatIsOpenSaysSo() throws Exception {
        var one = home.resolve("one" + ProjectFile.ENDING);
        var two = home.resolve("two" + ProjectFile.ENDING);
        ProjectFile.create(one).close();
        ProjectFile.create(two).close();
        try (var first = new Journey(home.resolve("a")); var second = new Journey(home.resolve("b"))) {
            on(() -> {
                first.shell.openProject(one);
                return true;
            });
            until(() -> first.wire.workspace().path().get().isPresent());
            on(() -> {
                second.shell.openProject(one);
                return true;
            });
            until(() -> second.says("is already open in another window"));
            assertTrue(on(() -> second.wire.workspace().path().get().isEmpty()));
            on(() -> {
                second.shell.openProject(two);
                return true;
            });
            until(() -> second.wire.workspace().path().get().isPresent());
            assertFalse(on(() -> first.wire.workspace().path().get().equals(second.wire.workspace().path().get())));
        }
    }

    @Test
    void aFileThatCannotBeReadSaysSoAndAnotherCanBeTaken() throws Exception {
        var empty = Files.createFile(home.resolve("empty.csv"));
        var good = Files.writeString(home.resolve("good.csv"), "name,note\nAnn,likes tea\nBob,likes cups\n");
        try (var journey = new Journey(home)) {
            on(() -> {
                journey.shell.openImport(empty);
                return true;
            });
            until(() -> journey.shell.current().orElseThrow() instanceof ImportPage page && page.model().state().get() instanceof ImportModel.State.Failed);
            until(() -> journey.says("The file \"empty.csv\" is empty."));
            journey.importFile(good);
            on(() -> {
                journey.shell.openWizard("forecast", "good");
                return true;
            });
            until(() -> journey.stage.getScene().lookup(".wizard-page") != null);
            until(() -> journey.says("date"));
        }
    }

    @Test
    void exportOffersItsFormsAndTheKeysOfTablesAreListed() throws Exception {
        var good = Files.writeString(home.resolve("good.csv"), "name,note\nAnn,likes tea\nBob,likes cups\n");
        try (var journey = new Journey(home)) {
            journey.importFile(good);
            until(() -> journey.stage.getScene().lookup("#export") != null);
            var export = (MenuButton) journey.found("#export");
            on(() -> {
                export.getOnShowing().handle(null);
                return true;
            });
            assertEquals(List.of("All rows as CSV…", "All rows as CSV for Excel…", "All rows as XLSX…"), on(() -> export.getItems().stream().map(i -> i.getText()).toList()));
            on(() -> {
                journey.found("#table-rows").requestFocus();
                return true;
            });
            journey.keys(KeyCode.F1);
            until(() -> journey.stage.getScene().lookup("#keys-of-tables") != null);
            until(() -> journey.says("Filter of the column"));
        }
    }
}
