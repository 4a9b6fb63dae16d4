package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import merchant.problem.Problem;
import merchant.table.Chunk;
import merchant.work.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadFilesTest {
    @TempDir
    Path folder;

    private static void problem(Problem.Kind kind, String words, Path file) {
        var problem = assertThrows(Problem.class, () -> Reading.inspect(file, Choices.NONE, Progress.NONE));
        assertEquals(kind, problem.kind());
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
        assertTrue(problem.remedy().isPresent());
    }

    @Test
    void whatIsNoFileOfRecordsIsSaidInOneSentence() throws IOException {
        problem(Problem.Kind.REQUEST, "There is no file", folder.resolve("gone.csv"));
        problem(Problem.Kind.REQUEST, "is a folder", folder);
        problem(Problem.Kind.DATA, "is empty", Files.createFile(folder.resolve("empty.csv")));
        problem(Problem.Kind.DATA, "is empty", Files.write(folder.resolve("mark.csv"), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}));
        var picture = new byte[5_000];
        new Random(1).nextBytes(picture);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, picture, 0, 8);
        problem(Problem.Kind.DATA, "holds no text", Files.write(folder.resolve("picture.csv"), picture));
        new Random(2).nextBytes(picture);
        problem(Problem.Kind.DATA, "holds no text", Files.write(folder.resolve("noise.csv"), picture));
    }

    @Test
    void aTruncatedArchiveIsSaid() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 10_000; i++) {
                out.write(("a,b," + i * 31 + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        problem(Problem.Kind.DATA, "damaged", Files.write(folder.resolve("cut.gz"), Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2)));
    }

    @Test
    void aFileThatChangesOrVanishesWhileItIsReadIsSaidAndNothingIsImported() throws IOException {
        var path = Files.writeString(folder.resolve("a.csv"), "a,b\n" + "1,2\n".repeat(50_000));
        var inspection = Reading.inspect(path, Choices.NONE, Progress.NONE);
        for (boolean vanish : new boolean[] {false, true}) {
            var sink = new MemorySink() {
                @Override
                public void rows(Chunk chunk) {
                    try {
                        if (vanish) {
                            Files.deleteIfExists(path);
                        } else {
                            Files.writeString(path, "a,b\n1,2\n");
                        }
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            };
            var fresh = vanish ? Reading.inspect(Files.writeString(path, "a,b\n" + "1,2\n".repeat(50_000)), Choices.NONE, Progress.NONE) : inspection;
            var problem = assertThrows(Problem.class, () -> Reading.read(fresh, sink, Progress.NONE));
            assertTrue(problem.getMessage().contains(vanish ? "There is no file" : "changed while"), problem.getMessage());
            assertTrue(sink.abandoned);
        }
        Files.writeString(path, "a,b\n1,2\n9,9\n");
        assertThrows(Problem.class, () -> Reading.read(inspection, new MemorySink(), Progress.NONE));
    }

    @Test
    void choicesAreCheckedAndTheNearestRightWordIsNamed() throws IOException {
        assertTrue(assertThrows(Problem.class, () -> Choices.parse(List.of("delimter=comma"))).getMessage().contains("delimiter"));
        assertTrue(assertThrows(Problem.class, () -> Choices.parse(List.of("delimiter=semicolom"))).getMessage().contains("semicolon"));
        assertTrue(assertThrows(Problem.class, () -> Choices.parse(List.of("encoding=utf8x"))).getMessage().contains("UTF-8"));
        assertTrue(assertThrows(Problem.class, () -> Choices.parse(List.of("type.a=hole"))).getMessage().contains("whole"));
        assertThrows(Problem.class, () -> Choices.parse(List.of("header")));
        assertEquals(List.of("delimiter=semicolon", "encoding=GB18030"), Choices.parse(List.of("delimiter=;", "encoding=gb18030")).words());
        assertEquals("#", Choices.parse(List.of("delimiter=#")).get("delimiter").orElseThrow());
        var path = Files.writeString(folder.resolve("b.csv"), "date,sales\n2024-01-05,3\n");
        var problem = assertThrows(Problem.class, () -> Reading.inspect(path, Choices.NONE.with("type.sale", "text"), Progress.NONE));
        assertEquals(Problem.Kind.REQUEST, problem.kind());
        assertTrue(problem.getMessage().contains("\"sales\""));
    }

    @Test
    void mutatedFilesAreReadOrRefusedButNeverCrashOrHang() throws IOException {
        var seeds = List.of(
                "订单编号,总金额,订单创建时间\n=\"1790123456789012345\",\"￥1,203.50\",2024/1/5 13:05\n".getBytes(Charset.forName("GB18030")),
                "a,b,c\r\n1,\"x \"\"y\"\" z\",2024-01-05\r\n-2.5e3,,yes\r\n".getBytes(StandardCharsets.UTF_8),
                "\uFEFFname;preis\nKäse;1.234,56\nBrot;0,435\n".getBytes(StandardCharsets.UTF_16LE),
                "id\tdate\tnote\n007\t05/07/2026\t\"line\nbreak\"\n008\t12/31/2025\tcafé\n".getBytes(StandardCharsets.UTF_8));
        var random = new Random(42);
        var path = folder.resolve("mutated.csv");
        var specials = new byte[] {'"', ',', '\n', '\r', 0, (byte) 0xFF, (byte) 0x81, '\'', '=', '\\', ';', '\t', '(', '-', '.'};
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (int i = 0; i < 4_000; i++) {
                var bytes = mutate(seeds.get(i % seeds.size()).clone(), random, specials);
                Files.write(path, bytes);
                int round = i;
                try {
                    var sink = new MemorySink();
                    var inspection = Reading.inspect(path, Choices.NONE, Progress.NONE);
                    Reading.read(inspection, sink, Progress.NONE);
                    assertEquals(inspection.records(), sink.columns.isEmpty() ? sink.rejected.size() : sink.columns.getFirst().size() + sink.rejected.size(),
                            () -> "round " + round + ": " + Arrays.toString(bytes));
                } catch (Problem e) {
                    assertTrue(e.kind() == Problem.Kind.DATA, () -> "round " + round + ": " + e.getMessage());
                }
            }
        });
    }

    private static byte[] mutate(byte[] bytes, Random random, byte[] specials) {
        var made = bytes;
        for (int n = 1 + random.nextInt(6); n > 0 && made.length > 1; n--) {
            int at = random.nextInt(made.length);
            switch (random.nextInt(4)) {
                case 0 -> made[at] = (byte) random.nextInt(256);
                case 1 -> made[at] = specials[random.nextInt(specials.length)];
                case 2 -> made = Arrays.copyOf(made, at + 1);
                default -> {
                    var longer = new byte[made.length + 1];
                    System.arraycopy(made, 0, longer, 0, at);
                    longer[at] = specials[random.nextInt(specials.length)];
                    System.arraycopy(made, at, longer, at + 1, made.length - at);
                    made = longer;
                }
            }
        }
        return made;
    }
}
