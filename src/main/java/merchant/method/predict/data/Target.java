package merchant.method.predict.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.table.Table;
import merchant.text.Part;
import merchant.text.Sentence;

/// What is predicted: the value of each row among a few.
///
/// @param column its name
/// @param classes the values, sorted
/// @param of the position of each row's value; −1 where it is unknown
/// @param positive the position of the value that is looked for; −1 where there are more than two
/// @param rare values that occur too rarely to be learned; their rows are not used
@SuppressWarnings("ArrayRecordComponent")
public record Target(String column, List<String> classes, int[] of, int positive, List<String> rare) {
    private static final int MOST_CLASSES = 30;
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "1.0", "left", "churn", "churned", "bought", "是", "有", "流失", "已流失", "购买");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "0.0", "stayed", "否", "无", "未流失");

    public Target {
        classes = List.copyOf(classes);
        rare = List.copyOf(rare);
    }

    /// Reads the target.
    ///
    /// @param least rows that each value needs to be learned and judged
    /// @param wanted the value that is looked for, or empty for a guess
    /// @throws Problem where there are fewer than two values with enough rows, or too many
    public static Target read(Table table, String column, int least, String wanted) {
        var levels = words(table, column);
        var counts = counts(levels);
        var order = IntStream.range(0, counts.length).filter(c -> counts[c] > 0).boxed()
                .sorted(Comparator.comparing((Integer c) -> levels.levels().get(c))).toList();
        if (order.size() > MOST_CLASSES) {
            throw Problem.data(Sentence.of("The column \"{0}\" holds {1} different values; this question predicts one of at most {2}.", column,
                    order.size(), MOST_CLASSES), Sentence.of("Choose a column that says which of a few groups a row is in, such as yes or no."));
        }
        var kept = order.stream().filter(c -> counts[c] >= least).toList();
        if (kept.size() < 2) {
            throw tooFew(column, levels, order, counts, least);
        }
        var classes = kept.stream().map(c -> levels.levels().get(c)).toList();
        var of = Arrays.stream(levels.codes()).map(kept::indexOf).toArray();
        var rare = new ArrayList<>(order.stream().filter(c -> !kept.contains(c)).map(c -> levels.levels().get(c)).toList());
        return new Target(column, classes, of, positive(column, classes, kept.stream().map(c -> counts[c]).toList(), wanted), rare);
    }

    private static Problem tooFew(String column, Column levels, List<Integer> order, int[] counts, int least) {
        if (order.isEmpty()) {
            return Problem.data(Sentence.of("The column \"{0}\" is empty: there is nothing to learn from.", column),
                    Sentence.of("Choose a column where the outcome of past rows is known."));
        }
        if (order.size() == 1) {
            return Problem.data(Sentence.of("Every row of \"{0}\" holds \"{1}\": there is nothing to tell apart.", column,
                    levels.levels().get(order.getFirst())), Sentence.of("Add rows with the other outcome, or choose another column."));
        }
        var found = order.stream().map(c -> (Object) Sentence.of("{0} × {1}", counts[c], levels.levels().get(c))).toList();
        return Problem.data(Sentence.of("Too few rows to learn from: {0}. Each value needs at least {1}.", Part.listing(found), least),
                Sentence.of("Add rows, or use fewer folds."));
    }

    private static int positive(String column, List<String> classes, List<Integer> counts, String wanted) {
        if (!wanted.isBlank()) {
            int found = classes.indexOf(wanted.strip());
            if (found < 0) {
                throw Problem.request(Sentence.of("The column \"{0}\" has no value \"{1}\".", column, wanted),
                        Nearest.to(wanted, classes).map(n -> Sentence.of("Did you mean \"{0}\"?", n))
                                .orElseGet(() -> Sentence.of("These are there: {0}.", Part.listing(classes))));
            }
            return classes.size() == 2 ? found : -1;
        }
        if (classes.size() != 2) {
            return -1;
        }
        for (int c = 0; c < 2; c++) {
            if (YES.contains(plain(classes.get(c))) && !YES.contains(plain(classes.get(1 - c)))
                    || NO.contains(plain(classes.get(1 - c))) && !NO.contains(plain(classes.get(c)))) {
                return c;
            }
        }
        return counts.get(1) <= counts.get(0) ? 1 : 0;
    }

    private static String plain(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private static int[] counts(Column levels) {
        var counts = new int[levels.levels().size()];
        for (int code : levels.codes()) {
            if (code >= 0) {
                counts[code]++;
            }
        }
        return counts;
    }

    /// The same column of another table; −1 also for values that this one does not know.
    public int[] in(Table other) {
        var levels = words(other, column);
        return Arrays.stream(levels.codes()).map(c -> c < 0 ? -1 : classes.indexOf(levels.levels().get(c))).toArray();
    }

    private static Column words(Table table, String column) {
        return Column.read(table, column, Column.Kind.WORDS);
    }

    /// Positions of the rows whose value is known.
    public static int[] known(int[] of) {
        return IntStream.range(0, of.length).filter(i -> of[i] >= 0).toArray();
    }
}
