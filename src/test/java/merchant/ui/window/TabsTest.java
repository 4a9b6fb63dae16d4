package merchant.ui.window;

import static merchant.ui.Fx.on;
import static merchant.ui.Fx.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import merchant.store.preference.Preferences;
import merchant.text.Language;
import merchant.text.Sentence;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Theme;
import merchant.ui.style.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// More tabs than fit: that of the page in front is in sight.
class TabsTest {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private Stage stage;
    private Tabs tabs;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void window() {
        on(() -> {
            var words = new Words(Language.ENGLISH);
            tabs = new Tabs(words);
            var scene = new Scene(new StackPane(tabs.pane()), 900, 500);
            new Theme(Preferences.Theme.LIGHT, words).dress(scene);
            // a window of its own: the one that all tests share keeps the size that it is given
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            IntStream.range(0, 12).forEach(i -> tabs.add(new Titled(i), Integer.MAX_VALUE));
            return true;
        });
        settle();
    }

    @AfterEach
    void close() {
        on(() -> {
            stage.close();
            return true;
        });
    }

    private static final class Titled implements Page {
        private final int number;
        private final SimpleObjectProperty<Sentence> title;

        private Titled(int number) {
            this.number = number;
            this.title = new SimpleObjectProperty<>(Sentence.of("Forecast: quantity {0}", number));
        }

        @Override
        public Place place() {
            return new Place.OfResult(number);
        }

        @Override
        public ObservableValue<Sentence> title() {
            return title;
        }

        @Override
        public String icon() {
            return "fth-file-text";
        }

        @Override
        public Node build(Words words) {
            return new Region();
        }
    }

    /// Some frames.
    private void settle() {
        for (int i = 0; i < 3; i++) {
            on(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return true;
            });
        }
    }

    private boolean inSight() {
        return on(() -> {
            var head = tabs.pane().lookupAll(".tab").stream().filter(n -> n.getPseudoClassStates().contains(SELECTED)).findFirst().orElseThrow();
            Bounds own = head.localToScene(head.getLayoutBounds());
            var menu = tabs.pane().lookup(".control-buttons-tab");
            double end = menu == null || !menu.isVisible() ? tabs.pane().getWidth() : menu.localToScene(menu.getLayoutBounds()).getMinX();
            return own.getMinX() >= 0 && own.getMaxX() <= end + 1;
        });
    }

    @Test
    void thatOfANewPageIs() {
        until(this::inSight);
        on(() -> {
            tabs.select(new Place.OfResult(0));
            return true;
        });
        settle();
        assertTrue(inSight(), "the first");
        on(() -> {
            tabs.add(new Titled(99), Integer.MAX_VALUE);
            return true;
        });
        settle();
        assertTrue(inSight(), "a new one at the end");
    }

    @Test
    void thatOfAResultInPlaceOfItsWizardIs() {
        on(() -> {
            var wizard = tabs.current().orElseThrow();
            int position = tabs.position(wizard);
            tabs.close(wizard);
            tabs.add(new Titled(77), position);
            return true;
        });
        settle();
        assertTrue(inSight());
    }

    @Test
    void itStaysWhereTitlesGrow() {
        on(() -> {
            tabs.pages().forEach(p -> ((Titled) p).title.set(Sentence.of("Regression (trend, seasons, holidays, prices) · Forecast: quantity {0}", ((Titled) p).number)));
            return true;
        });
        until(this::inSight);
    }

    @Test
    void itIsInANarrowerWindow() {
        until(this::inSight);
        on(() -> {
            stage.setWidth(500);
            return true;
        });
        until(() -> tabs.pane().getWidth() < 520);
        until(this::inSight);
    }

    @Test
    void thePageInFrontStaysAndIsNotShownAnew() {
        until(this::inSight);
        var told = new AtomicInteger();
        var content = on(() -> {
            tabs.onChanged(told::incrementAndGet);
            return tabs.pane().getSelectionModel().getSelectedItem().getContent();
        });
        on(() -> {
            ((Titled) tabs.current().orElseThrow()).title.set(Sentence.of("A longer title than before"));
            return true;
        });
        settle();
        settle();
        assertEquals(new Place.OfResult(11), on(() -> tabs.current().orElseThrow().place()));
        assertSame(content, on(() -> tabs.pane().getSelectionModel().getSelectedItem().getContent()));
        assertEquals(0, told.get());
    }
}
