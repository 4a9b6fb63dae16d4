package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import merchant.result.OrderResult.Line;
import merchant.store.RunRecord;
import merchant.ui.data.ImportModel;
import merchant.ui.data.ImportPage;
import merchant.ui.result.ResultPage;
import merchant.ui.run.RunState;
import merchant.ui.table.TablePage;
import merchant.ui.wizard.WizardPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From dropped exports to an order list and back out of it, by mouse and keys.
class OrderJourneyTest {
    private static final int PRODUCTS = 8;
    private static final int DAYS = 200;

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

    private List<Path> exports() throws IOException {
        var random = new Random(4);
        var orders = new StringBuilder("order_id,order_time,customer_id,product_id,quantity,unit_price,amount\n");
        int id = 100_000;
        for (int day = 0; day < DAYS; day++) {
            for (int p = 0; p < PRODUCTS; p++) {
                int quantity = 1 + random.nextInt(3 + p);
                orders.append("%d,%s,C%04d,P%03d,%d,20.00,%d.00%n".formatted(id++, LocalDate.of(2024, 3, 1).plusDays(day), random.nextInt(200), p, quantity, 20 * quantity));
            }
        }
        var stock = new StringBuilder("product_id,supplier,stock,on_order,lead_time_days,unit_cost,pack_size\n");
        for (int p = 0; p < PRODUCTS; p++) {
            stock.append("P%03d,%s,%d,%d,10,12.50,6%n".formatted(p, p % 2 == 0 ? "Anhui Fields" : "Ningbo Home", p < 6 ? 5 * p : 900, p % 3));
        }
        return List.of(Files.writeString(home.resolve("orders.csv"), orders), Files.writeString(home.resolve("stock.csv"), stock));
    }

    /// Drops both files and comes to the list by three clicks.
    private void toTheList() throws IOException {
        var files = exports();
        on(() -> {
            journey.shell.openFiles(files);
            return true;
        });
        until(() -> journey.shell.current().orElseThrow() instanceof ImportPage page && page.model().state().get() instanceof ImportModel.State.Found);
        journey.click("#startImport");
        until(() -> journey.shell.current().orElseThrow() instanceof TablePage && journey.stage.getScene().lookup("#ask-reorder") != null);
        journey.click("#ask-reorder");
        until(() -> journey.shell.current().orElseThrow() instanceof WizardPage && !journey.found("#launch").isDisabled());
        journey.click("#launch");
        until(() -> journey.shell.current().orElseThrow() instanceof ResultPage page && page.model().state().get() instanceof RunState.Done
                && journey.stage.getScene().lookup(".order-lines") != null);
    }

    @SuppressWarnings("unchecked")
    private TableView<Line> list() {
        return (TableView<Line>) journey.found(".order-lines");
    }

    @Test
    void threeClicksLeadFromTheDropOfOrdersAndStockToTheOrderList() throws IOException {
        toTheList();
        assertEquals(2, journey.wire.workspace().tables().size(), "files of different shape are tables of their own");
        var run = journey.wire.workspace().runs().getLast();
        assertEquals("orders", run.tables().get(RunRecord.MAIN));
        assertEquals("stock", run.tables().get("stock"), "the stock is found by its columns");
        assertFalse(list().getItems().isEmpty());
        assertTrue(list().getItems().stream().allMatch(l -> l.quantity() > 0), "what is to be ordered comes first");
        assertTrue(list().getItems().stream().noneMatch(l -> l.stock() == 900), "what is in stock for long is not ordered");
    }

    @Test
    void aLineOpensItsArithmeticAndTakesAnotherQuantity() throws IOException {
        toTheList();
        var line = list().getItems().getFirst();
        var before = on(() -> total().getText());
        on(() -> {
            list().getSelectionModel().select(0);
            list().requestFocus();
            return true;
        });
        until(() -> journey.found(".workings").isVisible());
        until(() -> journey.says(line.name()));
        journey.robot.type(KeyCode.ENTER);
        until(() -> journey.found("#order-quantity").isFocused());
        on(() -> {
            ((TextField) journey.found("#order-quantity")).setText(Long.toString((long) line.quantity() + 60));
            return true;
        });
        journey.robot.type(KeyCode.ENTER);
        until(() -> !total().getText().equals(before));
        until(() -> journey.says("1 quantity changed by you"));
    }

    private Label total() {
        return (Label) journey.found(".order-totals").lookup(".lead");
    }
}
