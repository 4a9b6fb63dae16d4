package merchant.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import merchant.store.RunRecord;
import merchant.text.Sentence;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Words;
import merchant.workspace.Workspace;

/// The project at the left: tables with their rows, results with their time, reports.
public final class ProjectTree extends TreeView<Entry> {
    private final Workspace workspace;
    private final Navigator navigator;
    private final EntryActions actions;

    /// @param called the name of a run
    public ProjectTree(Words words, Workspace workspace, Navigator navigator, Function<RunRecord, Sentence> called) {
        this.workspace = workspace;
        this.navigator = navigator;
        this.actions = new EntryActions(words, workspace, navigator);
        getStyleClass().add("project-tree");
        setId("project-tree");
        setShowRoot(false);
        setRoot(new TreeItem<>(new Entry.Root()));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        accessibleTextProperty().bind(words.bind(Sentence.of("Project")));
        setCellFactory(tree -> new EntryCell(words, called));
        InvalidationListener changed = o -> fill();
        workspace.tables().addListener(changed);
        workspace.runs().addListener(changed);
        workspace.reports().addListener(changed);
        words.translator().addListener((o, was, is) -> refresh());
        fill();
        getSelectionModel().getSelectedItems().addListener((InvalidationListener) o -> setContextMenu(actions.menu(chosen())));
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && !e.isShortcutDown() && !e.isShiftDown()) {
                openChosen();
            }
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                openChosen();
            } else if (e.getCode() == KeyCode.DELETE) {
                actions.delete(chosen());
            } else if (e.getCode() == KeyCode.F2 && chosen().size() == 1) {
                actions.rename(chosen().getFirst());
            }
        });
    }

    private List<Entry> chosen() {
        return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(TreeItem::getValue)
                .filter(EntryActions::real).toList();
    }

    private void openChosen() {
        if (chosen().size() == 1) {
            actions.open(chosen().getFirst());
        }
    }

    /// Marks the line of the page in front; none where that page has no line.
    public void follow() {
        choose(navigator.current().map(Page::place).stream().toList());
    }

    private void choose(List<Place> places) {
        var lines = lines().filter(l -> EntryActions.place(l.getValue()).filter(places::contains).isPresent()).toList();
        getSelectionModel().clearSelection();
        lines.forEach(l -> getSelectionModel().select(l));
    }

    private Stream<TreeItem<Entry>> lines() {
        return getRoot().getChildren().stream().flatMap(g -> g.getChildren().stream());
    }

    /// The lines are made anew; those that were chosen stay chosen, wherever they stand now.
    private void fill() {
        var before = chosen().stream().flatMap(e -> EntryActions.place(e).stream()).toList();
        var groups = new ArrayList<>(List.of(
                group(Sentence.of("Tables"), Sentence.of("Files you open appear here"),
                        workspace.tables().stream().map(Entry.OfTable::new)),
                group(Sentence.of("Results"), Sentence.of("Answers appear here and stay"),
                        workspace.runs().reversed().stream().map(Entry.OfRun::new))));
        if (!workspace.reports().isEmpty()) {
            groups.add(group(Sentence.of("Reports"), Sentence.of("Reports"), workspace.reports().stream().map(Entry.OfReport::new)));
        }
        getRoot().getChildren().setAll(groups);
        choose(before);
        if (chosen().isEmpty()) {
            follow();
        }
    }

    private static TreeItem<Entry> group(Sentence title, Sentence when, Stream<? extends Entry> entries) {
        var group = new TreeItem<Entry>(new Entry.Group(title, when));
        entries.forEach(e -> group.getChildren().add(new TreeItem<>(e)));
        if (group.getChildren().isEmpty()) {
            group.getChildren().add(new TreeItem<>(new Entry.Nothing(when)));
        }
        group.setExpanded(true);
        return group;
    }
}
