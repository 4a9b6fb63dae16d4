package merchant.method.forecast.known;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import merchant.problem.Problem;
import merchant.table.Levels;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Sentence;

/// A column chosen as known, and how it becomes numbers.
///
/// @param name the column's name
/// @param kind what its values are
/// @param levels of text: the levels that get a column of shares, the most frequent of all left out; else empty
/// @param usual of text: the level left out; empty where most rows hold none
record KnownField(String name, Kind kind, List<String> levels, String usual) {
    private static final int MOST_LEVELS = 30;

    /// What the values of a column are, and with it what stands where no row says anything.
    enum Kind {
        /// A number such as a price: the last one known.
        NUMBER,
        /// A flag, or a number that is mostly 0, such as a discount: 0.
        FLAG,
        /// Text: its most frequent level.
        TEXT
    }

    KnownField {
        levels = List.copyOf(levels);
    }

    /// @throws Problem where a text has too many levels to be told apart
    static KnownField of(Table table, String name) {
        var type = table.field(name).type();
        if (type == Type.TEXT) {
            return text(name, table.levels(name));
        }
        var values = table.numbers(name);
        long held = Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
        long zeros = Arrays.stream(values).filter(v -> v == 0).count();
        boolean flag = type == Type.FLAG || 2 * zeros > held || Arrays.stream(values).allMatch(v -> Double.isNaN(v) || v == 0 || v == 1);
        return new KnownField(name, flag ? Kind.FLAG : Kind.NUMBER, List.of(), "");
    }

    private static KnownField text(String name, Levels levels) {
        int count = levels.names().size();
        if (count > MOST_LEVELS) {
            throw Problem.request(Sentence.of("The column \"{0}\" holds {1} different texts; at most {2} can be told apart.", name, count, MOST_LEVELS),
                    Sentence.of("Choose a column with fewer, or numbers or yes/no instead."));
        }
        var counts = new long[count + 1];
        Arrays.stream(levels.codes()).forEach(c -> counts[c < 0 ? count : c]++);
        int most = IntStream.rangeClosed(0, count).reduce((a, b) -> counts[b] > counts[a] ? b : a).orElse(count);
        var others = IntStream.range(0, count).filter(c -> c != most).mapToObj(levels.names()::get).toList();
        return new KnownField(name, Kind.TEXT, others, most == count ? "" : levels.names().get(most));
    }

    /// How many columns of numbers it becomes.
    int width() {
        return kind == Kind.TEXT ? levels.size() : 1;
    }

    /// What its column of numbers is called: the column's name, with the level for text.
    String title(int at) {
        return kind == Kind.TEXT ? name + ": " + levels.get(at) : name;
    }

    /// Its values in a table, one array a column of numbers; `NaN` where a row says nothing.
    ///
    /// @throws Problem where the table holds something else in the column
    double[][] read(Table table) {
        if (kind != Kind.TEXT) {
            var type = table.field(name).type();
            if (!Set.of(Type.WHOLE, Type.DECIMAL, Type.FLAG).contains(type)) {
                throw Problem.data(Sentence.of("The column \"{0}\" of the table \"{1}\" holds {2}, not numbers.", name, table.name(), type.label()),
                        Sentence.of("Correct the column: it has to hold the same as in the main table."));
            }
            return new double[][] {table.numbers(name)};
        }
        var read = table.levels(name);
        var at = read.names().stream().mapToInt(levels::indexOf).toArray();
        var shares = new double[levels.size()][read.codes().length];
        for (int i = 0; i < read.codes().length; i++) {
            if (read.codes()[i] >= 0 && at[read.codes()[i]] >= 0) {
                shares[at[read.codes()[i]]][i] = 1;
            }
        }
        return shares;
    }
}
