package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import merchant.ui.data.RejectedPage;
import merchant.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record that an import could not read is written anew in the window and comes into its table.
class RejectedJourneyTest {
    @TempDir
    private Path home;

    @Test
    void aRejectedRecordIsWrittenAnewAndReadIntoItsTable() throws Exception {
        var file = Files.writeString(home.resolve("orders.csv"), "order_id,product,amount\nA1,Tea,12.5\nA2,Cup,large,3,a,b,c,d\nA3,Pot,25\n");
        try (var journey = new Journey(home)) {
            journey.importFile(file);
            journey.click("#side-open");
            on(() -> {
                ((TabPane) journey.found(".table-page .facts-pane")).getSelectionModel().selectLast();
                return true;
            });
            until(() -> journey.stage.getScene().lookup("#open-rejected") != null);
            journey.click("#open-rejected");
            until(() -> journey.shell.current().filter(RejectedPage.class::isInstance).isPresent());
            until(() -> journey.says("The record has"));
            assertTrue(on(() -> ((Button) journey.found("#read")).isDisabled()), "nothing fits yet");
            journey.click("#text");
            journey.keys(KeyCode.CONTROL, KeyCode.A);
            journey.robot.write("A2,\"Cup, large\",3");
            until(() -> journey.says("It would be read as this row"));
            until(() -> ((Button) journey.found("#read")).getText().equals("Read 1 record into the table"));
            assertFalse(on(() -> ((Button) journey.found("#read")).isDisabled()));
            assertEquals(2, on(() -> journey.wire.workspace().table("orders").orElseThrow().rows()));
            journey.click("#read");
            until(() -> journey.says("Every record of \"orders\" is read."));
            var table = on(() -> journey.wire.workspace().table("orders").orElseThrow());
            assertEquals("Cup, large", table.page(2, 1).getFirst().get(1));
            assertEquals(0, table.rejectedCount());
            on(() -> {
                journey.shell.open(new Place.OfTable("orders"));
                return true;
            });
            until(() -> journey.says("3 rows, 3 columns"));
        }
    }

    @Test
    void aRecordGoesBackToHowItStood() throws Exception {
        var file = Files.writeString(home.resolve("orders.csv"), "order_id,product,amount\nA1,Tea,12.5\nA2,Cup,large,3,a,b,c,d\nA3,Pot,25\nA4,Cup,3,4,e,f,g,h,i\n");
        try (var journey = new Journey(home)) {
            journey.importFile(file);
            on(() -> {
                journey.shell.open(new Place.OfRejected("orders"));
                return true;
            });
            until(() -> ((ListView<?>) journey.found("#records")).getItems().size() == 2);
            journey.click("#records");
            journey.keys(KeyCode.DOWN);
            until(() -> ((TextArea) journey.found("#text")).getText().startsWith("A4"));
            on(() -> {
                ((TextArea) journey.found("#text")).setText("A4,Cup,3");
                return true;
            });
            until(() -> !((Button) journey.found("#read")).isDisabled());
            journey.click("#back");
            until(() -> ((TextArea) journey.found("#text")).getText().equals("A4,Cup,3,4,e,f,g,h,i") && ((Button) journey.found("#read")).isDisabled());
        }
    }
}
