package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import merchant.problem.Problem;
import merchant.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.ObjectMapper;

/// The collections of awkward files that other readers are tested with.
class SpectrumTest {
    private static final Path DATA = Path.of("../shared/data/csv");

    private static List<Path> files(String folder) throws IOException {
        Assumptions.assumeTrue(Files.exists(DATA), "../shared/data is absent");
        try (var files = Files.list(DATA.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static List<List<String>> raw(Path file, Choices choices, List<Object> rejected) {
        var records = new ArrayList<List<String>>();
        Reading.raw(Reading.inspect(file, choices, Progress.NONE), records::add, rejected::add, Progress.NONE);
        return records;
    }

    @TestFactory
    Stream<DynamicTest> everyFileOfCsvSpectrumIsRight() throws IOException {
        return files("csv-spectrum/csvs").stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            var expected = new ObjectMapper().readValue(DATA.resolve("csv-spectrum/json/" + file.getFileName().toString().replace(".csv", ".json")).toFile(), Object.class);
            var rejected = new ArrayList<>();
            assertEquals(expected, maps(raw(file, Choices.NONE, rejected)));
            assertEquals(List.of(), rejected);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyGoodFileOfCsvTestDataIsRight() throws IOException {
        return files("csv-test-data/csv").stream().filter(f -> !f.getFileName().toString().startsWith("bad-")).map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            var name = file.getFileName().toString();
            boolean header = name.startsWith("header-");
            var expected = new ObjectMapper().readValue(DATA.resolve("csv-test-data/json/" + name.replace(".csv", ".json")).toFile(), Object.class);
            var records = raw(file, Choices.NONE.with("header", header ? "yes" : "no"), new ArrayList<>());
            assertEquals(expected, header ? maps(records) : records);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyGoodFileOfCsvTestDataGivesItsCellsWithoutBeingToldOfAHeader() throws IOException {
        return files("csv-test-data/csv").stream().filter(f -> !f.getFileName().toString().startsWith("bad-")).map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            var name = file.getFileName().toString();
            var expected = new ObjectMapper().readValue(DATA.resolve("csv-test-data/json/" + name.replace(".csv", ".json")).toFile(), Object.class);
            var rejected = new ArrayList<>();
            var records = raw(file, Choices.NONE, rejected);
            assertEquals(expected, name.startsWith("header-") ? maps(records) : records);
            assertEquals(List.of(), rejected);
        }));
    }

    @Test
    void everyBadFileOfCsvTestDataIsReported() throws IOException {
        for (var file : files("csv-test-data/csv").stream().filter(f -> f.getFileName().toString().startsWith("bad-")).toList()) {
            var name = file.getFileName().toString();
            if (name.equals("bad-header-no-header.csv")) {
                org.junit.jupiter.api.Assertions.assertThrows(Problem.class, () -> Reading.inspect(file, Choices.NONE, Progress.NONE));
            } else if (!name.equals("bad-header-wrong-header.csv")) {
                var inspection = Reading.inspect(file, Choices.NONE, Progress.NONE);
                assertTrue(inspection.ledger().lines().stream().anyMatch(l -> List.of("rejected", "short-record", "stray-quote", "slipped-cells", "mended").contains(l.kind()) && l.count() == 1
                        && l.examples().getFirst().line() == 2), name);
            } else {
                var inspection = Reading.inspect(file, Choices.NONE, Progress.NONE);
                assertFalse(inspection.columns().stream().anyMatch(c -> c.name().equals("foo")));
            }
        }
    }

    private static List<Object> maps(List<List<String>> records) {
        var maps = new ArrayList<Object>();
        for (var record : records.subList(1, records.size())) {
            var map = new LinkedHashMap<String, String>();
            for (int i = 0; i < record.size(); i++) {
                map.put(records.getFirst().get(i), record.get(i));
            }
            maps.add(map);
        }
        return maps;
    }
}
