package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import merchant.csv.source.Padding;
import merchant.problem.Problem;
import merchant.work.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Byte-level mutations of awkward files: none crashes or hangs, and no letter or digit is lost unless the ledger tells where it stood. Which
/// cell a letter belongs to is often beyond knowing; that it is somewhere is not.
class MutationTest {
    private static final Set<String> PASSED_OVER = Set.of("preamble", "footer", "other-table", "comment", "header-again", "total-row", "page-line");
    private static final byte[] SPECIALS = {'"', ',', '\n', '\r', 0, (byte) 0xFF, (byte) 0x81, '\'', '=', '\\', ';', '\t', '(', '-', '.', '#', ' ', '|'};
    private static final List<byte[]> SEEDS = List.of(
            "订单编号,总金额,订单创建时间\n=\"1790123456789012345\",\"￥1,203.50\",2024/1/5 13:05\n=\"1790123456789012346\",3,2024/1/6 9:00\n".getBytes(Charset.forName("GB18030")),
            "a,b,c\r\n1,\"x \"\"y\"\" z\",2024-01-05\r\n-2.5e3,,yes\r\n".getBytes(StandardCharsets.UTF_8),
            "\uFEFFname;preis\nKäse;1.234,56\nBrot;0,435\n".getBytes(StandardCharsets.UTF_16LE),
            "id\tdate\tnote\n007\t05/07/2026\t\"line\nbreak\"\n008\t12/31/2025\tcafé\n".getBytes(StandardCharsets.UTF_8),
            "Sales of July,,\n,,\nday,item,amount\n2024-07-01,\"tea, green\",3\n2024-07-02,cup,4\n\nExported by the till\n".getBytes(StandardCharsets.UTF_8),
            "# made by hand\nday, item, amount\n2024-07-01, \"tea, green\", 3\n# half time\n2024-07-02, cup, 4\n2024-07-03, jug, 5\n".getBytes(StandardCharsets.UTF_8),
            "Day,Travel,,Total\n,Air,Rail,\n2024-07-01,1.5,2.5,4.0\n2024-07-02,1.0,2.0,3.0\nDay,Travel\n2024-07-03,7\n".getBytes(StandardCharsets.UTF_8),
            "sep=|\nid|'quoted'|note\n1|'Ann\\'s'|x\n2|'b|c'|y\n3|'d'|z\n".getBytes(StandardCharsets.UTF_8),
            "id item n\nA1 \"red tea\" 3\nA2 \"blue cup\" 4\nA3 \"big jug\" 5\n".getBytes(StandardCharsets.UTF_8),
            "商品,價格\n紅茶,12\n綠茶,13\n".getBytes(Charset.forName("Big5")));

    @TempDir
    Path folder;

    @Test
    void aThousandMutations() {
        mutate(1_000, 42);
    }

    @Test
    @Tag("bench")
    void twentyThousandMutations() {
        mutate(20_000, 7);
    }

    private void mutate(int rounds, long seed) {
        var random = new Random(seed);
        var path = folder.resolve("mutated.csv");
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(20), () -> {
            for (int i = 0; i < rounds; i++) {
                var bytes = mutated(SEEDS.get(i % SEEDS.size()).clone(), random);
                Files.write(path, bytes);
                try {
                    check(path, bytes);
                } catch (Problem e) {
                    assertSame(Problem.Kind.DATA, e.kind(), e.getMessage());
                } catch (RuntimeException | AssertionError e) {
                    fail("round " + i + ": " + e + "\n" + new String(bytes, StandardCharsets.UTF_8) + "\n" + Arrays.toString(bytes), e);
                }
            }
        });
    }

    private static void check(Path path, byte[] bytes) throws IOException {
        var inspection = Reading.inspect(path, Choices.NONE, Progress.NONE);
        var sink = new MemorySink();
        Reading.read(inspection, sink, Progress.NONE);
        assertEquals(inspection.records(), (sink.columns.isEmpty() ? 0 : sink.columns.getFirst().size()) + sink.rejected.size());
        var seen = new StringBuilder();
        Reading.raw(inspection, r -> r.forEach(seen::append), r -> seen.append(r.text()), Progress.NONE);
        var charset = Charset.forName(inspection.encoding().value());
        var used = Padding.cut(bytes, charset);
        assertTrue(used.length == bytes.length || sink.has("padding"), "zero bytes after the text are told");
        var text = new String(used, charset);
        if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0) {
            assertTrue(text.indexOf('\uFFFD') < 0 || sink.has("undecodable"), "marked places are told");
            assertTrue(text.indexOf('\0') < 0 || sink.has("zero-byte"), "zero bytes are told");
            return;
        }
        for (var line : sink.ledger.lines()) {
            if (PASSED_OVER.contains(line.kind())) {
                line.examples().forEach(e -> seen.append(e.before()));
                if (line.count() > line.examples().size()) {
                    return;
                }
            }
        }
        // a name that spans columns is seen more often than it stands there
        var lost = letters(text);
        letters(seen).forEach((letter, times) -> lost.merge(letter, -times, Integer::sum));
        lost.values().removeIf(times -> times <= 0);
        assertEquals(Map.of(), lost, () -> seen + "\n" + sink.ledger.lines());
    }

    /// How often each letter and digit occurs.
    private static Map<Integer, Integer> letters(CharSequence text) {
        var counts = new HashMap<Integer, Integer>();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var made = bytes;
        for (int n = 1 + random.nextInt(6); n > 0 && made.length > 1; n--) {
            int at = random.nextInt(made.length);
            switch (random.nextInt(5)) {
                case 0 -> made[at] = (byte) random.nextInt(256);
                case 1 -> made[at] = SPECIALS[random.nextInt(SPECIALS.length)];
                case 2 -> made = random.nextInt(4) == 0 ? Arrays.copyOf(made, at + 1) : without(made, at);
                case 3 -> made = doubled(made, at, Math.min(made.length, at + 1 + random.nextInt(20)));
                default -> {
                    made = doubled(made, at, at + 1);
                    made[at] = SPECIALS[random.nextInt(SPECIALS.length)];
                }
            }
        }
        return made;
    }

    private static byte[] without(byte[] bytes, int at) {
        var made = Arrays.copyOf(bytes, bytes.length - 1);
        System.arraycopy(bytes, at + 1, made, at, bytes.length - at - 1);
        return made;
    }

    private static byte[] doubled(byte[] bytes, int from, int to) {
        var made = Arrays.copyOf(bytes, bytes.length + to - from);
        System.arraycopy(bytes, from, made, to, bytes.length - from);
        return made;
    }
}
