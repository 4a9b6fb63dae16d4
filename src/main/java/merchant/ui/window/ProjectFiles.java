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
        save("New project", shell::createProject);
    }

    void saveAs() {
        save("Save the project as", file -> shell.workspace().saveAs(file, () -> {}));
    }

    void withoutRows() {
        save("Write the project without its data", file -> shell.workspace().writeWithoutRows(file,
                () -> shell.notices().tell(Sentence.of("\"{0}\" holds columns, steps, results and reports, and no row of your data. Results name products or customers where they tell of them.",
                        String.valueOf(file.getFileName())))));
    }

    private void save(String title, Consumer<Path> then) {
        SaveDialog.ask(chooser(title), shell.window(), shell.style().words(), file -> ProjectFile.isNamed(file) ? file : SaveDialog.named(file, ProjectFile.ENDING)).ifPresent(then);
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
