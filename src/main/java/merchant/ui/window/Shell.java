package merchant.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import merchant.problem.Problem;
import merchant.store.ProjectFile;
import merchant.text.Sentence;
import merchant.ui.notice.Notices;
import merchant.ui.notice.Overlay;
import merchant.ui.notice.Toasts;
import merchant.ui.shell.Navigator;
import merchant.ui.shell.Page;
import merchant.ui.shell.Place;
import merchant.ui.style.Style;
import merchant.workspace.Task;
import merchant.workspace.Workspace;

/// The window's contents, and the navigator that pages use.
public final class Shell implements Navigator {
    private final Wiring wiring;
    private final Overlay overlay = new Overlay();
    private final Toasts toasts;
    private final Tabs tabs;
    private final SidePane side;
    private final Commands commands;
    private final StackPane root;
    private final OpenTabs memory;

    public Shell(Wiring wiring) {
        this.wiring = wiring;
        var style = wiring.style();
        toasts = new Toasts(style.words(), style.motion(), overlay);
        tabs = new Tabs(style.words());
        commands = new Commands(style, wiring.preferences(), this);
        side = new SidePane(style.words(), wiring.workspace(), wiring.preferences(), commands, this, wiring.questions());
        StackPane.setAlignment(toasts, Pos.BOTTOM_RIGHT);
        var body = new BorderPane(new StackPane(middle(), toasts));
        body.setTop(new TopBar(style, commands));
        body.setBottom(new VBox(toasts.staying(), new WorkBar(style.words(), wiring.workspace())));
        root = new StackPane(body, overlay);
        root.getStyleClass().add("window");
        memory = new OpenTabs(wiring.workspace(), tabs, this);
        tabs.onChanged(() -> {
            memory.keep();
            side.follow();
        });
        wiring.workspace().onFailure(this::failed);
        wiring.workspace().tasks().onEnded(this::ended);
        open(new Place.Start());
    }

    private SplitPane middle() {
        var split = new SplitPane(side, tabs.pane());
        SplitPane.setResizableWithParent(side, false);
        split.setDividerPositions(0.2);
        split.getStyleClass().add("middle");
        return split;
    }

    /// The node that fills the scene.
    public Region root() {
        return root;
    }

    /// Adds what the first frame does without.
    void complete() {
        side.complete();
    }

    @Override
    public void open(Place place) {
        if (!tabs.select(place)) {
            tabs.add(wiring.pages().at(place, this), place instanceof Place.Start ? 0 : Integer.MAX_VALUE);
        }
    }

    @Override
    public void replace(Page page, Place by) {
        int position = tabs.position(page);
        tabs.close(page);
        if (!tabs.select(by)) {
            tabs.add(wiring.pages().at(by, this), position);
        }
    }

    @Override
    public void close(Page page) {
        tabs.close(page);
    }

    @Override
    public Optional<Page> current() {
        return tabs.current();
    }

    @Override
    public Notices notices() {
        return toasts;
    }

    @Override
    public void chooseFiles() {
        openFiles(askFiles("Open a file"));
    }

    @Override
    public void chooseNewer(String table) {
        var files = askFiles("Newer data");
        if (!files.isEmpty()) {
            open(new Place.OfImport(files.getFirst(), files.subList(1, files.size()), table));
        }
    }

