package merchant.store.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import merchant.problem.Problem;
import merchant.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Preferences survive, and a broken file does not stop the program.
class PreferencesFileTest {
    @TempDir
    private Path folder;

    private PreferencesFile file() {
        return new PreferencesFile(folder.resolve("deep").resolve("preferences.json"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertEquals(Preferences.initial(), file().read());
        var chosen = Preferences.initial().withLanguage(Language.CHINESE).withTheme(Preferences.Theme.DARK).withScale(1.25)
                .withProject(folder.resolve("a.merchant")).withProject(folder.resolve("店.merchant"));
        file().write(chosen);
        assertEquals(chosen, file().read());
        assertEquals(folder.resolve("店.merchant"), file().read().lastProject().orElseThrow());
        file().write(Preferences.initial());
        assertEquals(Preferences.initial(), file().read());
        assertEquals(List.of("preferences.json"), names());
    }

    private List<String> names() {
        try (var list = Files.list(folder.resolve("deep"))) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aBrokenFileIsSetAside() throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        for (var broken : List.of("", "{\"theme\": \"da", "[1]", "\u0000\u0001")) {
            Files.writeString(folder.resolve("deep").resolve("preferences.json"), broken);
            assertEquals(Preferences.initial(), file().read());
            assertEquals(List.of("preferences.json.broken"), names());
            assertEquals(broken, Files.readString(folder.resolve("deep").resolve("preferences.json.broken")));
            Files.delete(folder.resolve("deep").resolve("preferences.json.broken"));
        }
    }

    @Test
    void aValueThatIsNotUnderstoodFallsBackAlone() throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep").resolve("preferences.json"), """
                {"language": "xx", "theme": "dark", "scale": 99, "last-project": 7, "recent": ["a.merchant", {}, ""], "new": true}""");
        var read = file().read();
        assertEquals(Preferences.initial().language(), read.language());
        assertEquals(Preferences.Theme.DARK, read.theme());
        assertEquals(Preferences.MOST_SCALE, read.scale());
        assertEquals(List.of(Path.of("a.merchant")), read.recent());
    }

    @Test
    void recentProjectsAreLatestFirstWithoutDoubles() {
        var preferences = Preferences.initial();
        for (int i = 0; i < 14; i++) {
            preferences = preferences.withProject(folder.resolve(i % 12 + ".merchant"));
        }
        assertEquals(10, preferences.recent().size());
        assertEquals(folder.resolve("1.merchant"), preferences.recent().getFirst());
        var without = preferences.withoutProject(folder.resolve("1.merchant"));
        assertTrue(without.lastProject().isEmpty());
        assertFalse(without.recent().contains(folder.resolve("1.merchant")));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAProblem() throws IOException {
        Files.writeString(folder.resolve("deep"), "a file where a folder should be");
        assertThrows(Problem.class, () -> file().write(Preferences.initial()));
    }

    @Test
    void eachSystemHasItsPlace() {
        var user = folder.resolve("me");
        assertEquals(user.resolve(".config/merchant-workbench"), Home.directory("Linux", Map.of(), user));
        assertEquals(Path.of("/x/merchant-workbench"), Home.directory("Linux", Map.of("XDG_CONFIG_HOME", "/x"), user));
        assertEquals(user.resolve(".config/merchant-workbench"), Home.directory("Linux", Map.of("XDG_CONFIG_HOME", "relative"), user));
        assertEquals(user.resolve("Library/Application Support/Merchant Workbench"), Home.directory("Mac OS X", Map.of(), user));
        assertEquals(user.resolve("AppData/Roaming/Merchant Workbench"), Home.directory("Windows 11", Map.of(), user));
        assertEquals(Path.of("/roaming/Merchant Workbench"), Home.directory("Windows 11", Map.of("APPDATA", "/roaming"), user));
    }
}
