package merchant.store.preference;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what belongs to the user and to no project.
public final class Home {
    private Home() {}

    /// The directory: system property `merchant.home`, else the one that the system foresees. It need not exist.
    public static Path directory() {
        var chosen = System.getProperty("merchant.home", "");
        return chosen.isBlank()
                ? directory(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")))
                : Path.of(chosen);
    }

    /// Whether the system property names the directory.
    public static boolean isElsewhere() {
        return !System.getProperty("merchant.home", "").isBlank();
    }

    static Path directory(String system, Map<String, String> environment, Path user) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? user.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve("Merchant Workbench");
        }
        if (name.startsWith("mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Merchant Workbench");
        }
        var configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (configured.startsWith("/") ? Path.of(configured) : user.resolve(".config")).resolve("merchant-workbench");
    }
}