    private List<Path> askFiles(String title) {
        var words = style().words();
        var chooser = new FileChooser();
        chooser.setTitle(words.say(title));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(words.say("Tables"), "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.gz", "*.zip", "*.CSV", "*.TXT"),
                new FileChooser.ExtensionFilter(words.say("All files"), "*.*"));
        var chosen = chooser.showOpenMultipleDialog(window());
        return chosen == null ? List.of() : chosen.stream().map(java.io.File::toPath).toList();
    }

    /// Opens projects, and the import of other files: several at once as one table, which its page can take apart.
    public void openFiles(List<Path> files) {
        var projects = files.stream().filter(f -> ProjectFile.isNamed(f)).toList();
        var data = files.stream().filter(f -> !projects.contains(f)).toList();
        projects.stream().limit(1).forEach(this::openProject);
        projects.stream().skip(1).forEach(file -> wiring.newWindow().accept(file));
        if (!data.isEmpty()) {
            open(new Place.OfImport(data.getFirst(), data.subList(1, data.size()), null));
        }
    }

    /// Opens what was copied elsewhere: files, or a table as text.
    void paste() {
        try {
            var files = Pasted.files();
            if (files.isEmpty()) {
                toasts.tell(Sentence.of("There is no table on the clipboard."));
            }
            openFiles(files);
        } catch (Problem problem) {
            failed(problem);
        }
    }

    /// True where what is pasted can only be a table: on the start page and in the tree.
    boolean takesTables() {
        return within(root.getScene().getFocusOwner(), side) || current().filter(p -> p.place() instanceof Place.Start).isPresent();
    }

    /// Opens another window, for another project.
    void newWindow() {
        wiring.newWindow().accept(null);
    }

    @Override
    public void openSample() {
        wiring.sample().run();
    }

    /// Opens another project; asks first where work would be lost.
    public void openProject(Path file) {
        unlessBusy(Sentence.of("Open"), () -> {
            wiring.workspace().tasks().cancelAll();
            wiring.workspace().open(file, () -> { });
        });
    }

    void createProject(Path file) {
        unlessBusy(Sentence.of("New project"), () -> {
            wiring.workspace().tasks().cancelAll();
            wiring.workspace().create(file, () -> { });
        });
    }

    private void unlessBusy(Sentence yes, Runnable run) {
        var running = wiring.workspace().tasks().running();
        if (running.isEmpty()) {
            run.run();
        } else {
            toasts.ask(Sentence.of("\"{0}\" is still running and would be cancelled.", running.getFirst().title()), yes, Sentence.of("Keep it running"), run);
        }
    }

    /// Asks once where work runs; ends the program else.
    public void quit() {
        unlessBusy(Sentence.of("Quit"), () -> {
            memory.keep();
            wiring.quit().run();
        });
    }

    private void ended(Task task) {
        switch (task.state().get()) {
            case FAILED -> {
                if (task.run().isEmpty()) {
                    task.problem().filter(p -> current().stream().noneMatch(page -> page.says(p))).ifPresent(this::failed);
                } else {
                    tellRun(task, Sentence.of("\"{0}\" failed.", task.title()));
                }
            }
            case DONE -> tellRun(task, Sentence.of("\"{0}\" is done.", task.title()));
            case RUNNING, CANCELLED -> { }
        }
    }

    /// Says what became of a run, unless it is in front anyway.
    private void tellRun(Task task, Sentence message) {
        task.run().ifPresent(run -> {
            var place = new Place.OfResult(run);
            if (current().map(p -> !p.place().equals(place)).orElse(true)) {
                toasts.tell(message, Sentence.of("Open"), () -> open(place));
            }
        });
    }

    private void failed(Problem problem) {
        System.getLogger(Shell.class.getName()).log(System.Logger.Level.WARNING, "told to the user", problem);
        toasts.fail(problem);
    }

    void search() {
        new CommandPalette(style().words(), wiring, commands, this).show(overlay);
    }

    void showKeys() {
        KeySheet.show(style().words(), commands, overlay);
    }

    void closeCurrent() {
        current().filter(p -> !(p.place() instanceof Place.Start)).ifPresent(this::close);
    }

    void step(int by) {
        var model = tabs.pane().getSelectionModel();
        model.select(Math.floorMod(model.getSelectedIndex() + by, tabs.pane().getTabs().size()));
    }

    /// Moves the focus from tree to page and on to the top bar.
    void nextPart() {
        Node owner = root.getScene().getFocusOwner();
        boolean inTree = within(owner, side);
        boolean inTabs = within(owner, tabs.pane());
        if (inTree) {
            tabs.pane().requestFocus();
        } else if (inTabs) {
            root.lookup("#search").requestFocus();
        } else {
            side.focusTree();
        }
    }

    private static boolean within(Node node, Node ancestor) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }

    List<Command> commands() {
        return commands.all();
    }

    Overlay overlay() {
        return overlay;
    }

    Style style() {
        return wiring.style();
    }

    Workspace workspace() {
        return wiring.workspace();
    }

    Path projectFolder() {
        return wiring.preferences().now().lastProject().map(Path::getParent).filter(Files::isDirectory)
                .orElse(Path.of(System.getProperty("user.home", ".")));
    }

    Window window() {
        return root.getScene().getWindow();
    }
}
