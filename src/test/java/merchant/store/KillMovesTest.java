package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import merchant.csv.Choices;
import merchant.csv.Reading;
import merchant.store.copy.Matching;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed while it reads a file, takes newer data over, or writes a copy leaves the table of before or of after, never a mixture.
class KillMovesTest {
    private static final int ROWS = 30_000;

    @TempDir
    private Path folder;

    int rounds() {
        return 3;
    }

    @Test
    void aTableIsOfBeforeOrOfAfter() throws Exception {
        var file = folder.resolve("shop.merchant");
        ProjectFile.create(file).close();
        var random = new Random(20_261_126);
        int seen = 0;
        for (int round = 0; round < rounds(); round++) {
            int told = killed(file, 2 + random.nextInt(7), random.nextInt(400_000_000));
            try (var project = ProjectFile.open(file)) {
                var orders = project.table("orders");
                assertTrue(told < 0 || orders.isPresent(), "lost what was told: " + told);
                if (orders.isPresent()) {
                    var values = orders.get().numbers("value");
                    assertEquals(ROWS, values.length);
                    assertTrue(values[0] >= told, "told " + told + ", found " + values[0]);
                    for (double value : values) {
                        assertEquals(values[0], value);
                    }
                    seen++;
                }
            }
            bareCopiesAreWhole();
        }
        assertTrue(seen > 0, "nothing was ever told as done");
    }

    private void bareCopiesAreWhole() throws IOException {
        try (var files = Files.list(folder)) {
            for (var bare : files.filter(f -> f.getFileName().toString().matches("bare.*\\.merchant")).toList()) {
                try (var project = ProjectFile.open(bare)) {
                    assertEquals(0, project.table("orders").orElseThrow().rows());
                }
            }
        }
    }

    /// @return the last number that was told as done, or −1
    private int killed(Path file, int lines, int nanos) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Mover.class.getName(),
                file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int told = -1;
        try (var said = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                var line = said.readLine();
                assertTrue(line != null, "the mover ended by itself");
                told = line.startsWith("value ") ? Integer.parseInt(line.substring(6)) : told;
            }
            for (long end = System.nanoTime() + nanos; System.nanoTime() < end;) {
                Thread.onSpinWait();
            }
            process.toHandle().destroyForcibly();
            for (var line : said.readAllAsString().split("\n")) {
                told = line.matches("value [0-9]+") ? Integer.parseInt(line.substring(6)) : told;
            }
            process.waitFor();
            return told;
        } finally {
            process.destroyForcibly();
        }
    }

    /// Reads a file, takes it over, writes a copy, for ever. Every row of the n-th file has the value n.
    static final class Mover {
        private static final PrintStream OUT = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

        private Mover() {}

        public static void main(String[] arguments) throws IOException {
            var file = Path.of(arguments[0]);
            try (var project = ProjectFile.open(file)) {
                int first = project.table("orders").map(t -> (int) t.numbers("value")[0] + 1).orElse(0);
                for (int n = first;; n++) {
                    turn(project, file, n);
                }
            }
        }

        private static void turn(ProjectFile project, Path file, int n) throws IOException {
            var text = new StringBuilder("key,value\n");
            for (int i = 0; i < ROWS; i++) {
                text.append('K').append(i).append(',').append(n).append('\n');
            }
            var csv = Files.writeString(file.resolveSibling("orders.csv"), text);
            OUT.println("reading");
            boolean fresh = project.table("orders").isEmpty();
            var name = Reading.read(csv, Choices.NONE, project.importing(fresh ? "orders" : "newer"), Progress.NONE).name();
            OUT.println("read");
            if (!fresh) {
                project.renew("orders", name, project.difference("orders", name, Matching.by("key"), merchant.work.Progress.NONE), true, n, merchant.work.Progress.NONE);
            }
            OUT.println("value " + n);
            project.writeWithoutRows(file.resolveSibling("bare" + System.nanoTime() + ".merchant"));
            OUT.println("written");
        }
    }
}
