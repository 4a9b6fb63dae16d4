package merchant.app;

import static merchant.app.Journey.on;
import static merchant.app.Journey.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import merchant.store.StoredTable;
import merchant.ui.shell.Place;
import merchant.table.step.Condition;
import merchant.table.step.Filters;
import merchant.table.step.Step;
import merchant.table.view.Condition.OneOf;
import merchant.ui.table.TablePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The steps page by menus and keys: a join of three pairs, taking back and making again, a formula with completions, removing.
class StepsJourneyTest {
    @TempDir
    private Path home;

    private static StoredTable table(Journey journey, String name) {
        return on(() -> journey.wire.workspace().table(name).orElseThrow());
    }

    private static boolean can(Journey journey, String button) {
        return journey.stage.getScene().getRoot().lookupAll(button).stream().anyMatch(b -> !b.isDisabled());
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
            until(() -> can(journey, "#steps-undo"));
            until(() -> "table-rows".equals(journey.stage.getScene().getFocusOwner().getId()) && heads(journey).contains("price"));
            journey.keys(KeyCode.CONTROL, KeyCode.Z);
            until(() -> made.find("price").isEmpty() && can(journey, "#steps-redo"));
            until(() -> !heads(journey).contains("price") && heads(journey).contains("product"));
            journey.keys(KeyCode.CONTROL, KeyCode.Y);
            until(() -> made.find("price").isPresent());
            until(() -> heads(journey).contains("price"));
        }
    }

    @Test
    void aTableThatComesLaterCanBeRunOnAndThePageInFrontIsMarkedInTheProject() throws Exception {
        var orders = Files.writeString(home.resolve("orders.csv"), "shop,n\nA,1\nB,2\n");
        var costs = Files.writeString(home.resolve("costs.csv"), "shop,n\nA,4\nB,5\n");
        try (var journey = new Journey(home)) {
            journey.importFile(orders);
            until(() -> marked(journey).equals(List.of("orders")));
            on(() -> journey.wire.workspace().preparing().create("orders", "orders prepared", List.of(new Step.Derive("m", "n * 2")), name -> journey.shell.open(new Place.OfTable(name))));
            until(() -> marked(journey).equals(List.of("orders prepared")) && journey.stage.getScene().lookup("#steps-again") != null);
            var none = offered(journey);
            assertEquals(List.of("There is no other table yet. Open a file to bring one in."), on(() -> none.stream().map(MenuItem::getText).toList()));
            assertEquals(true, on(() -> none.getFirst().isDisable()));
            journey.importFile(costs);
            until(() -> marked(journey).equals(List.of("costs")));
            on(() -> {
                journey.shell.open(new Place.OfTable("orders prepared"));
                return true;
            });
            until(() -> marked(journey).equals(List.of("orders prepared")) && journey.stage.getScene().lookup("#steps-again") != null);
            var others = offered(journey);
            assertEquals(List.of("costs"), on(() -> others.stream().map(MenuItem::getText).toList()));
            on(() -> {
                others.getFirst().fire();
                return true;
            });
            until(() -> marked(journey).equals(List.of("costs prepared")));
            on(() -> {
                journey.shell.open(new Place.Start());
                return true;
            });
            until(() -> marked(journey).isEmpty());
        }
    }

    @Test
    void whatAnotherTableIsMadeOfIsNotAskedAboutButSaidToStay() throws Exception {
        var orders = Files.writeString(home.resolve("orders.csv"), "shop,n\nA,1\nB,2\n");
        try (var journey = new Journey(home)) {
            journey.importFile(orders);
            on(() -> journey.wire.workspace().preparing().create("orders", "orders prepared", List.of(new Step.Derive("m", "n * 2")), name -> { }));
            until(() -> journey.wire.workspace().table("orders prepared").isPresent());
            until(() -> marked(journey).equals(List.of("orders")));
            deleteMarked(journey);
            until(() -> said(journey, "\"orders\" cannot be deleted: \"orders prepared\" is made of it."));
            assertEquals(false, on(() -> said(journey, "Delete \"orders\"? This cannot be undone.")));
            on(() -> {
                tree(journey).getSelectionModel().selectRange(1, 3);
                return true;
            });
            until(() -> marked(journey).size() == 2);
            deleteMarked(journey);
            until(() -> said(journey, "Delete 2 entries? This cannot be undone."));
            assertEquals(2, on(() -> journey.wire.workspace().tables().size()));
            on(() -> {
                journey.stage.getScene().getRoot().lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast).filter(b -> "Delete".equals(b.getText())).findFirst().orElseThrow().fire();
                return true;
            });
            until(() -> journey.wire.workspace().tables().isEmpty());
        }
    }

    private static void deleteMarked(Journey journey) {
        on(() -> {
            tree(journey).getContextMenu().getItems().stream().filter(i -> "Delete".equals(i.getText())).findFirst().orElseThrow().fire();
            return true;
        });
    }

    private static boolean said(Journey journey, String text) {
        return journey.stage.getScene().getRoot().lookupAll(".label").stream().anyMatch(n -> n instanceof javafx.scene.control.Label l && l.getText() != null && l.getText().contains(text));
    }

    private static TreeView<?> tree(Journey journey) {
        return (TreeView<?>) journey.stage.getScene().lookup("#project-tree");
    }

    /// The lines that the project's list marks.
    private static List<String> marked(Journey journey) {
        return tree(journey).lookupAll(".tree-cell").stream().map(c -> (TreeCell<?>) c).filter(c -> c.isSelected() && !c.isEmpty() && c.isVisible()).map(c -> c.getAccessibleText().replaceAll(", [0-9]+$", "")).sorted().toList();
    }

    private static List<MenuItem> offered(Journey journey) {
        return on(() -> {
            var menu = (MenuButton) journey.stage.getScene().lookup("#steps-again");
            menu.show();
            var items = List.copyOf(menu.getItems());
            menu.hide();
            return items;
        });
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

    @Test
    void escapeClosesACardThatHasJustOpened() throws Exception {
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
            until(() -> journey.stage.getScene().lookup(".step-card") != null && apply(journey).isDisabled());
            journey.keys(KeyCode.ESCAPE);
            until(() -> journey.stage.getScene().lookup(".step-card") == null);
        }
    }

    @Test
    void aFilterByValuesWithSemicolonsBecomesAStepThatKeepsTheSameRows() throws Exception {
        var sku = Files.writeString(home.resolve("sku.csv"), "order_id,date,sku,qty\nA1,2024-01-01,颜色:红;尺码:L,1\nA2,2024-01-02,颜色:蓝;尺码:L,2\nA3,2024-01-03,颜色:红;尺码:M,3\nA4,2024-03-04,颜色:绿;尺码:S,4\n");
        try (var journey = new Journey(home)) {
            journey.importFile(sku);
            until(() -> journey.stage.getScene().lookup("#side-open") != null);
            on(() -> {
                var page = (TablePage) journey.shell.current().orElseThrow();
                page.steps().begin(Filters.of(List.of(new OneOf("sku", List.of("颜色:红;尺码:L", "颜色:蓝;尺码:L"), false, false))));
                return true;
            });
            until(() -> journey.stage.getScene().lookup(".step-foot .accent") != null && !apply(journey).isDisabled());
            on(() -> {
                apply(journey).fire();
                return true;
            });
            until(() -> journey.wire.workspace().table("sku prepared").isPresent());
            assertEquals(2, table(journey, "sku prepared").rows());
        }
    }

    @Test
    void aTableWhoseStepsDoNotFitSaysSoAndIsNotAsked() throws Exception {
        var sku = Files.writeString(home.resolve("sku.csv"), "sku,qty\na,1\nb,2\nc,3\nd,4\n");
        try (var journey = new Journey(home)) {
            journey.importFile(sku);
            var derive = new Step.Derive("w", "qty * 2");
            var filter = new Step.Filter(List.of(new Condition("w", Condition.Test.GREATER, List.of("4"))), true, true);
            on(() -> {
                journey.wire.workspace().preparing().create("sku", "sku prepared", List.of(derive, filter), n -> journey.shell.open(new Place.OfTable(n)));
                return true;
            });
            until(() -> journey.stage.getScene().lookup(".misfits") != null && journey.says("2 rows, 3 columns"));
            until(() -> !journey.found(".misfits").isVisible() && !journey.found(".table-page .ask").isDisabled());
            until(() -> ((TablePage) journey.shell.current().orElseThrow()).steps().prepared().get().isPresent());
            on(() -> {
                ((TablePage) journey.shell.current().orElseThrow()).steps().move(1, -1);
                return true;
            });
            until(() -> journey.says("4 rows, 2 columns"));
            until(() -> journey.found(".misfits").isVisible() && journey.found(".table-page .ask").isDisabled());
            until(() -> journey.says("Step 1 does not fit: There is no column \"w\" here.") && journey.says("does not fit"));
            on(() -> {
                journey.shell.openWizard("forecast", "sku prepared");
                return true;
            });
            until(() -> journey.says("Its rows are not those that its steps describe."));
        }
    }

    /// Chooses in the menu of steps; the screen in memory cannot show a menu that reaches beyond it.
    private static void begin(Journey journey, String said) {
        until(() -> journey.stage.getScene().lookup(".add-step") != null);
        on(() -> {
            journey.found(".add-step").requestFocus();
            ((MenuButton) journey.found(".add-step")).getItems().stream().flatMap(StepsJourneyTest::leaves).filter(i -> said.equals(i.getText())).findFirst().orElseThrow().fire();
            return true;
        });
    }

    private static Stream<MenuItem> leaves(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(StepsJourneyTest::leaves) : Stream.of(item);
    }

    private static List<String> heads(Journey journey) {
        return journey.found("#table-rows").lookupAll(".label").stream().map(n -> ((javafx.scene.control.Label) n).getText()).toList();
    }

    private static int pairs(Journey journey) {
        return (int) journey.stage.getScene().getRoot().lookupAll(".step-conditions .step-condition-head").stream().filter(n -> n.lookup(".combo-box") instanceof ComboBox<?>).count();
    }

    private static Button apply(Journey journey) {
        return (Button) journey.found(".step-foot .accent");
    }
}
