package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The steps page by menus and keys: a formula with completions.
class StepsJourneyTest {
    @TempDir
    private Path home;

    @Test
    void escapeClosesCompletionsFirstAndThenTheCard() throws Exception {
        var orders = Files.writeString(home.resolve("orders.csv"), "shop,amount\nA,1\nB,2\n");
        try (var journey = new Journey(home)) {
            journey.importFile(orders);
            until(() -> journey.stage.getScene().lookup("#side-open") != null);
            journey.robot.clickOn("#side-open");
            on(() -> {
                ((TabPane) journey.found(".table-page .facts-pane")).getSelectionModel().select(1);
                return true;
            });
            begin(journey, "Filter by a formula");
            until(() -> journey.stage.getScene().lookup(".formula .text-area") != null);
            journey.robot.clickOn(".formula .text-area");
            on(() -> {
                var field = (TextArea) journey.found(".formula .text-area");
                field.setText("am");
                field.positionCaret(2);
                return true;
            });
            until(() -> journey.found(".completions").isVisible());
            journey.keys(KeyCode.ESCAPE);
            until(() -> !journey.found(".completions").isVisible());
            assertEquals(true, on(() -> journey.stage.getScene().lookup(".step-card") != null), "the card is still there");
            journey.keys(KeyCode.ESCAPE);
            until(() -> journey.stage.getScene().lookup(".step-card") == null);
        }
    }

    /// Chooses in the menu of steps; the screen in memory cannot show a menu that reaches beyond it.
    private static void begin(Journey journey, String said) {
        until(() -> journey.stage.getScene().lookup(".add-step") != null);
        on(() -> {
            ((MenuButton) journey.found(".add-step")).getItems().stream().filter(i -> said.equals(i.getText())).findFirst().orElseThrow().fire();
            return true;
        });
    }
}
