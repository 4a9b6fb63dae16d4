package merchant.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import merchant.store.preference.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshProjectTest {
    @TempDir
    private Path folder;

    @Test
    void aProjectGoesWhereTheUserChoseAndElseIntoTheHomeThatWasPutElsewhere() {
        var before = System.getProperty("merchant.home");
        try {
            System.setProperty("merchant.home", folder.resolve("home").toString());
            assertEquals(folder.resolve("home").resolve("Merchant Workbench"), FreshProject.folder(Preferences.initial()));
            assertEquals(folder, FreshProject.folder(Preferences.initial().withFolder(folder)));
        } finally {
            if (before == null) {
                System.clearProperty("merchant.home");
            } else {
                System.setProperty("merchant.home", before);
            }
        }
    }
}
