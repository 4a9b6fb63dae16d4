package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import merchant.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table has the keyboard as soon as it is opened, and keeps it when it is clicked: a pane of tabs takes it on every press that reaches it.
class KeyboardJourneyTest {
    @Test
    void anImportedTableIsCopiedFromAtOnceAndAfterAClick(@TempDir Path home) throws Exception {
        var file = Files.writeString(home.resolve("orders.csv"), "shop,product,n\nA,tea,1\nB,cup,2\nC,pot,3\n");
        try (var journey = new Journey(home)) {
            journey.importFile(file);
            until(() -> journey.stage.getScene().lookup("#table-rows") != null && journey.stage.getScene().lookup("#table-rows").isFocused());
            copied(journey, "A");
            journey.keys(KeyCode.RIGHT);
            journey.keys(KeyCode.DOWN);
            copied(journey, "cup");
            journey.click("#table-rows");
            until(() -> "table-rows".equals(journey.stage.getScene().getFocusOwner().getId()));
            journey.keys(KeyCode.CONTROL, KeyCode.HOME);
            journey.keys(KeyCode.DOWN);
            copied(journey, "B");
            assertEquals(new Place.OfTable("orders"), journey.shell.current().orElseThrow().place());
        }
    }

    private static void copied(Journey journey, String text) {
        on(() -> Clipboard.getSystemClipboard().setContent(java.util.Map.of(javafx.scene.input.DataFormat.PLAIN_TEXT, "before")));
        journey.keys(KeyCode.CONTROL, KeyCode.C);
        until(() -> text.equals(Clipboard.getSystemClipboard().getString()));
    }
}
