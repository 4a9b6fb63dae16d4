package merchant.method.predict;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import merchant.method.Input;
import merchant.method.Method;
import merchant.method.Settings;
import merchant.problem.Problem;
import merchant.result.ScoresResult;
import merchant.result.Summary.Tone;
import merchant.table.Field;
import merchant.table.MemoryTable;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.work.Progress;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Known results: scikit-learn's figures on public data, the sample shop's planted rule, and that nothing is found in nothing.
class PredictReferenceTest {
    private static final Path TABLES = Path.of("../shared/data/tables");

    private static ScoresResult run(Method method, Input input) {
        return (ScoresResult) method.run(input, Settings.initial(method.parameters()), 42, Progress.NONE);
    }

    private static ScoresResult run(Method method, Table table, String target) {
        return run(method, Input.of(table, Map.of("target", target)));
    }

    /// A CSV file as a table; columns that are all numbers become numbers.
    static MemoryTable read(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file), file + " is absent");
        var in = file.toString().endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                var parser = CSVParser.parse(reader, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            var records = parser.getRecords();
            var table = MemoryTable.named("t");
            for (var name : parser.getHeaderNames()) {
                column(table, name, records.stream().map(r -> r.get(name).strip()).toList());
            }
            return table.build();
        }
    }

    private static void column(MemoryTable.Builder table, String name, List<String> cells) {
        var role = name.equals("left") ? Role.TARGET : null;
        boolean whole = cells.stream().allMatch(c -> c.isEmpty() || c.matches("-?\\d{1,15}"));
        boolean decimal = cells.stream().allMatch(c -> c.isEmpty() || c.matches("-?\\d+(\\.\\d+)?"));
        var values = new ArrayList<Object>();
        cells.forEach(c -> values.add(c.isEmpty() ? null : whole ? (Object) Long.valueOf(c) : decimal ? (Object) Double.valueOf(c) : c));
        table.column(new Field(name, whole ? Type.WHOLE : decimal ? Type.DECIMAL : Type.TEXT, role), values);
    }

    private static double metric(ScoresResult result, String id) {
        return result.summary().metrics().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow().value();
    }

    @Test
    void logisticRegressionAgreesWithScikitLearn() throws IOException {
        var telco = run(new Logistic(), read(TABLES.resolve("telco_churn.csv")), "Churn");
        assertEquals(0.845, metric(telco, "roc-auc"), 0.845 * 0.005);
        assertEquals(0.655, metric(telco, "pr-auc"), 0.655 * 0.005);
        assertEquals(0.735, metric(telco, "majority-accuracy"), 0.001);
        assertTrue(telco.aside().stream().anyMatch(a -> a.column().equals("customerID")), telco.aside().toString());
        var german = run(new Logistic(), read(TABLES.resolve("GermanCredit.csv")), "credit_risk");
        assertEquals(0.791, metric(german, "roc-auc"), 0.791 * 0.005);
        assertEquals(List.of(), german.aside());
    }

    @Test
    void theLengthOfACallIsNotUsedToPredictItsOutcome() throws IOException {
        var bank = run(new Logistic(), read(TABLES.resolve("bank_marketing_train.csv.gz")), "y");
        assertEquals(List.of("duration"), bank.aside().stream().map(ScoresResult.Aside::column).toList());
        assertEquals(0.791, metric(bank, "roc-auc"), 0.791 * 0.005);
    }

    @Test
    void thePlantedRuleIsTheTreesFirstSplits() throws IOException {
        var shop = run(new DecisionTree(), read(Path.of("sample-data/customers.csv")), "left");
        var tree = shop.tree();
        assertEquals("first_delivery_days is at most 5", tree.get(tree.getFirst().yes()).rule().toString());
        var late = tree.get(tree.getFirst().no());
        assertEquals("orders_first_90_days is at most 1", tree.get(late.yes()).rule().toString());
        assertEquals(0.9, tree.get(late.yes()).share(shop.positive()), 0.03);
        assertEquals(Tone.USABLE, shop.summary().verdict().tone());
        assertEquals(java.util.Set.of("first_delivery_days", "orders_first_90_days"),
                java.util.Set.copyOf(shop.importance().stream().limit(2).map(ScoresResult.Importance::column).toList()));
        assertTrue(shop.aside().stream().anyMatch(a -> a.column().equals("customer_id")));
    }

    @Test
    void nothingIsFoundInShuffledTargets() {
        for (var method : List.of(new DecisionTree(), new Logistic(), new RandomForest())) {
            for (long seed : new long[] {11, 12, 13}) {
                var result = run(method, PredictContract.shop(800, seed, false), "left");
                assertEquals(Tone.USELESS, result.summary().verdict().tone(), method.id() + " " + seed + ": " + metric(result, "roc-auc"));
                assertTrue(result.summary().headline().toString().startsWith("Nothing to find"), result.summary().headline().toString());
            }
        }
    }

    @Test
    void nothingIsFoundWhereTheSampleShopsLeavingIsShuffled() throws IOException {
        var shop = read(Path.of("sample-data/customers.csv"));
        for (long seed = 1; seed <= 6; seed++) {
            var left = new ArrayList<Object>(shop.page(0, (int) shop.rows()).stream().map(r -> r.get(shop.fields().size() - 1)).toList());
            java.util.Collections.shuffle(left, new Random(seed));
            var shuffled = MemoryTable.named("customers");
            for (int c = 0; c < shop.fields().size(); c++) {
                int column = c;
                shuffled.column(shop.fields().get(c), c == shop.fields().size() - 1 ? left
                        : new ArrayList<Object>(shop.page(0, (int) shop.rows()).stream().map(r -> r.get(column)).toList()));
            }
            var table = shuffled.build();
            for (var method : seed == 1 ? List.of(new DecisionTree(), new Logistic(), new RandomForest()) : List.of(new DecisionTree(), new Logistic())) {
                var result = run(method, table, "left");
                assertEquals(Tone.USELESS, result.summary().verdict().tone(), method.id() + " " + seed + ": " + metric(result, "roc-auc"));
            }
        }
    }

    @Test
    void aColumnThatKnowsTheOutcomeIsSetAsideWithTheReason() {
        var random = new Random(3);
        var outcome = new ArrayList<String>();
        var leak = new ArrayList<Double>();
        var when = new ArrayList<java.time.LocalDate>();
        var use = new ArrayList<Double>();
        for (int i = 0; i < 300; i++) {
            boolean left = random.nextInt(3) == 0;
            outcome.add(left ? "yes" : "no");
            leak.add(left ? 5 + random.nextDouble() : random.nextDouble());
            when.add(left ? java.time.LocalDate.of(2025, 1, 1).plusDays(i) : null);
            use.add((left ? 0.5 : 0) + random.nextGaussian());
        }
        var table = MemoryTable.named("t").column(Field.of("refunded", Type.DECIMAL), leak).column(Field.of("closed", Type.DATE), when)
                .column(Field.of("use", Type.DECIMAL), use).column(Field.of("same", Type.TEXT), java.util.Collections.nCopies(300, "x"))
                .column(Field.of("left", Type.TEXT), outcome).build();
        var result = run(new Logistic(), table, "left");
        assertEquals(List.of("refunded", "closed", "same"), result.aside().stream().map(ScoresResult.Aside::column).toList());
        assertTrue(metric(result, "roc-auc") < 0.8);
        var wanted = new Logistic();
        var trusting = (ScoresResult) wanted.run(Input.of(table, Map.of("target", "left")), Settings.initial(wanted.parameters()).with("suspects", true), 1, Progress.NONE);
        assertTrue(metric(trusting, "roc-auc") > 0.99);
        assertTrue(trusting.summary().warnings().stream().anyMatch(w -> w.toString().contains("refunded")));
    }

    @Test
    void aSavedModelScoresLikeTheRunAndChecksColumns() {
        var table = PredictContract.shop(300, 5, true);
        for (var method : List.of(new DecisionTree(), new Logistic(), new RandomForest())) {
            var result = run(method, table, "left");
            var model = method.model(result.model()).orElseThrow();
            var scored = model.score(table, Progress.NONE).sheet();
            assertEquals(300, scored.rows().size());
            assertEquals(result.scores().columns(), scored.columns());
            var fresh = MemoryTable.named("new").column(Field.of("days", Type.WHOLE), List.of(9L, 1L)).column(Field.of("spend", Type.DECIMAL), java.util.Arrays.asList(50.0, null))
                    .column(Field.of("channel", Type.TEXT), List.of("app", "pigeon")).build();
            var answer = model.score(fresh, Progress.NONE);
            assertTrue((Double) answer.sheet().rows().getFirst().get(4) > (Double) answer.sheet().rows().get(1).get(4), method.id());
            assertTrue(answer.notes().toString().contains("pigeon"), answer.notes().toString());
            var lacking = MemoryTable.named("new").column(Field.of("days", Type.WHOLE), List.of(9L)).build();
            assertEquals(Problem.Kind.DATA, assertThrows(Problem.class, () -> model.score(lacking, Progress.NONE)).kind());
            var wrong = MemoryTable.named("new").column(Field.of("days", Type.TEXT), List.of("nine")).column(Field.of("spend", Type.DECIMAL), List.of(1.0))
                    .column(Field.of("channel", Type.TEXT), List.of("app")).build();
            assertTrue(assertThrows(Problem.class, () -> model.score(wrong, Progress.NONE)).happened().toString().contains("\"days\""));
            assertThrows(Problem.class, () -> method.model("{\"version\":1}".getBytes(StandardCharsets.UTF_8)));
            assertThrows(Problem.class, () -> method.model("rubbish".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void rowsWithoutOutcomeAreScoredAndATestTableJudges() {
        var random = new Random(4);
        var days = new ArrayList<Long>();
        var left = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            long waited = random.nextInt(10);
            days.add(waited);
            left.add(i >= 180 ? null : random.nextDouble() < (waited > 5 ? 0.8 : 0.2) ? "yes" : "no");
        }
        var table = MemoryTable.named("t").column(Field.of("days", Type.WHOLE), days).column(Field.of("left", Type.TEXT), left).build();
        var result = run(new DecisionTree(), table, "left");
        assertEquals(180, result.judgedOn());
        assertEquals(200, result.scores().rows().size());
        org.junit.jupiter.api.Assertions.assertNull(result.scores().rows().getLast().get(1));
        var test = PredictContract.shop(150, 9, true);
        var tested = run(new DecisionTree(), new Input(PredictContract.shop(300, 8, true), Map.of("test", test), Map.of("target", List.of("left"))));
        assertEquals(150, tested.judgedOn());
        assertTrue(metric(tested, "roc-auc") > 0.75);
        assertFalse(tested.summary().findings().toString().contains("cross-validation"));
    }

    @Test
    void severalClassesAreToldApart() {
        var random = new Random(6);
        var x = new ArrayList<Double>();
        var kind = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            x.add(i % 3 + 0.4 * random.nextGaussian());
            kind.add(List.of("low", "mid", "top").get(i % 3));
        }
        var table = MemoryTable.named("t").column(Field.of("x", Type.DECIMAL), x).column(Field.of("kind", Type.TEXT), kind).build();
        for (var method : List.of(new DecisionTree(), new Logistic(), new RandomForest())) {
            var result = run(method, table, "kind");
            assertTrue(metric(result, "accuracy") > 0.7, method.id() + metric(result, "accuracy"));
            assertEquals(-1, result.positive());
            assertEquals(3, result.confusion().length);
            assertArrayEquals(new double[0], result.gains());
        }
    }
}
