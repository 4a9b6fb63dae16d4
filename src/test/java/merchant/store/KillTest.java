package merchant.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import merchant.problem.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed at any moment loses nothing that it had shown as done, and leaves no half of anything.
class KillTest {

    @TempDir
    private Path folder;

    private final Map<String, Long> tables = new TreeMap<>();
    private final Set<String> maybeDeleted = new HashSet<>();
    private final Set<Long> results = new HashSet<>();
    private final Set<Long> runs = new HashSet<>();
    private long state;

    int rounds() {
        return 6;
    }

    @Test
    void whatWasShownAsDoneIsThereAfterAKill() throws Exception {
        var file = folder.resolve("shop.merchant");
        ProjectFile.create(file).close();
        var random = new Random(20_261_123);
        for (int round = 0; round < rounds(); round++) {
            killAfter(3 + random.nextInt(60), random.nextInt(2_000_000), file, round);
            check(file);
        }
        assertTrue(tables.size() + results.size() > rounds(), "the writer did too little to be a test");
    }

    /// Reads so many lines, then lets some moments pass busily, so that the kill falls into the middle of a call.
    private void killAfter(int lines, int nanos, Path file, int seed) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Writer.class.getName(), file.toString(), String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = process.inputReader()) {
            String line = "";
            for (int i = 0; i < lines && (line = said.readLine()) != null; i++) {
                heard(line);
                if (i == 0) {
                    var taken = Assertions.assertThrows(Problem.class, () -> ProjectFile.open(file));
                    assertTrue(taken.getMessage().contains("already open"), taken.getMessage());
                }
            }
            assertTrue(line != null, "the writer ended by itself");
            for (long end = System.nanoTime() + nanos; System.nanoTime() < end;) {
                Thread.onSpinWait();
            }
            process.toHandle().destroyForcibly();
            var rest = said.readAllAsString();
            rest.substring(0, rest.lastIndexOf('\n') + 1).lines().forEach(this::heard);
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }

    private void heard(String line) {
        var words = line.split(" ", 2);
        switch (words[0]) {
            case "table" -> {
                var table = words[1].split("=");
                tables.put(table[0], Long.valueOf(table[1]));
                maybeDeleted.remove(table[0]);
            }
            case "deleting" -> maybeDeleted.add(words[1]);
            case "deleted" -> tables.remove(words[1]);
            case "running" -> runs.add(Long.valueOf(words[1]));
            case "result" -> results.add(Long.valueOf(words[1]));
            case "state" -> state = Long.parseLong(words[1]);
            default -> { }
        }
    }

    private void check(Path file) throws IOException {
        try (var project = ProjectFile.open(file)) {
            for (var table : project.tables()) {
                checkWhole(table);
                tables.putIfAbsent(table.name(), table.rows());
            }
            for (var table : Map.copyOf(tables).entrySet()) {
                var found = project.table(table.getKey());
                if (found.isEmpty() && maybeDeleted.contains(table.getKey())) {
                    tables.remove(table.getKey());
                } else {
                    assertEquals(table.getValue(), found.orElseThrow(() -> new AssertionError("lost " + table)).rows());
                }
            }
            for (var run : project.runs()) {
                assertTrue(run.state() == RunRecord.State.INTERRUPTED || run.state() == RunRecord.State.DONE);
                assertEquals(run.state() == RunRecord.State.DONE, project.result(run.id()).isPresent());
                runs.remove(run.id());
            }
            assertEquals(Set.of(), runs, "lost runs");
            results.forEach(id -> Results.assertSame(Results.sample(), project.result(id).orElseThrow()));
            assertTrue(Long.parseLong(project.state("state").orElse("0:").split(":")[0]) >= state, "lost state " + state);
        }
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count(), "files beside the project");
        }
    }

    private static void checkWhole(StoredTable table) {
        var prices = table.numbers("Price");
        var products = table.levels(Shop.PRODUCT);
        assertEquals(table.rows(), prices.length);
        for (int row = 0; row < prices.length; row++) {
            assertEquals(Shop.price(row), prices[row]);
            assertEquals(Shop.product(row) == null ? "" : Shop.product(row), products.text(row));
        }
        assertEquals(Shop.LEDGER, table.ledger());
        assertEquals(table.rejectedCount(), table.rejected(0, 1_000).size());
    }
}
