package merchant.app;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.application.Application;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// Starts the JavaFX toolkit for a request, or says in one sentence that there is no display.
final class Toolkit {
    /// What the system's loader says of a library that is not there.
    private static final Pattern NAMED = Pattern.compile("(lib[\\w.+-]+\\.so[.\\d]*): cannot open shared object file");

    private Toolkit() {}

    /// Opens the window; returns when it is closed.
    static void open(WindowRequest request) {
        if (request.shots().isPresent()) {
            System.setProperty("merchant.home", Shooting.home().toString());
            headless();
        }
        LogFile.start();
        if (!display()) {
            throw noDisplay(null);
        }
        App.prepare(request);
        try {
            Application.launch(App.class);
        } catch (UnsatisfiedLinkError e) {
            throw noLibraries(e);
        } catch (UnsupportedOperationException e) {
            throw isLibraries(e) ? noLibraries(e) : noDisplay(e);
        } catch (RuntimeException e) {
            throw isLibraries(e) ? noLibraries(e) : e.getCause() instanceof UnsupportedOperationException ? noDisplay(e) : Problem.unforeseen(e);
        }
    }

    /// Whether the toolkit failed because the libraries of the desktop are not there, whatever the display.
    static boolean isLibraries(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            var said = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
            if (t instanceof UnsatisfiedLinkError || said.contains("gtk") && (said.contains("load") || said.contains("missing") || said.contains("lib"))) {
                return true;
            }
        }
        return false;
    }

    /// The library that the system says it has not, where it names one other than GTK itself.
    static Optional<String> missing(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            var named = NAMED.matcher(String.valueOf(t.getMessage()));
            if (named.find() && !named.group(1).contains("gtk")) {
                return Optional.of(named.group(1));
            }
        }
        return Optional.empty();
    }

    private static Problem noLibraries(Throwable cause) {
        return Problem.fault(missing(cause).map(l -> Sentence.of("There is a display, but a library that windows are drawn with was not found: {0}.", l))
                        .orElseGet(() -> Sentence.of("There is a display, but the libraries that windows are drawn with (GTK 3) were not found.")),
                Sentence.of("Install them, for example with \"sudo apt install libgtk-3-0\", or use the command line: \"workbench --help\" tells what it can do."), cause);
    }

    /// A screen in memory: needs no display, no window manager and no graphics driver.
    private static void headless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.text", "t2k");
        System.setProperty("java.awt.headless", "true");
    }

    private static boolean display() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || "Headless".equals(System.getProperty("glass.platform")) || !System.getenv().getOrDefault("DISPLAY", "").isBlank();
    }

    private static Problem noDisplay(@org.jspecify.annotations.Nullable Throwable cause) {
        return Problem.fault(Sentence.of("No display was found, so the window cannot open."),
                Sentence.of("Use the command line instead: \"workbench --help\" tells what it can do."), cause);
    }
}
