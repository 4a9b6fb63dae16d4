package merchant.method.forecast.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import merchant.method.Input;
import merchant.method.Where;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.method.forecast.series.SeriesSet;
import merchant.problem.Problem;
import merchant.table.Table;
import merchant.text.Part;
import merchant.text.Sentence;

/// The known columns of a forecast: a period's value is the mean of all rows that fall in it, with a value or without, from the main
/// table and from the second table `future`.
///
/// Where no row says anything: a number keeps the last value known (before the first, the first), a flag or a number that is mostly 0 is 0,
/// a text has its most frequent level. What is filled ahead is told by [#warnings].
public final class KnownColumns {
    /// The name of the second table.
    public static final String FUTURE = "future";

    private final List<KnownField> fields;
    private final List<KnownRows> tables;
    /// Of columns, by their place, that are prices of groups of products.
    private final Map<Integer, PriceIndex> indices;
    private final List<Sentence> said;
    private final Set<Integer> mixed;
    /// Of columns in whose place stands what was paid: the prices asked, one a row.
    private final Map<Integer, double[]> asked;

    private KnownColumns(List<KnownField> fields, List<KnownRows> tables, Map<Integer, PriceIndex> indices, Set<Integer> mixed, Map<Integer, double[]> asked,
            List<Sentence> said) {
        this.fields = List.copyOf(fields);
        this.tables = List.copyOf(tables);
        this.indices = Map.copyOf(indices);
        this.mixed = Set.copyOf(mixed);
        this.asked = Map.copyOf(asked);
        this.said = List.copyOf(said);
    }

    /// Reads the columns chosen as `known`; without any, there is nothing known.
    ///
    /// @throws Problem where a text has too many levels, or the second table lacks what it needs
    public static KnownColumns read(Input input, SeriesSet set) {
        var names = SeriesNeeds.known(input);
        var fields = names.stream().map(n -> KnownField.of(input.table(), n)).toList();
        var tables = new ArrayList<KnownRows>();
        if (!fields.isEmpty()) {
            tables.add(KnownRows.read(input, input.table(), set.grid(), fields, false));
        }
        input.other(FUTURE).ifPresent(future -> {
            check(future, names);
            tables.add(KnownRows.read(input, future, set.grid(), fields, true));
        });
        return priced(input, fields, tables);
    }

    /// Looks at what the columns of prices mean.
    private static KnownColumns priced(Input input, List<KnownField> fields, List<KnownRows> tables) {
        var indices = new HashMap<Integer, PriceIndex>();
        var mixed = new HashSet<Integer>();
        var asked = new HashMap<Integer, double[]>();
        var said = new ArrayList<Sentence>();
        int column = 0;
        for (var known : fields) {
            var field = input.table().field(known.name());
            if (known.kind() == KnownField.Kind.NUMBER && Prices.named(field)) {
                var paid = Prices.paid(input.table(), field);
                if (paid.isPresent()) {
                    asked.put(column, input.table().numbers(known.name()));
                    said.add(paid.get().said());
                }
                var products = Prices.products(input);
                if (products.isPresent()) {
                    indices.put(column, PriceIndex.of(sources(input, tables, products.get().name()), column));
                    said.add(Sentence.of("“{0}” is an index here, because a mean price depends on which products sell: the price of each product beside its own usual one, "
                            + "weighted by its usual share. A cut of a single product moves it little and sells much, so that its elasticity is steeper than the products' own: for those run with a series for each product.", known.name()));
                } else if (Prices.unlike(input, tables.getFirst(), column)) {
                    mixed.add(column);
                    said.add(Sentence.of("“{0}” differs between rows of the same period and no column says which product each is of, so its mean depends on what sold. "
                            + "What goes with it is no elasticity; choose a table that names the products.", known.name()));
                }
            }
            column += known.width();
        }
        return new KnownColumns(fields, tables, indices, mixed, asked, said);
    }

    private static List<PriceIndex.Source> sources(Input input, List<KnownRows> tables, String product) {
        var sources = new ArrayList<PriceIndex.Source>();
        sources.add(new PriceIndex.Source(tables.getFirst(), input.table().levels(product)));
        input.other(FUTURE).filter(f -> f.find(product).isPresent()).ifPresent(f -> sources.add(new PriceIndex.Source(tables.get(1), f.levels(product))));
        return sources;
    }

    /// True where a table looks like one of the future: it has the dates and a known column of the sales, and not what is forecast.
    public static boolean fits(Input input, Table table) {
        return input.field(SeriesNeeds.DATE.id()).flatMap(f -> table.find(f.name())).filter(f -> f.type().isMoment()).isPresent()
                && input.field(SeriesNeeds.VALUE.id()).filter(f -> table.find(f.name()).isPresent()).isEmpty()
                && SeriesNeeds.known(input).stream().anyMatch(n -> table.find(n).isPresent());
    }

    private static void check(Table future, List<String> names) {
        if (names.isEmpty()) {
            throw Problem.request(Sentence.of("A table of the future is given, but no column is chosen as known."),
                    Where.column(SeriesNeeds.KNOWN));
        }
        if (names.stream().noneMatch(n -> future.find(n).isPresent())) {
            throw Problem.data(Sentence.of("The table \"{0}\" has none of the known columns: {1}.", future.name(), Part.listing(names)),
                    Sentence.of("Its columns must be called as in the main table."));
        }
    }

