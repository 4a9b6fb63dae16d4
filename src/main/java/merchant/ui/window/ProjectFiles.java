package merchant.ui.window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import merchant.store.ProjectFile;
import merchant.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The system's dialogs for project files.
final class ProjectFiles {
    private final Shell shell;

    ProjectFiles(Shell shell) {
        this.shell = shell;
    }

    void open() {
        chosen(chooser("Open a project").showOpenDialog(shell.window()), shell::openProject);
    }

    void create() {
        chosen(chooser("New project").showSaveDialog(shell.window()), file -> shell.createProject(ended(file)));
    }

    void saveAs() {
        chosen(chooser("Save the project as").showSaveDialog(shell.window()), file -> shell.workspace().saveAs(ended(file), () -> {}));
    }

    void withoutRows() {
        chosen(chooser("Write the project without its data").showSaveDialog(shell.window()), file -> shell.workspace().writeWithoutRows(ended(file),
                () -> shell.notices().tell(Sentence.of("\"{0}\" holds columns, steps, results and reports, and no row of your data. Results name products or customers where they tell of them.",
                        String.valueOf(ended(file).getFileName())))));
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

    private static Path ended(Path file) {
        var name = String.valueOf(file.getFileName());
        return ProjectFile.isNamed(file) ? file : file.resolveSibling(name + ProjectFile.ENDING);
    }

    private static void chosen(@Nullable File file, java.util.function.Consumer<Path> then) {
        if (file != null) {
            then.accept(file.toPath());
        }
    }
}
