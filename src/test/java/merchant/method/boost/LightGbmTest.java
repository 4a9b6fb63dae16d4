package merchant.method.boost;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merchant.work.Progress;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// On public tables our boosting is as close as LightGBM's with the same settings, by three-fold cross-validation.
class LightGbmTest {
    private static final Path TABLES = Path.of("../shared/data/tables");
    private static final int FOLDS = 3;
    private static final int TREES = 80;

    /// A table as columns: numbers, or codes of categories by their frequency.
    private record Data(double[][] columns, int[] categories, double[] y) {}

    private static Data read(String file, String target, List<String> without) throws IOException {
        var path = TABLES.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), path + " is absent");
        try (Reader reader = Files.newBufferedReader(path); var parser = CSVParser.parse(reader, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            var records = parser.getRecords();
            var columns = new ArrayList<double[]>();
            var categories = new ArrayList<Integer>();
            for (var name : parser.getHeaderNames().stream().filter(n -> !n.equals(target) && !without.contains(n)).toList()) {
                var cells = records.stream().map(r -> r.get(name).strip()).toList();
                boolean number = cells.stream().allMatch(c -> c.isEmpty() || c.matches("-?\\d+(\\.\\d+)?"));
                var kinds = cells.stream().distinct().sorted().toList();
                columns.add(cells.stream().mapToDouble(c -> !number ? kinds.indexOf(c) : c.isEmpty() ? Double.NaN : Double.parseDouble(c)).toArray());
                categories.add(number ? 0 : kinds.size());
            }
            var y = records.stream().map(r -> r.get(target)).mapToDouble(v -> v.equals("Yes") ? 1 : v.equals("No") ? 0 : Double.parseDouble(v)).toArray();
            return new Data(columns.toArray(double[][]::new), categories.stream().mapToInt(Integer::intValue).toArray(), y);
        }
    }

    /// The mean over the folds of a measure of ours and of LightGBM's answers.
    private static double[] judge(Data data, Objective objective, String theirs, ToDoubleBiFunction<double[], double[]> measure) throws Exception {
        var shuffled = new ArrayList<>(IntStream.range(0, data.y().length).boxed().toList());
        Collections.shuffle(shuffled, new Random(1));
        var sums = new double[2];
        var named = IntStream.range(0, data.categories().length).filter(f -> data.categories()[f] > 0).mapToObj(String::valueOf).collect(Collectors.joining(","));
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            var asked = IntStream.range(0, shuffled.size()).filter(i -> i % FOLDS == own).map(shuffled::get).toArray();
            var rows = IntStream.range(0, shuffled.size()).filter(i -> i % FOLDS != own).map(shuffled::get).sorted().toArray();
            var truth = Arrays.stream(asked).mapToDouble(i -> data.y()[i]).toArray();
            var model = new Boosting(Recipe.of(TREES, 0.1).leaves(15, 20), objective)
                    .grow(new Features(data.columns(), data.categories()), data.y(), rows, new int[0], Progress.NONE);
            sums[0] += measure.applyAsDouble(truth, Arrays.stream(asked).mapToDouble(i -> model.answer(data.columns(), i)).toArray()) / FOLDS;
            sums[1] += measure.applyAsDouble(truth, LightGbm.answers(data.columns(), data.y(), rows, asked, TREES,
                    theirs + " num_leaves=15 min_data_in_leaf=20 learning_rate=0.1 verbosity=-1 num_threads=1 categorical_feature=" + named)) / FOLDS;
        }
        return sums;
    }

    private static double rmse(double[] truth, double[] answers) {
        return Math.sqrt(IntStream.range(0, truth.length).mapToDouble(i -> Math.pow(truth[i] - answers[i], 2)).average().orElseThrow());
    }

    private static double area(double[] truth, double[] answers) {
        double right = 0;
        long pairs = 0;
        for (int i = 0; i < truth.length; i++) {
            for (int j = 0; j < truth.length; j++) {
                if (truth[i] == 1 && truth[j] == 0) {
                    right += answers[i] > answers[j] ? 1 : answers[i] == answers[j] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return right / pairs;
    }

    private static double pinball(double[] truth, double[] answers) {
        return IntStream.range(0, truth.length).mapToDouble(i -> new Objective.Pinball(0.9).loss(truth[i], answers[i])).average().orElseThrow();
    }

    @Test
    void pricesOfHousesAreAsCloseAsLightGbms() throws Exception {
        LightGbm.assume();
        var data = read("california_housing.csv", "median_house_value", List.of());
        var squared = judge(data, new Objective.Squared(), "objective=regression", LightGbmTest::rmse);
        assertTrue(squared[0] <= 1.01 * squared[1], Arrays.toString(squared));
        var ninth = judge(data, new Objective.Pinball(0.9), "objective=quantile alpha=0.9", LightGbmTest::pinball);
        assertTrue(ninth[0] <= 1.01 * ninth[1], Arrays.toString(ninth));
        var poisson = judge(data, new Objective.Tweedie(1.5), "objective=tweedie tweedie_variance_power=1.5", LightGbmTest::rmse);
        assertTrue(poisson[0] <= 1.02 * poisson[1], Arrays.toString(poisson));
    }

    @Test
    void whoLeavesIsAsWellToldAsByLightGbm() throws Exception {
        LightGbm.assume();
        var data = read("telco_churn.csv", "Churn", List.of("customerID"));
        var area = judge(data, new Objective.Logistic(), "objective=binary", LightGbmTest::area);
        assertTrue(area[0] >= 0.99 * area[1], Arrays.toString(area));
    }
}
