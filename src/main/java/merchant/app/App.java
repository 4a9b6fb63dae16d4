package merchant.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import merchant.store.preference.Preferences;
import merchant.store.preference.PreferencesFile;
import merchant.text.Language;
import merchant.ui.window.Frame;
import merchant.ui.window.Shell;
import org.jspecify.annotations.Nullable;

/// The JavaFX application: makes the window first and touches the project after the first frame.
public final class App extends Application {
    /// Set before the toolkit makes this object by itself.
    private static WindowRequest request = WindowRequest.of(java.util.List.of()).orElseThrow();
    private static PreferencesFile file = new PreferencesFile();
    /// Read while the toolkit starts.
    private static Supplier<Preferences> first = Preferences::initial;

    static void prepare(WindowRequest asked) {
        request = asked;
        file = new PreferencesFile();
        var reading = CompletableFuture.supplyAsync(file::read);
        first = reading::join;
    }

    @Override
    public void start(Stage stage) {
        LastResort.install(stage);
        var wire = new Wire(Wire.home(), file, asked(first.get()));
        var wiring = wire.wiring(App::openWindow, () -> quit(wire, stage));
        var shell = new Shell(wiring);
        var frame = new Frame(stage, shell, wiring, request.width(), request.height());
        if (request.shots().isPresent()) {
            frame.show();
            new Shooting(wire, shell, frame, request).start();
            return;
        }
        frame.remember();
        frame.show(() -> FirstFrame.log("first frame"), () -> {
            FirstFrame.log("whole window");
            if (FirstFrame.isAll()) {
                Platform.exit();
            } else {
                open(wire, shell);
            }
        });
    }

    /// Another window with a project of its own; language, theme and size are those kept last.
    private static void openWindow(@Nullable Path project) {
        var stage = new Stage();
        var wire = new Wire(Wire.home(), file, file.read());
        var wiring = wire.wiring(App::openWindow, () -> quit(wire, stage));
        var shell = new Shell(wiring);
        new Frame(stage, shell, wiring, request.width(), request.height()).show(() -> { }, () -> {
            if (project != null) {
                shell.openProject(project);
            }
        });
    }

    /// Ends a window's work and closes it; the toolkit ends with the last one.
    private static void quit(Wire wire, Stage stage) {
        wire.workspace().close();
        stage.hide();
        if (Window.getWindows().isEmpty()) {
            Platform.exit();
        }
    }

    private static Preferences asked(Preferences kept) {
        var preferences = kept;
        if (request.language().isPresent()) {
            preferences = preferences.withLanguage(Language.ofTag(request.language().get()));
        }
        if (request.theme().isPresent()) {
            preferences = preferences.withTheme(
                    request.theme().get().equals("dark") ? Preferences.Theme.DARK : Preferences.Theme.LIGHT);
        }
        return preferences;
    }

    private static void open(Wire wire, Shell shell) {
        if (request.file().isPresent()) {
            shell.openFiles(java.util.List.of(request.file().get()));
        } else if (request.sample()) {
            wire.sample().open();
        } else {
            wire.preferences().now().lastProject().ifPresent(project -> {
                if (java.nio.file.Files.exists(project)) {
                    shell.openProject(project);
                } else {
                    wire.preferences().change(p -> p.withoutProject(project));
                }
            });
        }
    }
}
