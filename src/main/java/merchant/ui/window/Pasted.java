package merchant.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// What was copied elsewhere, as files. Text is written to a file of its own, so that it takes the way of any file: it is looked at, and
/// looked at again with every choice, before it is imported.
final class Pasted {
    private Pasted() {}

    /// The files on the clipboard, or one with its text; empty where there is neither.
    static List<Path> files() {
        var board = Clipboard.getSystemClipboard();
        if (board.hasFiles()) {
            return board.getFiles().stream().map(java.io.File::toPath).toList();
        }
        var text = board.getString();
        return text == null || text.isBlank() ? List.of() : List.of(written(text));
    }

    private static Path written(String text) {
        try {
            var folder = Files.createTempDirectory("merchant-pasted");
            var file = Files.writeString(folder.resolve("Pasted.txt"), text);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw Problem.fault(Sentence.of("What was copied could not be kept for reading."), Sentence.of("Make room on the disk, then try again."), e);
        }
    }
}
