package merchant.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merchant.method.Question;
import merchant.store.ProjectFile;
import merchant.text.Sentence;
import merchant.ui.shell.RunName;
import merchant.ui.style.Words;
import merchant.ui.tree.ProjectTree;
import merchant.workspace.UserPreferences;
import merchant.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The left side: the project's menu over its tree. The tree and the menu's lines come with [#complete], because a tree's cells cost
/// more than all the rest of the first frame has room for, and no project is open before it.
final class SidePane extends VBox {
    private final Words words;
    private final Workspace workspace;
    private final UserPreferences preferences;
    private final Commands commands;
    private final Shell shell;
    private final List<Question> questions;
    private final MenuButton menu = new MenuButton();
    private @Nullable ProjectTree tree;

    SidePane(Words words, Workspace workspace, UserPreferences preferences, Commands commands, Shell shell, List<Question> questions) {
        this.words = words;
        this.workspace = workspace;
        this.preferences = preferences;
        this.commands = commands;
        this.shell = shell;
        this.questions = List.copyOf(questions);
        getStyleClass().add("side");
        setMinWidth(176);
        menu.setId("project-menu");
        menu.getStyleClass().addAll("flat", "project-menu");
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.textProperty().bind(Bindings.createStringBinding(
                () -> workspace.path().get().map(this::called).orElseGet(() -> words.say("No project yet")),
                workspace.path(), words.translator()));
        menu.setOnShowing(e -> fill());
        getChildren().add(menu);
    }

    /// Adds what the first frame did without; once is enough.
    void complete() {
        if (tree == null) {
            var made = new ProjectTree(words, workspace, shell, run -> RunName.of(run, workspace.runs(), questions));
            VBox.setVgrow(made, Priority.ALWAYS);
            getChildren().add(made);
            tree = made;
            fill();
        }
    }

    /// Marks the page in front, where the tree is there already.
    void follow() {
        if (tree != null) {
            tree.follow();
        }
    }

    void focusTree() {
        complete();
        Objects.requireNonNull(tree).requestFocus();
    }

    private void fill() {
        menu.getItems().setAll(commands.project().stream().map(this::item).toList());
        var recent = preferences.now().recent().stream().filter(Files::exists).toList();
        if (!recent.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            recent.forEach(file -> {
                var item = new MenuItem(called(file));
                item.setMnemonicParsing(false);
                item.setOnAction(e -> shell.openProject(file));
                menu.getItems().add(item);
            });
        }
    }

    private MenuItem item(Command command) {
        var item = new MenuItem(words.say(command.name()));
        command.keys().ifPresent(item::setAccelerator);
        item.setOnAction(e -> command.run().run());
        return item;
    }

    /// The sample shop is called so in the user's language, every other project as its file.
    private String called(Path file) {
        return name(file).equals("Sample shop") ? words.say("Sample shop") : name(file);
    }

    /// A project is called as its file, without the ending.
    static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return ProjectFile.isNamed(file) ? name.substring(0, name.length() - ProjectFile.ENDING.length()) : name;
    }

    static Sentence title(Path file) {
        return Sentence.of("{0} – Merchant Workbench", name(file));
    }
}
