package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import merchant.problem.Problem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk without room is told, and harms nothing that was there. The system's limit on the size of a file stands for the full disk.
class FullDiskTest {
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
    private static final String LIMIT = "--fsize=12000000";

    @TempDir
    private Path folder;

    @Test
    void anImportWithoutRoomIsToldAndTheProjectIsAsItWas() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(PRLIMIT), "no prlimit to set a limit with");
        var file = folder.resolve("shop.merchant");
        try (var project = ProjectFile.create(file)) {
            Shop.imported(project, "first", 2_000);
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx512m", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Filler.class.getName(), file.toString()).redirectErrorStream(true).start();
        var said = new ArrayList<String>();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(said::add);
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), said.toString());
        assertTrue(said.contains("told"), said.toString());
        long done = said.stream().filter("done"::equals).count();
        try (var project = ProjectFile.open(file)) {
            assertEquals(1 + done, project.tables().size(), said.toString());
            var first = project.table("first").orElseThrow();
            for (int row = 0; row < 2_000; row++) {
                assertEquals(Shop.price(row), first.numbers("Price")[row]);
                if (row == 0) {
                    row = 1_990;
                }
            }
            Shop.imported(project, "after", 1_000);
        }
    }

    /// Imports until there is no room.
    static final class Filler {
        private Filler() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            try (var project = ProjectFile.open(Path.of(arguments[0]))) {
                // now that DuckDB's library is unpacked
                new ProcessBuilder(PRLIMIT.toString(), "--pid", Long.toString(ProcessHandle.current().pid()), LIMIT).start().waitFor();
                for (int i = 0; i < 20; i++) {
                    var sink = project.importing("more");
                    try {
                        sink.begin(Shop.FIELDS);
                        Shop.fill(sink, 300_000);
                        sink.finish(Shop.LEDGER, Shop.ORIGIN);
                        System.out.println("done");
                    } catch (Problem told) {
                        sink.abandon();
                        System.out.println("told");
                        System.out.println(told.getMessage() + " " + told.getCause());
                        return;
                    }
                }
            }
        }
    }
}
