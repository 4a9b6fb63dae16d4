package merchant.app;

import java.nio.file.Files;
import java.nio.file.Path;
import merchant.store.preference.Home;
import merchant.store.preference.Preferences;
import merchant.store.ProjectFile;

/// Where a project goes that nobody gave a place: it is made when there is first something to keep, so that nothing is asked before.
final class FreshProject {
    private FreshProject() {}

    /// The folder of projects: the one chosen, else one in the user's documents; in the program's home where that was put elsewhere, as for pictures and tests.
    static Path folder(Preferences preferences) {
        return preferences.folder().filter(Files::isDirectory).orElseGet(() -> Home.isElsewhere() ? Home.directory().resolve("Merchant Workbench")
                : documents(Path.of(System.getProperty("user.home", "."))).resolve("Merchant Workbench"));
    }

    private static Path documents(Path user) {
        var documents = user.resolve("Documents");
        return Files.isDirectory(documents) ? documents : user;
    }

    /// A name that is free: `My shop`, `My shop 2`, … .
    static Path in(Path folder) {
        var file = folder.resolve("My shop" + ProjectFile.ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve("My shop " + i + ProjectFile.ENDING);
        }
        return file;
    }
}
