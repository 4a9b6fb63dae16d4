package merchant.method.predict.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import merchant.method.predict.data.Column.Kind;
import merchant.problem.Nearest;
import merchant.problem.Problem;
import merchant.table.Field;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Part;
import merchant.text.Sentence;

/// The columns of another table that stand for those that were learned from.
public final class Matching {
    private static final Set<String> YES = Set.of("yes", "true", "1", "y", "是");
    private static final Set<String> NO = Set.of("no", "false", "0", "n", "否");

    private Matching() {}

    /// A column that is wanted.
    ///
    /// @param words the words that were learned; empty for numbers and moments
    public record Wanted(String name, Kind kind, List<String> words) {
        public Wanted {
            words = List.copyOf(words);
        }
    }

    /// The columns, in the order wanted.
    ///
    /// @throws Problem naming all columns that are missing, or one of another type
    public static List<Column> of(Table table, List<Wanted> wanted) {
        var names = table.fields().stream().map(Field::name).toList();
        var lacking = wanted.stream().map(Wanted::name).filter(n -> !names.contains(n)).distinct().toList();
        if (!lacking.isEmpty()) {
            var remedy = lacking.size() == 1 ? Nearest.to(lacking.getFirst(), names) : Optional.<String>empty();
            throw Problem.data(Sentence.of("The table \"{0}\" lacks columns that the model was made with: {1}.", table.name(), Part.listing(lacking)),
                    remedy.map(n -> Sentence.of("Did you mean \"{0}\"? Columns must be called as in the table that the model was made from.", n))
                            .orElseGet(() -> Sentence.of("Add them; columns must be called as in the table that the model was made from.")));
        }
        return wanted.stream().map(w -> read(table, w)).toList();
    }

    private static Column read(Table table, Wanted wanted) {
        var type = table.field(wanted.name()).type();
        var kind = Kind.of(type);
        boolean numbers = wanted.kind() == Kind.WHOLE || wanted.kind() == Kind.DECIMAL;
        if (numbers && (kind == Kind.WHOLE || kind == Kind.DECIMAL || type == Type.FLAG) || wanted.kind() == Kind.MOMENT && kind == Kind.MOMENT) {
            return Column.read(table, wanted.name(), wanted.kind());
        }
        if (wanted.kind() == Kind.WORDS) {
            return words(Column.read(table, wanted.name(), Kind.WORDS), wanted);
        }
        int rows = (int) table.rows();
        if (Arrays.stream(table.levels(wanted.name()).codes()).allMatch(c -> c < 0)) {
            var none = new double[rows];
            Arrays.fill(none, Double.NaN);
            return new Column(wanted.name(), wanted.kind(), none, new int[0], List.of());
        }
        throw Problem.data(Sentence.of("The column \"{0}\" of \"{1}\" holds {2}; the model was made with {3}.", wanted.name(), table.name(),
                type.label(), wanted.kind() == Kind.MOMENT ? Sentence.of("dates") : Sentence.of("numbers")),
                Sentence.of("Correct the column, or read the file so that the column has that type."));
    }

    /// Words that mean yes or no are told apart as the model did, whichever way this file writes them.
    private static Column words(Column column, Wanted wanted) {
        if (column.levels().stream().anyMatch(wanted.words()::contains)) {
            return column;
        }
        var levels = new ArrayList<String>();
        for (var level : column.levels()) {
            levels.add(meaning(level).flatMap(m -> wanted.words().stream().filter(w -> meaning(w).equals(Optional.of(m))).findFirst()).orElse(level));
        }
        var index = levels.stream().distinct().toList();
        var map = levels.stream().mapToInt(index::indexOf).toArray();
        return new Column(column.name(), column.kind(), column.values(), Arrays.stream(column.codes()).map(c -> c < 0 ? -1 : map[c]).toArray(), index);
    }

    private static Optional<Boolean> meaning(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        return YES.contains(plain) ? Optional.of(true) : NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    /// What the columns hold that the model never saw: words, with the number of rows.
    public static List<Sentence> notes(List<Column> columns, List<Wanted> wanted) {
        var notes = new ArrayList<Sentence>();
        var byName = new java.util.HashMap<String, Wanted>();
        wanted.forEach(w -> byName.put(w.name(), w));
        for (var column : columns) {
            if (column.isWords()) {
                unknown(column, byName).ifPresent(notes::add);
            }
        }
        return notes;
    }

    private static Optional<Sentence> unknown(Column column, Map<String, Wanted> byName) {
        var known = byName.get(column.name()).words();
        var strange = IntStream.range(0, column.levels().size()).filter(l -> !known.contains(column.levels().get(l)))
                .filter(l -> Arrays.stream(column.codes()).anyMatch(c -> c == l)).toArray();
        long rows = Arrays.stream(column.codes()).filter(c -> Arrays.stream(strange).anyMatch(s -> s == c)).count();
        if (rows == 0) {
            return Optional.empty();
        }
        var some = Arrays.stream(strange).limit(3).mapToObj(s -> column.levels().get(s)).toList();
        return Optional.of(Sentence.counted(rows, "The column \"{1}\" holds in {0} row a word that the model never saw, such as {2}; it counts as \"other\".",
                "The column \"{1}\" holds in {0} rows words that the model never saw, such as {2}; they count as \"other\".", column.name(), Part.listing(some)));
    }
}
