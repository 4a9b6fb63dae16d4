package merchant.ui.window;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import merchant.ui.notice.ProblemPanel;
import merchant.problem.Problem;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Icons;
import merchant.ui.style.Words;

/// What is open. A page's node is made when its tab is first in front, and made anew when the language changes.
final class Tabs {
    private static final System.Logger LOG = System.getLogger(Tabs.class.getName());

    private final TabPane pane = new TabPane();
    private final Words words;
    private final PageKeyboard keyboard = new PageKeyboard(pane);
    private Runnable changed = () -> {};
    private boolean sighting;
    private boolean asked;

    Tabs(Words words) {
        this.words = words;
        pane.getStyleClass().add("pages");
        pane.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        pane.widthProperty().addListener(o -> sight());
        pane.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (sighting) {
                return;
            }
            if (is != null) {
                front(is);
                Platform.runLater(() -> keyboard.toPage(is.getContent()));
            }
            changed.run();
        });
        words.translator().addListener((o, was, is) -> rebuild());
    }

    TabPane pane() {
        return pane;
    }

    /// Called when another tab is in front or the set of tabs has changed.
    void onChanged(Runnable listener) {
        changed = listener;
    }

    List<Page> pages() {
        return pane.getTabs().stream().map(Tabs::page).toList();
    }

    Optional<Page> current() {
        return Optional.ofNullable(pane.getSelectionModel().getSelectedItem()).map(Tabs::page);
    }

    boolean select(Place place) {
        return tab(place).map(tab -> {
            pane.getSelectionModel().select(tab);
            return true;
        }).orElse(false);
    }

    void add(Page page, int position) {
        var tab = tab(page);
        pane.getTabs().add(Math.min(position, pane.getTabs().size()), tab);
        pane.getSelectionModel().select(tab);
    }

    int position(Page page) {
        for (int i = 0; i < pane.getTabs().size(); i++) {
            if (page(pane.getTabs().get(i)) == page) {
                return i;
            }
        }
        return pane.getTabs().size();
    }

    void close(Page page) {
        pane.getTabs().stream().filter(t -> page(t) == page).findFirst().ifPresent(tab -> {
            pane.getTabs().remove(tab);
            page.closed();
            changed.run();
        });
    }

    /// The open places as text, the one in front first.
    String addresses() {
        var front = current().flatMap(p -> p.place().address()).orElse("");
        return pages().stream().map(p -> p.place().address().orElse("")).filter(a -> !a.isEmpty())
                .map(a -> (a.equals(front) ? "*" : "") + a).collect(Collectors.joining("\n"));
    }

    private Tab tab(Page page) {
        var tab = new Tab();
        tab.setUserData(page);
        var icon = Icons.of(page.icon());
        var title = new Label();
        title.textProperty().bind(words.bind(page.title()));
        tab.textProperty().bind(title.textProperty());
        tab.textProperty().addListener(o -> sight());
        tab.setGraphic(icon);
        tab.setClosable(!(page.place() instanceof Place.Start));
        tab.setOnClosed(e -> {
            page.closed();
            changed.run();
        });
        return tab;
    }

    /// Brings the tab of the page in front back into sight once titles have grown or the window has shrunk. The pane scrolls to a tab only when it is selected, so it is selected anew
    /// before the next frame.
    private void sight() {
        if (asked) {
            return;
        }
        asked = true;
        Platform.runLater(() -> {
            asked = false;
            var model = pane.getSelectionModel();
            var front = model.getSelectedItem();
            if (front != null) {
                sighting = true;
                model.clearSelection();
                model.select(front);
                sighting = false;
            }
        });
    }

    private Optional<Tab> tab(Place place) {
        return pane.getTabs().stream().filter(t -> Objects.equals(page(t).place(), place)).findFirst();
    }

    private void front(Tab tab) {
        if (tab.getContent() == null) {
            build(tab);
        }
        page(tab).shown();
    }

    private void build(Tab tab) {
        try {
            var content = page(tab).build(words);
            keyboard.keep(content);
            tab.setContent(content);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "page " + page(tab).place(), e);
            tab.setContent(new ProblemPanel(words, Problem.unforeseen(e)));
        }
    }

    private void rebuild() {
        pane.getTabs().forEach(tab -> tab.setContent(null));
        Optional.ofNullable(pane.getSelectionModel().getSelectedItem()).ifPresent(this::build);
    }

    private static Page page(Tab tab) {
        return (Page) tab.getUserData();
    }
}
