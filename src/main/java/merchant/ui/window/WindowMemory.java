package merchant.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window was and how large, in a small file; a place that no screen has any more is not used.
final class WindowMemory {
    private static final System.Logger LOG = System.getLogger(WindowMemory.class.getName());

    private final Path file;

    WindowMemory(Path file) {
        this.file = file;
    }

    void place(Stage stage) {
        if (!Files.exists(file)) {
            return;
        }
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
            double x = Double.parseDouble(kept.getProperty("x"));
            double y = Double.parseDouble(kept.getProperty("y"));
            double width = Double.parseDouble(kept.getProperty("width"));
            double height = Double.parseDouble(kept.getProperty("height"));
            if (!Screen.getScreensForRectangle(x + 40, y, Math.max(1, width - 80), 40).isEmpty()) {
                stage.setX(x);
                stage.setY(y);
                stage.setWidth(width);
                stage.setHeight(height);
            }
            stage.setMaximized(Boolean.parseBoolean(kept.getProperty("maximized")));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            LOG.log(System.Logger.Level.INFO, "the window's last place is not known", e);
        }
    }

    void write(Stage stage) {
        var kept = new Properties();
        boolean maximized = stage.isMaximized();
        kept.setProperty("maximized", String.valueOf(maximized));
        kept.setProperty("x", String.valueOf(stage.getX()));
        kept.setProperty("y", String.valueOf(stage.getY()));
        kept.setProperty("width", String.valueOf(stage.getWidth()));
        kept.setProperty("height", String.valueOf(stage.getHeight()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = Files.newBufferedWriter(file)) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the window's place was not kept", e);
        }
    }
}
