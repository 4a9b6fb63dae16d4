package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import merchant.ui.data.ImportModel;
import merchant.ui.data.ImportPage;
import merchant.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Newer data of a table is brought in where another table has the same columns.
class RenewalJourneyTest {
    @TempDir
    private Path home;

    @Test
    void theBoxNamesTheTableThatTheButtonComparesWith() throws Exception {
        var head = "order_id,date,product,quantity\n";
        var orders = Files.writeString(home.resolve("orders.csv"), head + "A1,2024-01-01,Tea,1\nA2,2024-01-02,Cup,2\nA3,2024-01-03,Pot,3\n");
        var bad = Files.writeString(home.resolve("bad.csv"), head + "B1,2024-01-01,Tea,1\nB2,2024-01-02,Cup,2\n");
        var newer = Files.writeString(home.resolve("newer.csv"), "order_id,date,item,quantity\nA2,2024-01-02,Cup,4\nA3,2024-01-03,Pot,3\nA4,2024-01-04,Pot,3\n");
        try (var journey = new Journey(home)) {
            journey.importFile(bad);
            journey.importFile(orders);
            on(() -> {
                journey.shell.open(new Place.OfImport(newer, List.of(), "orders"));
                return true;
            });
            until(() -> journey.shell.current().orElseThrow() instanceof ImportPage page && page.model().state().get() instanceof ImportModel.State.Found);
            until(() -> said(journey).equals("Newer data of \"orders\"") && ((Button) journey.found("#startImport")).getText().equals("Compare with \"orders\""));
            on(() -> {
                into(journey).setValue("bad");
                return true;
            });
            until(() -> said(journey).equals("Newer data of \"bad\"") && ((Button) journey.found("#startImport")).getText().equals("Compare with \"bad\"")
                    && !((Button) journey.found("#startImport")).isDisabled());
            on(() -> {
                into(journey).setValue("orders");
                return true;
            });
            until(() -> said(journey).equals("Newer data of \"orders\"") && ((Button) journey.found("#startImport")).getText().equals("Compare with \"orders\""));
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> into(Journey journey) {
        return (ComboBox<String>) journey.found("#into");
    }

    /// What the closed box shows.
    private static String said(Journey journey) {
        return into(journey).getButtonCell().getText();
    }
}
