package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import merchant.ui.data.ImportModel;
import merchant.ui.data.ImportPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a file is read is chosen by keys.
class ReadingJourneyTest {
    @TempDir
    private Path home;

    @Test
    void arrowKeysPassOverAnOpenListAndOnlyWhatIsChosenIsRead() throws Exception {
        var file = Files.writeString(home.resolve("orders.csv"), "order_id,product,amount\nA1,Tea,12.5\nA2,Cup,3\nA3,Pot,25\n");
        try (var journey = new Journey(home)) {
            on(() -> {
                journey.shell.openImport(file);
                return true;
            });
            until(() -> state(journey) instanceof ImportModel.State.Found);
            on(() -> {
                journey.stage.getScene().getRoot().lookupAll(".titled-pane").forEach(p -> ((TitledPane) p).setExpanded(true));
                return true;
            });
            assertEquals("comma", on(() -> box(journey).getValue()));
            journey.click("#reading-delimiter");
            until(() -> box(journey).isShowing());
            journey.keys(KeyCode.DOWN);
            until(() -> "semicolon".equals(box(journey).getValue()));
            assertEquals(Optional.empty(), on(() -> page(journey).model().choices().get("delimiter")), "nothing is chosen while the list is open");
            journey.keys(KeyCode.ENTER);
            until(() -> page(journey).model().choices().get("delimiter").equals(Optional.of("semicolon")) && state(journey) instanceof ImportModel.State.Found);
            until(() -> journey.found("#reading-delimiter").isFocused());
            assertEquals(1, on(() -> page(journey).model().inspection().get().orElseThrow().fields().size()));
            journey.keys(KeyCode.ENTER);
            until(() -> box(journey).isShowing());
            journey.keys(KeyCode.UP);
            journey.keys(KeyCode.ENTER);
            until(() -> page(journey).model().choices().get("delimiter").equals(Optional.of("comma")) && state(journey) instanceof ImportModel.State.Found);
            assertTrue(on(() -> journey.wire.workspace().tables().isEmpty()), "nothing was imported");
        }
    }

    private static ComboBox<?> box(Journey journey) {
        return (ComboBox<?>) journey.found("#reading-delimiter");
    }

    private static ImportPage page(Journey journey) {
        return (ImportPage) journey.shell.current().orElseThrow();
    }

    private static ImportModel.State state(Journey journey) {
        return journey.shell.current().orElseThrow() instanceof ImportPage page ? page.model().state().get() : new ImportModel.State.Looking();
    }
}
