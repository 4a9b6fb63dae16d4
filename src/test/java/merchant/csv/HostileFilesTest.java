package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import merchant.problem.Problem;
import merchant.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files made to fill the memory or to run for ever are refused in words, or read with what is too much set aside.
class HostileFilesTest {
    @TempDir
    Path folder;

    private interface Text {
        void write(Writer out) throws IOException;
    }

    /// What was refused, or null where the file was read.
    private String refused(MemorySink sink, Text text) throws IOException {
        var file = folder.resolve("hostile.csv");
        try (var out = Files.newBufferedWriter(file)) {
            text.write(out);
        }
        try {
            Reading.read(file, Choices.NONE, sink, Progress.NONE);
            return null;
        } catch (Problem problem) {
            assertTrue(problem.remedy().isPresent());
            return problem.getMessage();
        }
    }

    private static void many(Writer out, String piece, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(piece);
        }
    }

    @Test
    void aGiantFieldIsSetAside() throws IOException {
        var sink = new MemorySink();
        var said = refused(sink, out -> {
            out.write("id,text\n1,a\n2,\"");
            many(out, "0123456789abcdef", 2_000_000);
            out.write("\"\n3,b\n");
        });
        assertEquals(null, said);
        assertEquals(1, sink.rejected.size());
        assertTrue(sink.rejected.getFirst().text().length() <= 10_000);
        assertTrue(sink.columns.getFirst().contains("3"), sink.columns.getFirst().toString());
    }

    @Test
    void aQuoteThatNeverClosesCostsItsLine() throws IOException {
        var sink = new MemorySink();
        assertEquals(null, refused(sink, out -> {
            out.write("id,text\n1,\"a\n");
            for (int i = 2; i < 200_000; i++) {
                out.write(i + ",b\n");
            }
        }));
        assertTrue(sink.columns.getFirst().size() > 190_000, sink.columns.getFirst().size() + " rows");
    }

    @Test
    void aMillionColumnsAreRefused() throws IOException {
        var sink = new MemorySink();
        var said = refused(sink, out -> {
            for (int row = 0; row < 3; row++) {
                many(out, "a,", 1_000_000);
                out.write("b\n");
            }
        });
        assertTrue(said != null || sink.columns.size() < 70_000, "columns " + sink.columns.size());
    }

    @Test
    void fourThousandColumnsAreReadAndTenThousandRefused() throws IOException {
        var sink = new MemorySink();
        assertEquals(null, refused(sink, out -> wide(out, 4_000)));
        assertEquals(4_000, sink.columns.size());
        assertEquals(4, sink.columns.get(7).size());
        assertTrue(String.valueOf(refused(new MemorySink(), out -> wide(out, 10_000))).contains("columns"));
    }

    private static void wide(Writer out, int columns) throws IOException {
        for (int row = 0; row < 5; row++) {
            for (int c = 0; c < columns; c++) {
                out.write((row == 0 ? "c" + c : String.valueOf(c * row)) + (c == columns - 1 ? "\n" : ","));
            }
        }
    }

    @Test
    void nothingButDelimitersQuotesOrZerosIsTold() throws IOException {
        for (var piece : new String[] {",", "\"", "\0", "\n", "\r", ",\"\n", "=\""}) {
            refused(new MemorySink(), out -> many(out, piece, 300_000));
        }
    }

    private interface Bytes {
        void write(java.io.OutputStream out) throws IOException;
    }

    private static byte[] gzip(Bytes text) throws IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var out = new java.util.zip.GZIPOutputStream(packed)) {
            text.write(out);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String member, Bytes text) throws IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var out = new java.util.zip.ZipOutputStream(packed)) {
            if (!member.isEmpty()) {
                out.putNextEntry(new java.util.zip.ZipEntry(member));
                text.write(out);
            }
        }
        return packed.toByteArray();
    }

    private MemorySink read(byte[] packed) throws IOException {
        var file = Files.write(folder.resolve("packed"), packed);
        var sink = new MemorySink();
        Reading.read(file, Choices.NONE, sink, Progress.NONE);
        return sink;
    }

    private String told(byte[] packed) {
        return org.junit.jupiter.api.Assertions.assertThrows(Problem.class, () -> {
            Files.write(folder.resolve("packed"), packed);
            Reading.inspect(folder.resolve("packed"), Choices.NONE, Progress.NONE);
        }).getMessage();
    }

    @Test
    void whatIsPackedTwiceIsOpenedAndWhatIsPackedDeeperIsRefused() throws IOException {
        var csv = "id,n\n1,2\n3,4\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var once = gzip(out -> out.write(csv));
        var twice = gzip(out -> out.write(once));
        var inZip = zip("a.csv.gz", out -> out.write(once));
        assertEquals(java.util.List.of("1", "3"), read(twice).column("id"));
        assertEquals(java.util.List.of("1", "3"), read(inZip).column("id"));
        assertTrue(told(gzip(out -> out.write(twice))).contains("another archive"));
        assertTrue(told(gzip(out -> out.write(inZip))).contains("another archive"));
        assertTrue(told(zip("b.zip", out -> out.write(inZip))).contains("another archive"));
        assertTrue(told(zip("", out -> { })).contains("holds no file"));
    }

    @Test
    void whatStandsBehindPackedDataIsTold() throws IOException {
        var whole = new java.io.ByteArrayOutputStream();
        whole.write(gzip(out -> out.write("id,n\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        whole.write(gzip(out -> out.write("3,4\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertTrue(read(whole.toByteArray()).ledger.lines().stream().noneMatch(l -> l.kind().equals("behind-packed")));
        whole.write("rubbish that nobody packed, more than a trailer is long".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var sink = read(whole.toByteArray());
        assertEquals(java.util.List.of("1", "3"), sink.column("id"));
        assertEquals("rubbish that nobody packed, more than a trailer is long".length(), sink.line("behind-packed").count());
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        Bytes blanks = out -> {
            var spaces = "1,2\n".repeat(1 << 18).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                out.write(spaces);
            }
        };
        assertTrue(told(gzip(blanks)).contains("made to fill the computer"));
        var zipped = zip("a.csv", blanks);
        assertTrue(told(zipped).contains("made to fill the computer"));
        // one that states another size is refused while it is unpacked
        var lying = gzip(blanks);
        lying[lying.length - 1] = 0;
        lying[lying.length - 2] = 0;
        var file = Files.write(folder.resolve("lying"), lying);
        var said = org.junit.jupiter.api.Assertions.assertThrows(Problem.class, () -> Reading.read(file, Choices.NONE, new MemorySink(), Progress.NONE)).getMessage();
        assertTrue(said.contains("made to fill the computer"), said);
    }
}
