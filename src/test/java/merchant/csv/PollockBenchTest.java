package merchant.csv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import merchant.problem.Problem;
import merchant.work.Progress;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/// The Pollock benchmark (Vitagliano and others, "Pollock: A Data Loading Benchmark", PVLDB 16, 2023), read from a copy of its repository that
/// the system property `pollock` names. Measures of ten points a file: read at all, and precision, recall and F1 of header cells, of records and of
/// cells, as multisets. Header and records are compared after less normalising than the benchmark does (case and numbers only), so that a
/// score printed here is never above the benchmark's own. Nothing is told about the files.
@Tag("bench")
class PollockBenchTest {
    private static final int MEASURES = 10;

    private static Path folder(String part) {
        var root = System.getProperty("pollock", "");
        Assumptions.assumeTrue(!root.isEmpty() && Files.isDirectory(Path.of(root, part, "csv")), "no copy of the benchmark is named by -Dpollock");
        return Path.of(root, part);
    }

    @Test
    void thePollutedFiles() throws IOException {
        var folder = folder("polluted_files");
        var scores = scores(folder);
        Map<?, ?> weights = new ObjectMapper().readValue(folder.resolveSibling("pollock_weights.json").toFile(), Map.class);
        double weighted = 0;
        double all = 0;
        for (var score : scores.entrySet()) {
            double weight = ((Number) weights.get(score.getKey())).doubleValue();
            weighted += weight * score.getValue();
            all += weight;
        }
        print("polluted files", scores, weighted / all);
        assertTrue(mean(scores.values()) > 9.6);
    }

    @Test
    void theSurveyOfOpenData() throws IOException {
        var scores = scores(folder("survey_sample"));
        print("survey of open data", scores, Double.NaN);
        assertTrue(mean(scores.values()) > 9.0);
    }

    private static void print(String what, Map<String, Double> scores, double weighted) {
        System.out.printf(Locale.ROOT, "%n| Pollock: %s | files | simple | weighted |%n| --- | ---: | ---: | ---: |%n| | %d | %.4f | %.4f |%n", what, scores.size(),
                mean(scores.values()), weighted);
        scores.entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(10).forEach(e -> System.out.printf(Locale.ROOT, "%.3f %s%n", e.getValue(), e.getKey()));
    }

    private static double mean(Collection<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static Map<String, Double> scores(Path folder) throws IOException {
        var scores = new TreeMap<String, Double>();
        try (Stream<Path> files = Files.list(folder.resolve("csv"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                scores.put(name, score(clean(folder.resolve("clean").resolve(name)), loaded(file)));
            }
        }
        return scores;
    }

    private static List<List<String>> loaded(Path file) {
        var records = new ArrayList<List<String>>();
        try {
            Reading.raw(Reading.inspect(file, Choices.NONE, Progress.NONE), records::add, r -> { }, Progress.NONE);
        } catch (Problem empty) {
            assertTrue(empty.getMessage().contains("is empty"), empty.getMessage());
        }
        return records;
    }

    private static List<List<String>> clean(Path file) throws IOException {
        var records = new ArrayList<List<String>>();
        try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get())) {
            parser.forEach(r -> records.add(r.toList()));
        }
        return records;
    }

    private static double score(List<List<String>> clean, List<List<String>> loaded) {
        if (clean.isEmpty()) {
            return MEASURES;
        }
        double header = loaded.isEmpty() ? 0 : points(normal(clean.getFirst()), normal(loaded.getFirst()));
        double records = points(clean.stream().skip(1).map(r -> String.join("", normal(r))).toList(), loaded.stream().skip(1).map(r -> String.join("", normal(r))).toList());
        double cells = points(clean.stream().flatMap(List::stream).toList(), loaded.stream().flatMap(List::stream).toList());
        return 1 + header + records + cells;
    }

    /// Precision, recall and F1, three points together.
    private static double points(List<String> clean, List<String> loaded) {
        if (clean.isEmpty()) {
            return 3;
        }
        var left = new HashMap<String, Integer>();
        clean.forEach(c -> left.merge(c, 1, Integer::sum));
        double common = loaded.stream().filter(c -> left.merge(c, -1, Integer::sum) >= 0).count();
        if (common == 0) {
            return 0;
        }
        double precision = common / clean.size();
        double recall = common / loaded.size();
        return precision + recall + 2 * precision * recall / (precision + recall);
    }

    private static List<String> normal(List<String> cells) {
        return cells.stream().map(c -> c.matches("[ ]*-?[0-9]{1,15}(\\.[0-9]+)?(e-?[0-9]+)?[ ]*") ? Double.toString(Double.parseDouble(c.strip())) : c.toLowerCase(Locale.ROOT)).toList();
    }

    @Test
    void theScorerKnowsRightFromWrong() {
        var clean = List.of(List.of("a", "b"), List.of("1", "x"), List.of("2", "y"));
        assertTrue(score(clean, clean) == MEASURES);
        assertTrue(score(clean, List.of()) == 1);
        // one of two records, one of two names, four of six cells
        double wrong = score(clean, List.of(List.of("a", "c"), List.of("1", "x"), Arrays.asList("2", "z")));
        assertTrue(Math.abs(wrong - (1 + 1.5 + 1.5 + 2)) < 1e-9, Double.toString(wrong));
    }
}
