package merchant.method.predict.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import merchant.method.predict.data.Column;

/// How columns become features, learned on training rows: a number keeps its value, its median where it is missing, and gets a feature of
/// its own that says that it was missing; words become codes, with one code for all rare and unknown words and one for none.
public record Encoder(List<Feature> features) {
    private static final int MOST_WORDS = 100;

    public Encoder {
        features = List.copyOf(features);
    }

    /// What a feature is made from.
    public enum Kind {
        /// The value of a number or moment.
        VALUE,
        /// 1 where the number or moment is missing.
        GAP,
        /// The position of the word in `words`; after those one for every other word, and one for none.
        WORD
    }

    /// A feature.
    ///
    /// @param column the name of its column
    /// @param of how the column is read
    /// @param median what stands for a missing value
    /// @param mean mean over the training rows, likewise `spread`, the standard deviation; only for values
    /// @param words the words that have a code of their own
    public record Feature(String column, Column.Kind of, Kind kind, double median, double mean, double spread, List<String> words) {
        public Feature {
            words = List.copyOf(words);
        }

        /// How many codes there are; 0 for values.
        public int codes() {
            return switch (kind) {
                case VALUE -> 0;
                case GAP -> 2;
                case WORD -> words.size() + 2;
            };
        }
    }

    /// Learns from the rows.
    public static Encoder learn(List<Column> columns, int[] rows) {
        var features = new ArrayList<Feature>();
        for (var column : columns) {
            if (column.isWords()) {
                features.add(new Feature(column.name(), column.kind(), Kind.WORD, 0, 0, 1, words(column, rows)));
            } else {
                number(column, rows, features);
            }
        }
        return new Encoder(features);
    }

    private static List<String> words(Column column, int[] rows) {
        var counts = new int[column.levels().size()];
        for (int row : rows) {
            if (column.codes()[row] >= 0) {
                counts[column.codes()[row]]++;
            }
        }
        return IntStream.range(0, counts.length).filter(c -> counts[c] > 0).boxed()
                .sorted(Comparator.comparingInt((Integer c) -> -counts[c]).thenComparing(c -> column.levels().get(c)))
                .limit(MOST_WORDS).map(c -> column.levels().get(c)).toList();
    }

    private static void number(Column column, int[] rows, List<Feature> features) {
        var known = Arrays.stream(rows).filter(r -> !column.missing(r)).mapToDouble(r -> column.values()[r]).sorted().toArray();
        double median = known.length == 0 ? 0 : (known[(known.length - 1) / 2] / 2 + known[known.length / 2] / 2);
        double mean = 0;
        for (int i = 0; i < known.length; i++) {
            mean += (known[i] - mean) / (i + 1);
        }
        // the scale keeps the square of values near the end of the number range finite
        double scale = known.length == 0 ? 1 : Math.max(Math.abs(known[0] / 2 - mean / 2), Math.abs(known[known.length - 1] / 2 - mean / 2));
        double squares = 0;
        for (double v : known) {
            double off = scale == 0 ? 0 : (v / 2 - mean / 2) / scale;
            squares += off * off;
        }
        double spread = 2 * scale * Math.sqrt(squares / Math.max(1, known.length));
        features.add(new Feature(column.name(), column.kind(), Kind.VALUE, median, mean, spread > 0 && Double.isFinite(spread) ? spread : 1, List.of()));
        if (known.length < rows.length) {
            features.add(new Feature(column.name(), column.kind(), Kind.GAP, 0, 0, 1, List.of()));
        }
    }

    /// The features of all rows of the columns, which must hold every column that was learned from, in any order.
    public Encoded encode(List<Column> columns) {
        var byName = new HashMap<String, Column>();
        columns.forEach(c -> byName.put(c.name(), c));
        int rows = columns.isEmpty() ? 0 : columns.getFirst().rows();
        var values = new double[features.size()][];
        var codes = new int[features.size()][];
        for (int f = 0; f < features.size(); f++) {
            var feature = features.get(f);
            var column = byName.get(feature.column());
            switch (feature.kind()) {
                case VALUE -> values[f] = Arrays.stream(column.values()).map(v -> Double.isNaN(v) ? feature.median() : v).toArray();
                case GAP -> codes[f] = Arrays.stream(column.values()).mapToInt(v -> Double.isNaN(v) ? 1 : 0).toArray();
                case WORD -> codes[f] = codes(feature, column);
            }
        }
        return new Encoded(this, values, codes, rows);
    }

    private static int[] codes(Feature feature, Column column) {
        var known = new HashMap<String, Integer>();
        feature.words().forEach(w -> known.put(w, known.size()));
        int other = feature.words().size();
        var map = column.levels().stream().mapToInt(w -> known.getOrDefault(w, other)).toArray();
        return Arrays.stream(column.codes()).map(c -> c < 0 ? other + 1 : map[c]).toArray();
    }

    /// Features of rows.
    ///
    /// @param values a feature's values; null for codes
    /// @param codes a feature's codes; null for values
    @SuppressWarnings("ArrayRecordComponent")
    public record Encoded(Encoder encoder, double[][] values, int[][] codes, int rows) {
        /// The value or the code of a feature in a row.
        public double at(int feature, int row) {
            return values[feature] != null ? values[feature][row] : codes[feature][row];
        }

        /// The same with the features of one column in another order of rows: what is left when the column says nothing.
        ///
        /// @param from the row that each row takes its value from
        public Encoded shuffled(String column, int[] from) {
            var newValues = values.clone();
            var newCodes = codes.clone();
            for (int f = 0; f < encoder.features().size(); f++) {
                if (encoder.features().get(f).column().equals(column)) {
                    int own = f;
                    if (values[f] != null) {
                        newValues[f] = Arrays.stream(from).mapToDouble(r -> values[own][r]).toArray();
                    } else {
                        newCodes[f] = Arrays.stream(from).map(r -> codes[own][r]).toArray();
                    }
                }
            }
            return new Encoded(encoder, newValues, newCodes, rows);
        }
    }
}
