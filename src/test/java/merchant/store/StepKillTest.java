package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process killed while steps change leaves the steps shown as done last, or those under way, whole; the raw rows are untouched.
class StepKillTest {
    private static final int ROUNDS = 4;
    private static final int ROWS = 40_000;

    @TempDir
    private Path folder;

    private long done = 1;
    private long doing = 1;

    @Test
    void stepsShownAsDoneAreThereAfterAKill() throws Exception {
        var file = folder.resolve("shop.merchant");
        try (var project = ProjectFile.create(file)) {
            Shop.imported(project, "orders", ROWS);
            project.preparations().create("orders", "made", StepWriter.steps(1), Progress.NONE);
        }
        var random = new Random(20_261_126);
        int changes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            changes += killAfter(4 + random.nextInt(20), random.nextInt(30_000_000), file, round);
            check(file);
        }
        assertTrue(changes > ROUNDS, "the writer did too little to be a test");
    }

    private int killAfter(int lines, int nanos, Path file, int seed) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                StepWriter.class.getName(), file.toString(), String.valueOf(seed)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int heard = 0;
        try (var said = process.inputReader()) {
            String line = "";
            for (int i = 0; i < lines && (line = said.readLine()) != null; i++) {
                heard += heard(line);
            }
            assertTrue(line != null, "the writer ended by itself");
            for (long end = System.nanoTime() + nanos; System.nanoTime() < end;) {
                Thread.onSpinWait();
            }
            process.toHandle().destroyForcibly();
            var rest = said.readAllAsString();
            for (var last : rest.substring(0, rest.lastIndexOf('\n') + 1).lines().toList()) {
                heard += heard(last);
            }
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        return heard;
    }

    private int heard(String line) {
        var words = line.split(" ", 2);
        switch (words[0]) {
            case "doing" -> doing = Long.parseLong(words[1]);
            case "done" -> {
                done = Long.parseLong(words[1]);
                return 1;
            }
            default -> { }
        }
        return 0;
    }

    private void check(Path file) {
        try (var project = ProjectFile.open(file)) {
            var steps = project.preparations().of("made").orElseThrow();
            long number = steps.steps().equals(StepWriter.steps(done)) ? done : doing;
            assertTrue(List.of(StepWriter.steps(done), StepWriter.steps(doing)).contains(steps.steps()), steps + " after " + done + " and " + doing);
            assertEquals(steps.lines().size(), steps.applied());
            var table = project.table("made").orElseThrow();
            var rows = LongStream.range(0, ROWS).filter(r -> number % 3 == 0 || Shop.order(r) > number * 100).toArray();
            assertEquals(rows.length, table.rows());
            assertArrayEquals(LongStream.of(rows).mapToDouble(Shop::price).toArray(), table.numbers("Price"));
            assertTrue(table.page(0, 10).stream().allMatch(r -> r.getLast().equals(number)));
            assertArrayEquals(LongStream.range(0, ROWS).mapToDouble(Shop::price).toArray(), project.table("orders").orElseThrow().numbers("Price"));
            done = number;
            doing = number;
        }
    }
}