    /// One value a period of the series and the horizon, for each column of numbers, without gaps.
    public List<Scene.Known> of(RegularSeries series, int horizon) {
        var known = new ArrayList<Scene.Known>();
        int column = 0;
        for (var field : fields) {
            for (int i = 0; i < field.width(); i++) {
                known.add(indices.containsKey(column) ? index(field, column, series, horizon) : mean(field, field.title(i), column, series, horizon));
                column++;
            }
        }
        return known;
    }

    private Scene.Known index(KnownField field, int column, RegularSeries series, int horizon) {
        var index = indices.get(column).of(series, series.length() + horizon);
        return new Scene.Known(field.name(), Scene.Kind.NUMBER, index.values(), index.stated(), false);
    }

    private Scene.Known mean(KnownField field, String title, int column, RegularSeries series, int horizon) {
        var values = means(series, column, series.length() + horizon);
        var stated = new boolean[values.length];
        for (int t = 0; t < values.length; t++) {
            stated[t] = !Double.isNaN(values[t]);
        }
        boolean number = field.kind() == KnownField.Kind.NUMBER;
        fill(values, number);
        if (asked.containsKey(column)) {
            double last = asked(series, column);
            Arrays.setAll(values, t -> t >= series.length() && !stated[t] && last > 0 ? last : values[t]);
        }
        return new Scene.Known(title, number ? Scene.Kind.NUMBER : Scene.Kind.SHARE, values, stated, mixed.contains(column));
    }

    /// The last price asked before discounts; 0 where there is none.
    private double asked(RegularSeries series, int column) {
        var main = tables.getFirst();
        long latest = Long.MIN_VALUE;
        double last = 0;
        for (int row : main.rows().getOrDefault(series.name(), new int[0])) {
            if (main.periods()[row] >= latest && asked.get(column)[row] > 0) {
                latest = main.periods()[row];
                last = asked.get(column)[row];
            }
        }
        return last;
    }

    private double[] means(RegularSeries series, int column, int length) {
        var sums = new double[length];
        var counts = new int[length];
        tables.forEach(t -> t.add(series.name(), column, series.first(), sums, counts));
        Arrays.setAll(sums, i -> counts[i] == 0 ? Double.NaN : sums[i] / counts[i]);
        return sums;
    }

    private static void fill(double[] values, boolean carried) {
        double last = carried ? Arrays.stream(values).filter(v -> !Double.isNaN(v)).findFirst().orElse(0) : 0;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                values[i] = last;
            } else if (carried) {
                last = values[i];
            }
        }
    }

    /// How columns of prices were understood.
    public List<Sentence> said() {
        return said;
    }

    /// The names of the columns.
    public List<String> names() {
        return fields.stream().map(KnownField::name).toList();
    }

    /// For each column that some period ahead says nothing of: what is taken there; and for each flag or text that some past period says nothing
    /// of, that its absence may give away that nothing was sold.
    public List<Sentence> warnings(List<RegularSeries> series, int horizon) {
        var warnings = new ArrayList<Sentence>();
        int column = 0;
        for (var field : fields) {
            int first = column;
            long lacking = field.width() == 0 ? 0 : series.stream().mapToLong(s -> lacking(s, first, horizon)).max().orElse(0);
            if (lacking > 0) {
                warnings.add(warning(field, lacking, horizon));
            }
            long silent = field.width() == 0 || field.kind() == KnownField.Kind.NUMBER ? 0 : series.stream().mapToLong(s -> silent(s, first)).sum();
            if (silent > 0) {
                warnings.add(Sentence.of("“{0}” is not given for {1} past periods in which nothing was sold, so its absence gives away a sale of 0 and the tests on the past "
                        + "look better than they are. Add rows that state it for every period.", field.name(), silent));
            }
            column += field.width();
        }
        return warnings;
    }

    private long lacking(RegularSeries series, int column, int horizon) {
        var values = means(series, column, series.length() + horizon);
        return IntStream.range(series.length(), values.length).filter(i -> Double.isNaN(values[i])).count();
    }

    private long silent(RegularSeries series, int column) {
        var values = means(series, column, series.length());
        return IntStream.range(0, values.length).filter(i -> Double.isNaN(values[i]) && series.values()[i] == 0).count();
    }

    private static Sentence warning(KnownField field, long lacking, int horizon) {
        var taken = switch (field.kind()) {
            case NUMBER -> Sentence.of("its last value is carried on");
            case FLAG -> Sentence.of("0 is taken");
            case TEXT -> field.usual().isEmpty() ? Sentence.of("nothing is taken") : Sentence.of("the most frequent, “{0}”, is taken", field.usual());
        };
        return Sentence.of("“{0}” is not given for {1} of the {2} periods ahead: {3} there. Add rows with a date and “{0}” but without a value, or a second table “future”.",
                field.name(), lacking, horizon, taken);
    }
}
