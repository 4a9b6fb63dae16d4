package merchant.ui.table;

import static merchant.ui.Fx.on;
import static merchant.ui.Fx.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import merchant.export.TableExport;
import merchant.problem.Problem;
import merchant.store.preference.Preferences;
import merchant.table.step.Step;
import merchant.table.view.Condition;
import merchant.table.view.Sort;
import merchant.table.view.View;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.ui.data.ImportModel;
import merchant.ui.grid.CellRange;
import merchant.ui.grid.DataGrid;
import merchant.ui.notice.Notices;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import merchant.work.ThreadWorker;
import merchant.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// The real table page on real threads, driven by keys.
class TablePageTest {
    private static final int ROWS = 2_000;
    private static Stage stage;

    @TempDir
    private Path folder;
    private Workspace workspace;
    private TablePage page;
    private final Nowhere nowhere = new Nowhere();
    private final StackPane root = new StackPane();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void window() throws Exception {
        var text = new StringBuilder("n,kind,price\n");
        IntStream.range(0, ROWS).forEach(i -> text.append(i).append(i % 4 == 0 ? ",tea" : ",cup").append(',').append(i / 4.0).append('\n'));
        var file = Files.writeString(folder.resolve("rows.csv"), text);
        on(() -> {
            var worker = new ThreadWorker(Platform::runLater);
            workspace = new Workspace(worker, Clock.systemUTC(), () -> folder.resolve("Shop.merchant"));
            var importing = new ImportModel(file, workspace, worker, name -> {});
            importing.state().addListener((o, was, is) -> {
                if (is instanceof ImportModel.State.Found) {
                    importing.importNow();
                }
            });
            importing.look();
            return true;
        });
        until(() -> workspace.tables().size() == 1);
        on(() -> {
            var words = new Words(Language.ENGLISH);
            var scene = new Scene(root, 1_000, 720);
            new Theme(Preferences.Theme.LIGHT, words).dress(scene);
            page = new TablePage("rows", workspace, List.of(), nowhere);
            root.getChildren().setAll(page.build(words));
            stage.setScene(scene);
            stage.show();
            return true;
        });
        until(() -> model().shown().get().filter(s -> s.rows().cells(0) != null).isPresent());
        on(() -> {
            grid().requestFocus();
            return true;
        });
    }

    @AfterEach
    void close() throws Exception {
        on(() -> {
            workspace.close();
            return true;
        });
    }

    private TableModel model() {
        return page.model().orElseThrow();
    }

    private DataGrid grid() {
        return (DataGrid) root.lookup("#table-rows");
    }

    private void key(KeyCode code, boolean control, boolean shift) throws Exception {
        on(() -> {
            var target = root.getScene().getFocusOwner();
            javafx.event.Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            return true;
        });
    }

    @Test
    void theCursorGoesToTheEndsAndChoosesWithoutGoingThroughTheRows() throws Exception {
        key(KeyCode.END, true, false);
        assertEquals(CellRange.at(ROWS - 1, 2), on(() -> grid().range()));
        until(() -> model().shown().get().orElseThrow().rows().cells(ROWS - 1) != null);
        key(KeyCode.HOME, true, true);
        assertEquals(3L * ROWS, on(() -> grid().range().cells()));
        key(KeyCode.PAGE_DOWN, false, false);
        assertTrue(on(() -> grid().range().row()) > 10);
    }

