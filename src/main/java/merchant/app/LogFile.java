package merchant.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import merchant.store.preference.Home;

/// The log of the window: a file in the user's directory, nothing on the console.
final class LogFile {
    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 3;
    /// Held, because a logger that nobody holds forgets its level.
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private LogFile() {}

    static void start() {
        // JavaFX warns that it runs on the class path, which is where this program puts it
        JAVAFX.setLevel(Level.SEVERE);
        for (var handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        try {
            var folder = Home.directory().resolve("log");
            Files.createDirectories(folder);
            var file = new FileHandler(folder.resolve("workbench.%g.log").toString(), MOST_BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            ROOT.addHandler(file);
        } catch (IOException e) {
            // without a log the program still works, and there is nowhere to say so
            ROOT.setLevel(Level.OFF);
        }
    }
}
