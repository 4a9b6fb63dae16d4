package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import merchant.table.step.Step;
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

    /// The names differ and so do the values: only the shop knows that a remark is what it called a note.
    @Test
    void theUserMatchesAColumnAndAnOpenTableMadeOfItFollows() throws Exception {
        var orders = Files.writeString(home.resolve("orders.csv"), "order_id,date,note,quantity\nA1,2024-01-01,red,1\nA2,2024-01-02,blue,2\nA3,2024-01-03,red,3\n");
        var newer = Files.writeString(home.resolve("newer.csv"), "order_id,date,remark,quantity\nA3,2024-01-03,green,3\nA4,2024-01-04,black,3\n");
        try (var journey = new Journey(home)) {
            journey.importFile(orders);
            on(() -> {
                journey.wire.workspace().preparing().create("orders", "big", List.of(new Step.Where("quantity > 1", true)), name -> { });
                return true;
            });
            until(() -> journey.wire.workspace().table("big").isPresent());
            on(() -> {
                journey.shell.open(new Place.OfTable("big"));
                return true;
            });
            until(() -> journey.says("3 rows before, 2 after"));
            on(() -> {
                journey.shell.open(new Place.OfImport(newer, List.of(), "orders"));
                return true;
            });
            until(() -> journey.shell.current().orElseThrow() instanceof ImportPage page && page.model().state().get() instanceof ImportModel.State.Found);
            journey.click("#startImport");
            until(() -> journey.says("The file lacks these columns"));
            on(() -> {
                ((ComboBox<?>) journey.found("#column-note")).getSelectionModel().select(1);
                return true;
            });
            until(() -> journey.says("is taken as \"note\", as you chose"));
            assertTrue(on(() -> ((CheckBox) journey.found("#keep-earlier")).getText().contains("\"orders before newer\"")));
            journey.click("#keep-earlier");
            journey.click("#startImport");
            until(() -> journey.wire.workspace().table("orders").orElseThrow().rows() == 4);
            on(() -> {
                journey.shell.open(new Place.OfTable("big"));
                return true;
            });
            until(() -> journey.says("4 rows before, 3 after"));
            assertEquals(List.of("red", "blue", "green", "black"), on(() -> journey.wire.workspace().table("orders").orElseThrow().page(0, 9).stream().map(r -> r.get(2)).toList()));
            var earlier = on(() -> journey.wire.workspace().table("orders before newer").orElseThrow());
            assertEquals(List.of("red", "blue", "red"), earlier.page(0, 9).stream().map(r -> r.get(2)).toList());
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