    @Test
    void whatIsChosenIsCopiedWithItsColumnNames() throws Exception {
        on(() -> {
            grid().go(998, 1);
            return true;
        });
        key(KeyCode.DOWN, false, true);
        key(KeyCode.RIGHT, false, true);
        key(KeyCode.C, true, true);
        until(() -> "kind\tprice\ncup\t249.50\ncup\t249.75".equals(Clipboard.getSystemClipboard().getString()));
        key(KeyCode.C, true, false);
        until(() -> "cup\t249.50\ncup\t249.75".equals(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void ctrlFFindsAndEnterGoesOn() throws Exception {
        key(KeyCode.F, true, false);
        on(() -> {
            ((TextField) root.lookup("#find-text")).setText("199");
            return true;
        });
        until(() -> model().find().state().get() instanceof FindModel.State.Found);
        assertEquals(199, on(() -> grid().range().row()));
        key(KeyCode.ENTER, false, false);
        assertEquals(796, on(() -> grid().range().row()), "199 is a price there");
        until(() -> ((Label) root.lookup("#find-said")).getText().matches("Hit 2 of \\d+ \\(row 797\\)"));
        key(KeyCode.ESCAPE, false, false);
        assertTrue(on(() -> grid().isFocused()));
    }

    @Test
    void aNumberIsFoundAsItsFileHasItAndHiddenColumnsAreSaidNotToBeSearched() throws Exception {
        on(() -> {
            page.controller().orElseThrow().find().open("249.500");
            return true;
        });
        until(() -> ((Label) root.lookup("#find-said")).getText().equals("Hit 1 of 1 (row 999)"));
        until(() -> CellRange.at(998, 2).equals(grid().range()));
        assertTrue(on(() -> model().find().marks(249.5)));
        on(() -> {
            model().view(model().view().get().hidden("price", true));
            return true;
        });
        until(() -> ((Label) root.lookup("#find-said")).getText().equals("In no row; 1 hidden column is not searched"));
        on(() -> {
            model().view(model().view().get().hidden("price", false));
            return true;
        });
        until(() -> ((Label) root.lookup("#find-said")).getText().equals("Hit 1 of 1 (row 999)"));
    }

    @Test
    void columnsAreFittedAnewToRowsThatWereMadeAnewUnlessTheirEdgeWasDrawn() throws Exception {
        on(() -> workspace.preparing().create("rows", "made", List.of(new Step.Derive("t", "\"x\""), new Step.Derive("u", "\"x\"")), name -> { }));
        until(() -> workspace.table("made").isPresent());
        on(() -> {
            page.closed();
            page = new TablePage("made", workspace, List.of(), new Nowhere());
            root.getChildren().setAll(page.build(new Words(Language.ENGLISH)));
            return true;
        });
        until(() -> model().shown().get().filter(s -> s.rows().cells(0) != null).isPresent() && wide("t") > 0);
        double before = on(() -> wide("t"));
        on(() -> {
            grid().widths(java.util.Map.of("u", 64.0));
            return true;
        });
        until(() -> wide("u") == 64);
        on(() -> workspace.preparing().change("made", List.of(new Step.Derive("t", "\"a text that is wider than the first\""), new Step.Derive("u", "\"a text that is wider than the first\"")), name -> { }));
        until(() -> model().revision().get() > 0 && wide("t") > before + 40);
        assertEquals(64, on(() -> wide("u")));
    }

    @Test
    void aCardIsNotHiddenByWhatFailedBefore() throws Exception {
        int before = on(() -> nowhere.notices.cleared);
        on(() -> {
            page.steps().begin(new Step.Derive("t", "n * 2"));
            return true;
        });
        until(() -> page.steps().editing().get().isPresent());
        assertEquals(before + 1, on(() -> nowhere.notices.cleared));
    }

    @Test
    void theBarsOfAColumnEndAtItsOwnLeastAndGreatestValue() throws Exception {
        on(() -> {
            model().look("n");
            return true;
        });
        until(() -> root.lookupAll(".histogram .caption").stream().map(l -> ((Label) l).getText()).toList().equals(List.of("0", "1999")));
    }

    private double wide(String column) {
        return root.lookupAll(".grid-head").stream().filter(h -> h.isVisible() && h.lookupAll(".label").stream().anyMatch(l -> column.equals(((Label) l).getText())))
                .mapToDouble(h -> h.getLayoutBounds().getWidth()).findFirst().orElse(0);
    }

    @Test
    void enterTakesTheValuesThatWerePickedAlsoFromTheBoxOfAll() throws Exception {
        on(() -> {
            grid().go(0, 1);
            return true;
        });
        key(KeyCode.F, true, true);
        until(() -> root.lookupAll(".value-line .check-box").size() >= 2);
        on(() -> {
            var all = (CheckBox) root.lookup(".filter-values > .check-box");
            all.requestFocus();
            all.fire();
            return true;
        });
        until(() -> !tea().isSelected());
        on(() -> {
            tea().fire();
            return true;
        });
        key(KeyCode.ENTER, false, false);
        until(() -> says("500 of 2,000 rows"));
        assertEquals(List.of(Condition.is("kind", "tea", false)), model().view().get().filter());
    }

    @Test
    void aSearchOfTheValuesAsksForWhatItLists() throws Exception {
        on(() -> {
            grid().go(0, 1);
            return true;
        });
        key(KeyCode.F, true, true);
        on(() -> {
            var card = page.controller().orElseThrow().body().card().orElseThrow();
            card.choose(true);
            ((TextField) card.lookup(".filter-values .text-field")).setText("TE");
            ((Button) card.lookup("#filter-apply")).fire();
            return true;
        });
        until(() -> says("500 of 2,000 rows"));
        assertEquals(List.of(new Condition.Text("kind", Condition.Place.ANYWHERE, "TE")), model().view().get().filter());
        key(KeyCode.F, true, true);
        until(() -> page.controller().orElseThrow().body().card().isPresent());
        on(() -> {
            model().view(model().view().get().filteredBy(List.of()));
            return true;
        });
        assertFalse(on(() -> page.controller().orElseThrow().body().card().isPresent()), "the card of a filter that is gone");
    }

    private CheckBox tea() {
        return root.lookupAll(".value-line .check-box").stream().map(CheckBox.class::cast).filter(b -> b.getText().equals("tea")).findFirst().orElseThrow();
    }

    @Test
    void aConditionIsChosenByKeysAndTellsHowManyRowsAreLeft() throws Exception {
        on(() -> {
            grid().go(0, 2);
            return true;
        });
        key(KeyCode.F, true, true);
        on(() -> {
            var card = page.controller().orElseThrow().body().card().orElseThrow();
            card.choose(false);
            ((TextField) card.lookup(".filter-inputs .text-field")).setText("1e");
            ((Button) card.lookup("#filter-apply")).fire();
            assertTrue(page.controller().orElseThrow().body().card().isPresent(), "a number that is none keeps the card open");
            ((TextField) card.lookup(".filter-inputs .text-field")).setText("400");
            ((Button) card.lookup("#filter-apply")).fire();
            return true;
        });
        until(() -> says("400 of 2,000 rows"));
        assertEquals(List.of(new Condition.Compare("price", Condition.Comparison.AT_LEAST, 400L)), model().view().get().filter());
        assertFalse(on(() -> page.controller().orElseThrow().body().card().isPresent()));
        on(() -> {
            root.lookupAll(".link-button").stream().filter(b -> b instanceof Button x && x.getText().equals("Make a step of it")).forEach(b -> ((Button) b).fire());
            return true;
        });
        until(() -> page.steps().editing().get().isPresent());
        until(() -> root.lookup(".step-condition") != null);
        until(() -> page.steps().editing().get().filter(e -> e.preview().get().filter(p -> p.after() == 400).isPresent()).isPresent());
        on(() -> {
            page.steps().editing().get().orElseThrow().apply();
            return true;
        });
        until(() -> workspace.table("rows prepared").filter(t -> t.rows() == 400).isPresent());
    }

    private boolean says(String text) {
        return root.lookup("#rows-shown") instanceof Label label && label.getText().equals(text);
    }

    @Test
    void anEmptyViewSaysSoAndShowsAllRowsAgain() throws Exception {
        on(() -> {
            model().view(View.ALL.filteredBy(new Condition.Text("kind", Condition.Place.ANYWHERE, "§")));
            return true;
        });
        until(() -> root.lookup(".empty-state") != null);
        on(() -> {
            ((Button) root.lookup(".empty-state .button")).fire();
            return true;
        });
        until(() -> model().shown().get().orElseThrow().rows().size() == ROWS && root.lookup(".empty-state") == null);
    }

    @Test
    void theHeadOffersWhatOthersAdd() throws Exception {
        on(() -> {
            page.headMenu(field -> List.of(new MenuItem("Fill " + field.name())));
            root.getChildren().setAll(page.build(new Words(Language.ENGLISH)));
            return true;
        });
        var menu = on(() -> new HeadMenu(new Words(Language.ENGLISH), model(), f -> {}, field -> List.of(new MenuItem("Fill " + field.name())))
                .of(model().table().field("kind")));
        assertEquals("Fill kind", menu.getLast().getText());
    }

    @Test
    void theRowsShownAreSavedInTheirOrderWithTheShownColumns() throws Exception {
        var file = folder.resolve("out.csv");
        on(() -> {
            model().view(View.ALL.filteredBy(Condition.is("kind", "tea", false)).sortedBy(new Sort("n", true)).hidden("kind", true).frozen("price", true));
            new ExportTable(new Words(Language.ENGLISH), model(), new Nothing()).save(TableExport.Kind.CSV, file, false);
            return true;
        });
        until(() -> Files.exists(file));
        var lines = Files.readAllLines(file);
        assertEquals(501, lines.size());
        assertEquals(List.of("price,n", "499,1996", "498,1992"), lines.subList(0, 3));
    }

    private static final class Nowhere implements Navigator {
        private final Nothing notices = new Nothing();

        @Override
        public void open(Place place) {}

        @Override
        public void replace(Page gone, Place by) {}

        @Override
        public void close(Page gone) {}

        @Override
        public Optional<Page> current() {
            return Optional.empty();
        }

        @Override
        public Notices notices() {
            return notices;
        }

        @Override
        public void chooseFiles() {}

        @Override
        public void chooseNewer(String table) {}

        @Override
        public void openSample() {}
    }

    private static final class Nothing implements Notices {
        private int cleared;

        @Override
        public void tell(Sentence message) {}

        @Override
        public void tell(Sentence message, Sentence action, Runnable run) {}

        @Override
        public void fail(Problem problem) {}

        @Override
        public void ask(Sentence question, Sentence yes, Runnable run) {}

        @Override
        public void askText(Sentence question, String first, Sentence yes, java.util.function.Consumer<String> run) {}

        @Override
        public void clear() {
            cleared++;
        }
    }

    /// All steps in one list are as tall as a small window.
    @Test
    void theMenuOfStepsIsShortAndHoldsEveryStepOnce() throws Exception {
        until(() -> root.lookup(".add-step") != null);
        var top = on(() -> java.util.List.copyOf(((javafx.scene.control.MenuButton) root.lookup(".add-step")).getItems()));
        assertTrue(top.size() <= 10, top.size() + " lines");
        var menus = top.stream().filter(javafx.scene.control.Menu.class::isInstance).map(javafx.scene.control.Menu.class::cast).toList();
        assertEquals(java.util.List.of("Rows", "Columns", "Tables"), menus.stream().map(m -> m.getText()).toList());
        var titles = java.util.stream.Stream.concat(top.stream().filter(i -> i.getOnAction() != null && !(i instanceof javafx.scene.control.Menu)), menus.stream().flatMap(m -> m.getItems().stream()))
                .map(i -> i.getText()).toList();
        assertEquals(22, titles.size(), titles.toString());
        assertEquals(22, titles.stream().distinct().count());
        assertTrue(menus.stream().allMatch(m -> m.getItems().size() <= 10));
    }
}
