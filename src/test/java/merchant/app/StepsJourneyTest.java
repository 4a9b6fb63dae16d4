package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import merchant.store.StoredTable;
import merchant.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The steps page by menus and keys: a join of three pairs, taking back and making again, a formula with completions, removing.
class StepsJourneyTest {
    @TempDir
    private Path home;

    private static StoredTable table(Journey journey, String name) {
        return on(() -> journey.wire.workspace().table(name).orElseThrow());
    }

    @Test
    void stepsAreMadeByMenusAndTakenBackByKeys() throws Exception {
        var orders = Files.writeString(home.resolve("orders.csv"), "shop,day,product,n\nA,2024-01-01,tea,1\nA,2024-01-02,tea,2\nB,2024-01-01,tea,3\nB,2024-01-01,cup,4\n");
        var prices = Files.writeString(home.resolve("prices.csv"), "shop,day,product,price\nA,2024-01-01,tea,10\nA,2024-01-02,tea,11\nB,2024-01-01,tea,12\nB,2024-01-01,cup,13\n");
        try (var journey = new Journey(home)) {
            journey.importFile(prices);
            journey.importFile(orders);
            on(() -> {
                journey.shell.open(new Place.OfTable("orders"));
                return true;
            });
            until(() -> journey.stage.getScene().lookup("#side-open") != null);
            journey.click("#side-open");
            on(() -> {
                ((TabPane) journey.found(".table-page .facts-pane")).getSelectionModel().select(1);
                return true;
            });
            begin(journey, "Add columns of another table");
            until(() -> journey.stage.getScene().lookup("#join-more") != null);
            until(() -> journey.stage.getScene().getRoot().lookupAll(".step-proposals .hyperlink").size() > 0);
            journey.click("#join-more");
            journey.click("#join-more");
            until(() -> pairs(journey) == 3);
            until(() -> !apply(journey).isDisabled());
            on(() -> {
                apply(journey).fire();
                return true;
            });
            until(() -> journey.wire.workspace().table("orders prepared").isPresent());
            var made = table(journey, "orders prepared");
            until(() -> made.find("price").isPresent());
            assertEquals(10.0 + 11 + 12 + 13, java.util.Arrays.stream(made.numbers("price")).sum());
            assertEquals(4, made.rows());
            until(() -> journey.shell.current().orElseThrow().place().equals(new Place.OfTable("orders prepared")) && journey.stage.getScene().lookup("#table-rows") != null);
            on(() -> {
                journey.found("#table-rows").requestFocus();
                return true;
            });
            journey.keys(KeyCode.CONTROL, KeyCode.Z);
            until(() -> made.find("price").isEmpty());
            journey.keys(KeyCode.CONTROL, KeyCode.Y);
            until(() -> made.find("price").isPresent());
        }
    }

    @Test
    void escapeClosesCompletionsFirstAndThenTheCard() throws Exception {
        var orders = Files.writeString(home.resolve("orders.csv"), "shop,amount\nA,1\nB,2\n");
        try (var journey = new Journey(home)) {
            journey.importFile(orders);
            until(() -> journey.stage.getScene().lookup("#side-open") != null);
            journey.click("#side-open");
            on(() -> {
                ((TabPane) journey.found(".table-page .facts-pane")).getSelectionModel().select(1);
                return true;
            });
            begin(journey, "Filter by a formula");
            until(() -> journey.stage.getScene().lookup(".formula .text-area") != null);
            journey.click(".formula .text-area");
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

    private static int pairs(Journey journey) {
        return (int) journey.stage.getScene().getRoot().lookupAll(".step-conditions .step-condition-head").stream().filter(n -> n.lookup(".combo-box") instanceof ComboBox<?>).count();
    }

    private static Button apply(Journey journey) {
        return (Button) journey.found(".step-foot .accent");
    }
}
