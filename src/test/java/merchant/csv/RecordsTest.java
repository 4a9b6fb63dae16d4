package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import merchant.csv.record.Dialect;
import merchant.csv.record.Fault;
import merchant.csv.record.Records;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static List<List<String>> split(Reader in, Dialect dialect) {
        var all = new ArrayList<List<String>>();
        var records = new Records(in, dialect);
        while (records.next()) {
            var cells = new ArrayList<String>();
            for (int f = 0; f < records.size(); f++) {
                cells.add(records.text(f));
            }
            all.add(cells);
        }
        return all;
    }

    @Test
    void wellFormedFilesSplitAsCommonsCsvSplitsThem() throws IOException {
        var random = new Random(11);
        var parts = List.of("a", "\"\"", "\n", "\r\n", ",", " ", "长", "😎", "x".repeat(500), "1.5", "'", "\t", "\"\",");
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            int records = 1 + random.nextInt(20);
            for (int r = 0; r < records; r++) {
                int cells = 1 + random.nextInt(5);
                for (int c = 0; c < cells; c++) {
                    text.append(c > 0 ? "," : "");
                    if (random.nextBoolean()) {
                        text.append('"');
                        random.ints(random.nextInt(4), 0, parts.size()).forEach(p -> text.append(parts.get(p)));
                        text.append('"');
                    } else {
                        text.append(random.nextBoolean() ? "plain" : "");
                    }
                }
                text.append(r + 1 == records && random.nextBoolean() ? "" : random.nextBoolean() ? "\n" : "\r\n");
            }
            var expected = new ArrayList<List<String>>();
            try (var parser = CSVParser.parse(text.toString(), CSVFormat.RFC4180)) {
                parser.forEach(r -> expected.add(r.toList()));
            }
            assertEquals(expected, split(new StringReader(text.toString()), Dialect.COMMA), text.toString());
            assertEquals(expected, split(new Dripping(text.toString()), Dialect.COMMA), text.toString());
        }
    }

    @Test
    void linesAreCountedAcrossRecordsOfSeveralLines() {
        var records = new Records(new StringReader("a\n\"x\ny\r\nz\"\r\nb\rc"), Dialect.COMMA);
        var lines = new ArrayList<Long>();
        while (records.next()) {
            lines.add(records.line());
        }
        assertEquals(List.of(1L, 2L, 5L, 6L), lines);
    }

    @Test
    void anUnclosedQuoteCostsItsLineAlone() {
        var records = new Records(new StringReader("a,b\n1,\"open\n2,\"shut\"\n3,4\n"), Dialect.COMMA);
        records.next();
        assertTrue(records.next());
        assertEquals(Fault.UNCLOSED_QUOTE, records.fault());
        assertEquals("1,\"open", records.raw());
        assertTrue(records.next());
        assertEquals("shut", records.text(1));
        assertEquals(3, records.line());
        assertTrue(records.next());
        assertEquals(Fault.NONE, records.fault());
    }

    @Test
    void manyOpenQuotesDoNotTakeQuadraticTime() {
        var text = "\"\"b\n".repeat(400_000);
        var records = new Records(new StringReader(text), Dialect.COMMA);
        long count = 0;
        while (records.next()) {
            count++;
        }
        assertEquals(400_000, count);
    }

    @Test
    void anEnormousFieldIsLetGoAndReadingGoesOn() {
        var text = "a,b\n" + "x".repeat(Records.LONGEST * 2) + "\n1,2\n";
        var records = new Records(new StringReader(text), Dialect.COMMA);
        records.next();
        assertTrue(records.next());
        assertEquals(Fault.TOO_LONG, records.fault());
        assertEquals(0, records.size());
        assertTrue(records.next());
        assertEquals("2", records.text(1));
        assertEquals(3, records.line());
    }

    @Test
    void codesInFormulaQuotesKeepTheirDelimiters() {
        assertEquals(List.of(List.of("=\"1,7\"", "b")), split(new StringReader("=\"1,7\",b"), Dialect.COMMA));
    }

    @Test
    void backslashEscapesAreTakenOut() {
        assertEquals(List.of(List.of("a\"b", "c\\d")), split(new StringReader("\"a\\\"b\",\"c\\\\d\""), new Dialect(',', '"', true)));
    }

    /// Gives one character at a time, so that every place is once the end of a buffer.
    private static final class Dripping extends Reader {
        private final String text;
        private int at;

        private Dripping(String text) {
            this.text = text;
        }

        @Override
        public int read(char[] into, int offset, int length) {
            if (at == text.length()) {
                return -1;
            }
            into[offset] = text.charAt(at++);
            return 1;
        }

        @Override
        public void close() {}
    }
}
