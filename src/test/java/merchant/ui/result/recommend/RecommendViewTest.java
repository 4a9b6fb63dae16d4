package merchant.ui.result.recommend;

import static merchant.ui.Fx.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import merchant.result.MadeOffers;
import merchant.result.RecommendResult;
import merchant.store.preference.Preferences;
import merchant.text.Language;
import merchant.ui.notice.Notices;
import merchant.ui.result.part.Desk;
import merchant.ui.shell.Navigator;
import merchant.ui.style.Fxml;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import merchant.work.InlineWorker;
import merchant.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// The view with its nodes.
class RecommendViewTest {
    private static final RecommendResult RESULT = MadeOffers.of(300, 60, false, 1);
    private static final PseudoClass LED = PseudoClass.getPseudoClass("led");

    @TempDir
    private Path folder;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }


    private RecommendView view(RecommendModel model, Language language) {
        var words = new Words(language);
        var notices = nothing(Notices.class);
        var navigator = (Navigator) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Navigator.class},
                (self, method, arguments) -> method.getName().equals("notices") ? notices : null);
        var desk = new Desk(words, new Theme(Preferences.Theme.LIGHT, words), new Workspace(new InlineWorker(), Clock.systemUTC(), () -> folder.resolve("x")), navigator, List.of());
        return new RecommendView(desk, model, 1, () -> { });
    }

    @SuppressWarnings("unchecked")
    private static <T> T nothing(Class<T> type) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> null);
    }

    /// Lays a node out at a width, in the program's sheets.
    private static Parent shown(Node node, double width) {
        var root = new VBox(node);
        Fxml.dress(root, "result");
        // no window: its headless screen is smaller than the widest page
        new Theme(Preferences.Theme.LIGHT, new Words(Language.ENGLISH)).dress(new Scene(root, width, 1_600));
        root.resize(width, 1_600);
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
        return root;
    }

    private static <T extends Node> List<T> all(Parent root, Class<T> type) {
        var found = new ArrayList<T>();
        for (var child : root.getChildrenUnmodifiable()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Parent parent) {
                found.addAll(all(parent, type));
            }
        }
        return found;
    }

    private static List<String> texts(Parent root) {
        return all(root, Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void typingLeavesTheCustomersWhoFitAndShowsTheFirst() throws Exception {
        on(() -> {
            var model = new RecommendModel(RESULT);
            var root = shown(view(model, Language.ENGLISH).figure(), 1_100);
            all(root, TextField.class).getFirst().setText("c004");
            assertEquals(10, all(root, ListView.class).getFirst().getItems().size());
            assertTrue(texts(root).contains("Offer to C0040"), texts(root).toString());
            return null;
        });
    }

    @Test
    void choosingAnOfferMarksThePurchasesThatLedToIt() throws Exception {
        on(() -> {
            var model = new RecommendModel(RESULT);
            var root = shown(view(model, Language.ENGLISH).figure(), 1_100);
            var offers = all(root, ListView.class).getLast();
            offers.getSelectionModel().select(0);
            root.applyCss();
            root.layout();
            long led = all(root, ListCell.class).stream().filter(c -> c.isVisible() && c.getPseudoClassStates().contains(LED)).count();
            assertEquals(model.because().size(), led);
            assertTrue(led > 0);
            return null;
        });
    }

    @Test
    void whatIsLookedAtStaysWhenThePageIsBuiltInAnotherLanguage() throws Exception {
        on(() -> {
            var model = new RecommendModel(RESULT);
            var english = shown(view(model, Language.ENGLISH).figure(), 1_100);
            all(english, ListView.class).getFirst().getSelectionModel().select(40);
            all(english, ListView.class).getLast().getSelectionModel().select(1);
            var chinese = shown(view(model, Language.CHINESE).figure(), 1_100);
            assertTrue(texts(chinese).contains("推荐给 C0041"), texts(chinese).toString());
            assertEquals(40, all(chinese, ListView.class).getFirst().getSelectionModel().getSelectedIndex());
            assertEquals(1, all(chinese, ListView.class).getLast().getSelectionModel().getSelectedIndex());
            return null;
        });
    }

    @Test
    void onlyTheRowsInSightHaveNodes() throws Exception {
        on(() -> {
            var root = shown(view(new RecommendModel(MadeOffers.of(20_000, 12, false, 3)), Language.ENGLISH).figure(), 1_100);
            long cells = all(root, ListCell.class).size();
            assertTrue(cells < 100, cells + " cells");
            return null;
        });
    }

    @Test
    void nothingLeavesThePageAtAnyWidth() throws Exception {
        on(() -> {
            var rated = MadeOffers.of(60, 12, true, 2);
            for (double width : new double[] {1_100, 632, 400}) {
                everyPage(RESULT, Language.ENGLISH, width);
            }
            everyPage(rated, Language.CHINESE, 632);
            everyPage(rated, Language.ENGLISH, 632);
            return null;
        });
    }

    private void everyPage(RecommendResult result, Language language, double width) {
        var view = view(new RecommendModel(result), language);
        Stream.concat(Stream.of(view.figure()), view.tabs().stream().map(t -> t.node().get())).forEach(node -> inside(shown(node, width), width, language));
    }

    /// Every list, field, button and whole label stands between the left and the right edge.
    private static void inside(Parent root, double width, Language language) {
        for (var node : all(root, javafx.scene.control.Control.class)) {
            boolean scrolled = inScrolled(node);
            var bounds = node.localToScene(node.getBoundsInLocal());
            assertTrue(scrolled || !node.isVisible() || bounds.getMinX() >= -1 && bounds.getMaxX() <= width + 1,
                    () -> node + " stands at " + bounds + " of " + width + " in " + language);
        }
    }

    /// True in a table or list, which scrolls by itself.
    private static boolean inScrolled(Node node) {
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ListView || at instanceof javafx.scene.control.TableView) {
                return true;
            }
        }
        return false;
    }
}
