package merchant.ui.notice;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import merchant.ui.style.Words;

/// The system's dialog for a file to be written. The system asks before a file of the typed name is replaced; where the name gets its ending only after that, and
/// a file of the whole name is there, the dialog is shown once more with the whole name, so that the system asks about that one too.
public final class SaveDialog {
    private SaveDialog() {}

    /// The file that was chosen, with its ending; empty where none was.
    ///
    /// @param ended gives a name its ending, or leaves it
    public static Optional<Path> ask(FileChooser chooser, Window window, Words words, UnaryOperator<Path> ended) {
        return ask(() -> Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath), ended, whole -> {
            var folder = whole.toAbsolutePath().getParent();
            if (folder != null) {
                chooser.setInitialDirectory(folder.toFile());
            }
            chooser.setInitialFileName(String.valueOf(whole.getFileName()));
            chooser.setTitle(words.say("“{0}” is there already: replace it, or choose another name", String.valueOf(whole.getFileName())));
        });
    }

    /// @param show shows the dialog; empty where it was left
    /// @param taken hears of the whole name before the dialog is shown with it
    static Optional<Path> ask(Supplier<Optional<Path>> show, UnaryOperator<Path> ended, Consumer<Path> taken) {
        while (true) {
            var chosen = show.get();
            var whole = chosen.map(ended);
            if (whole.isEmpty() || whole.equals(chosen) || Files.notExists(whole.get())) {
                return whole;
            }
            taken.accept(whole.get());
        }
    }

    /// The name with that ending, such as `.csv`, where the user wrote none.
    public static Path named(Path file, String ending) {
        var name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
