package merchant.sample.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MakerTest {
    private static final Path COMMITTED = Path.of("sample-data");
    private static final int MOST_BYTES = 8_000_000;

    @Test
    void theSameSeedMakesTheCommittedBytes() throws IOException {
        var made = Maker.files(Shop.make(Shop.SEED), Shop.SEED);
        try (var files = Files.list(COMMITTED)) {
            assertEquals(made.keySet(), files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".csv")).collect(Collectors.toSet()));
        }
        for (var file : made.entrySet()) {
            assertArrayEquals(Files.readAllBytes(COMMITTED.resolve(file.getKey())), file.getValue(),
                    file.getKey() + " differs from what the plan makes: run merchant.sample.plan.Maker");
        }
    }

    @Test
    void anotherSeedMakesAnotherShop() throws IOException {
        var other = Maker.files(Shop.make(Shop.SEED + 1), Shop.SEED + 1);
        assertFalse(Arrays.equals(Files.readAllBytes(COMMITTED.resolve("orders.csv")), other.get("orders.csv")));
    }

    @Test
    void allFilesTogetherStaySmall() throws IOException {
        long bytes = 0;
        try (var files = Files.list(COMMITTED)) {
            for (var file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    }

    @Test
    void theTaobaoExportHoldsTheSameOrdersInGb18030() throws IOException {
        var text = new String(Files.readAllBytes(COMMITTED.resolve("taobao-orders.csv")), Charset.forName("GB18030"));
        var lines = text.split("\r\n");
        var header = lines[0].split(",", -1);
        assertEquals(37, header.length);
        var orders = Rows.of("orders.csv");
        assertEquals(orders.stream().map(r -> r.get("order_id")).distinct().count(), lines.length - 1);
        var id = Pattern.compile("=\"1790\\d{14,15}\"");
        var seen = new HashSet<String>();
        double sum = 0;
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            var cells = line.split(",", -1);
            assertEquals(header.length, cells.length, line);
            assertTrue(id.matcher(cells[0]).matches() && seen.add(cells[0]), line);
            assertTrue(cells[3].endsWith("元"), line);
            sum += Double.parseDouble(cells[3].replace("元", ""));
        }
        assertEquals(orders.stream().mapToDouble(r -> Double.parseDouble(r.get("amount"))).sum(), sum, 0.01);
        assertEquals(java.util.Set.of("交易成功", "交易关闭", "退款成功"),
                Arrays.stream(lines).skip(1).map(l -> l.split(",", -1)[10]).collect(Collectors.toSet()));
    }

    @Test
    void theTaobaoHeaderIsThatOfThePublicExports() throws IOException {
        var header = Path.of("../shared/data/platforms/taobao_orders_export_header.utf8.csv");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(header), "../shared/data is absent");
        assertEquals(Files.readString(header).strip().replace("\uFEFF", ""), String.join(",", TaobaoExport.header()));
    }

    @Test
    void theReadmeStatesTheNumbersOfTheFiles() throws IOException {
        var readme = Files.readString(COMMITTED.resolve("README.md"));
        var orders = Rows.of("orders.csv");
        double sum = orders.stream().mapToDouble(r -> Double.parseDouble(r.get("amount"))).sum();
        var left = Rows.of("customers.csv").stream().filter(r -> r.get("left").equals("yes")).count();
        var lost = Rows.of("truth-stock-outs.csv").stream().mapToInt(r -> Integer.parseInt(r.get("lost_lines"))).sum();
        for (var fact : java.util.List.of(String.format(java.util.Locale.ROOT, "%,d lines", orders.size()),
                String.format(java.util.Locale.ROOT, "%,.2f yuan in all", sum), left + " of all 4,000 left", lost + " lines of true demand lost")) {
            assertTrue(readme.contains(fact), fact);
        }
    }
}
