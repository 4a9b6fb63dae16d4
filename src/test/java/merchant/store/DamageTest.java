package merchant.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import merchant.problem.Problem;
import merchant.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A damaged file gives a problem or the right values, never wrong ones, and one that cannot be opened is not touched.
class DamageTest {
    private static final int ROWS = 60_000;
    private static final int MUTATIONS = 80;

    @TempDir
    private Path folder;

    @Test
    void damageIsNoticedAndNeverMadeWorse() throws IOException {
        var file = folder.resolve("shop.merchant");
        try (var project = ProjectFile.create(file)) {
            Shop.imported(project, "orders", ROWS);
            long run = project.startRun(new RunRecord.Start(Sentence.of("Forecast"), "forecast", "ets", Map.of(), Map.of(), Map.of(), 1));
            project.finishRun(run, Results.sample(), 1);
        }
        var whole = Files.readAllBytes(file);
        int refused = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            var damaged = damaged(whole, new Random(seed));
            Files.write(file, damaged);
            if (!readsRightOrRefuses(file)) {
                refused++;
                assertArrayEquals(damaged, Files.readAllBytes(file), "changed by mutation " + seed);
                assertEquals(1, file.getParent().toFile().list().length, "files left by mutation " + seed);
            }
        }
        assertTrue(refused > MUTATIONS / 10, "only " + refused + " were refused");
    }

    /// @return false where the file was refused
    private static boolean readsRightOrRefuses(Path file) {
        ProjectFile project;
        try {
            project = ProjectFile.open(file);
        } catch (Problem p) {
            assertTrue(p.getMessage().contains("damaged") || p.getMessage().contains("not a project") || p.getMessage().contains("newer"),
                    () -> p.getMessage() + " " + p.getCause());
            return false;
        }
        try (project) {
            for (var table : project.tables()) {
                assertArrayEquals(LongStream.range(0, ROWS).mapToDouble(Shop::price).toArray(), table.numbers("Price"));
                var levels = table.levels(Shop.PRODUCT);
                for (int row = 0; row < ROWS; row++) {
                    assertEquals(Shop.product(row) == null ? "" : Shop.product(row), levels.text(row));
                }
                table.moments("Day");
                table.ledger();
            }
            for (var run : project.runs()) {
                Results.assertSame(Results.sample(), project.result(run.id()).orElseThrow());
            }
        } catch (Problem p) {
            assertTrue(p.getMessage().contains("damaged") || p.getMessage().contains("could not be read"), () -> p.getMessage() + " " + p.getCause());
        }
        return true;
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        int at = random.nextInt(4) == 0 ? random.nextInt(20_000) : random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> java.util.Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(5_000)), (byte) 0);
            case 2 -> {
                for (int i = at; i < Math.min(bytes.length, at + 300); i++) {
                    bytes[i] = (byte) random.nextInt();
                }
            }
            default -> bytes = java.util.Arrays.copyOf(bytes, at);
        }
        return bytes;
    }
}
