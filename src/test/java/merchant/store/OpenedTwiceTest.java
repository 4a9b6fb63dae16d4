package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import merchant.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project that is open is told to be, whatever name leads to it and whatever has happened to the system's lock.
class OpenedTwiceTest {
    private static final String SAID = "The project \"{0}\" is already open in another window or program. Go on there, or close it there first.";

    @TempDir
    private Path folder;

    private static String said(Path file) {
        return SAID.replace("{0}", String.valueOf(file.getFileName()));
    }

    private static String elsewhere(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Opener.class.getName(),
                file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = process.inputReader()) {
            var all = said.readAllAsString().strip();
            process.waitFor();
            return all;
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void byAHardLinkInThisProcess() throws IOException {
        var file = folder.resolve("shop.merchant");
        var link = folder.resolve("link.merchant");
        try (var project = ProjectFile.create(file)) {
            Files.createLink(link, file);
            assertEquals(said(link), assertThrows(Problem.class, () -> ProjectFile.open(link)).getMessage());
            assertThrows(Problem.class, () -> project.saveAs(link));
            project.state("a", "b");
        }
        try (var project = ProjectFile.open(link)) {
            assertEquals("b", project.state("a").orElseThrow());
            assertThrows(Problem.class, () -> ProjectFile.open(file));
        }
    }

    @Test
    void byAnotherProcessAfterThisOneHasReadTheFileElsewhere() throws IOException, InterruptedException {
        var file = folder.resolve("shop.merchant");
        var other = folder.resolve("other.merchant");
        try (var project = ProjectFile.create(file)) {
            Shop.imported(project, "orders", 10);
            // on most systems the lock of a process is gone as soon as it closes the file anywhere
            assertTrue(Files.readAllBytes(file).length > 0);
            assertEquals(said(file), elsewhere(file));
            project.saveAs(other);
            assertTrue(Files.readAllBytes(other).length > 0);
            assertEquals(said(other), elsewhere(other));
            assertEquals("opened 1", elsewhere(file), "the one that was left is free");
        }
        assertEquals("opened 1", elsewhere(other));
    }
}
