package merchant.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import merchant.store.ProjectFile;
import merchant.text.Sentence;
import merchant.ui.notice.SaveDialog;

/// The system's dialogs for project files.
final class ProjectFiles {
    private final Shell shell;

    ProjectFiles(Shell shell) {
        this.shell = shell;
    }

    void open() {
        var file = chooser("Open a project").showOpenDialog(shell.window());
        if (file != null) {
            shell.openProject(file.toPath());
        }
    }

    void create() {
        save("New project", "", shell::createProject);
    }

    void saveAs() {
        save("Save the project as", name(), file -> shell.workspace().saveAs(file, () -> {}));
    }

    void withoutRows() {
        save("Write the project without its data", shell.style().words().say("{0} without data", name()), file -> shell.workspace().writeWithoutRows(file,
                () -> shell.notices().tell(Sentence.of("\"{0}\" holds columns, steps, results and reports, and no row of your data. Results name products or customers where they tell of them.",
                        String.valueOf(file.getFileName())))));
    }

    /// What the open project is called; empty where none is open.
    private String name() {
        return shell.workspace().path().get().map(p -> String.valueOf(p.getFileName())).map(n -> n.endsWith(ProjectFile.ENDING) ? n.substring(0, n.length() - ProjectFile.ENDING.length()) : n).orElse("");
    }

    /// @param name proposed, without its ending; empty for none
    private void save(String title, String name, Consumer<Path> then) {
        var chooser = chooser(title);
        if (!name.isBlank()) {
            chooser.setInitialFileName(name.strip() + ProjectFile.ENDING);
        }
        SaveDialog.ask(chooser, shell.window(), shell.style().words(), file -> ProjectFile.isNamed(file) ? file : SaveDialog.named(file, ProjectFile.ENDING)).ifPresent(then);
    }

    private FileChooser chooser(String title) {
        var words = shell.style().words();
        var chooser = new FileChooser();
        chooser.setTitle(words.say(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.say("Project"), "*" + ProjectFile.ENDING));
        var folder = shell.projectFolder();
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }
}
