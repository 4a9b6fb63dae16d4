package merchant.method.forecast.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import merchant.method.Input;
import merchant.method.Need;
import merchant.method.forecast.series.Grid;
import merchant.method.forecast.series.Moments;
import merchant.method.forecast.series.OutageTable;
import merchant.method.forecast.series.SeriesNeeds;
import merchant.method.forecast.series.SeriesSet;
import merchant.problem.Problem;
import merchant.result.ForecastResult.Unit;
import merchant.table.Field;
import merchant.table.Role;
import merchant.table.Table;
import merchant.table.Type;
import merchant.text.Sentence;

/// Times without stock that the data itself states: a second table `stock-outs` (the series' column, first day, last day), or a stock column of
/// the main table with one value a day, where a day at 0 without a sale was without stock. A column of yes and no of that table, `without_stock`, says no of times in which there was stock, so that nobody suspects them again.
final class OutageReader {
    static final String TABLE = "stock-outs";
    private static final String ANSWER = "without_stock";
    private static final Set<Type> DAYS = Set.of(Type.DATE, Type.TIMESTAMP);
    private static final Set<String> ANSWERS = Set.of(ANSWER, "out_of_stock", "缺货", "是否缺货");
    private static final long DAY = 86_400;

    private final Input input;
    private final SeriesSet set;

    /// What is stated, by series.
    ///
    /// @param outages times without stock
    /// @param refused times with stock, which therefore are none
    record Stated(Map<String, List<Outage>> outages, Map<String, List<Outage>> refused) {
        static final Stated NONE = new Stated(Map.of(), Map.of());

        boolean isEmpty() {
            return outages.isEmpty() && refused.isEmpty();
        }

        /// True where the answers of a series say no of at least half of a time: one that has grown beyond that since is asked about anew.
        boolean refuses(String series, Outage time) {
            long said = refused.getOrDefault(series, List.of()).stream().mapToLong(r -> Math.max(0, Math.min(r.to(), time.to()) - Math.max(r.from(), time.from()))).sum();
            return 2 * said >= time.to() - time.from();
        }
    }

    OutageReader(Input input, SeriesSet set) {
        this.input = input;
        this.set = set;
    }

    /// True where a table looks like one of times without stock: it has two columns of dates and that of the series where there is one, and its name or that of a column
    /// speaks of it, because promotions have two dates as well.
    static boolean fits(Input input, Need series, Table table) {
        var own = input.field(series.id());
        boolean named = own.isEmpty() ? table.fields().stream().allMatch(f -> f.type() != Type.TEXT)
                : table.find(own.get().name()).isPresent() || !OtherNames.of(input.table(), own.get(), table).isEmpty();
        return named && table.fields().stream().filter(f -> DAYS.contains(f.type())).count() >= 2
                && OutageTable.speaks(table);
    }

    /// Empty where nothing is stated.
    Stated read() {
        var table = input.other(TABLE);
        if (table.isPresent()) {
            return table(table.get());
        }
        var stock = input.table().fields().stream().filter(f -> f.has(Role.STOCK) && f.type() != Type.TEXT).findFirst()
                .filter(f -> !f.equals(input.required(SeriesNeeds.VALUE)) && set.grid().unit() != Unit.NUMBER);
        return stock.map(s -> new Stated(column(s), Map.of())).orElse(Stated.NONE);
    }

    private Stated table(Table table) {
        var days = table.fields().stream().filter(f -> DAYS.contains(f.type())).toList();
        if (days.size() < 2 || set.grid().unit() == Unit.NUMBER) {
            throw Problem.data(Sentence.of("The table of times without stock needs a first and a last day, and the sales need dates."),
                    Sentence.of("Give it two columns of dates, the first day first, and the column of the series."));
        }
        var own = input.field(SeriesNeeds.SERIES.id());
        var names = own.map(f -> names(table, f));
        var from = table.moments(days.get(0).name());
        var to = table.moments(days.get(1).name());
        var answers = table.fields().stream().filter(f -> f.type() == Type.FLAG && ANSWERS.contains(f.name().toLowerCase(Locale.ROOT))).findFirst().map(f -> table.numbers(f.name()));
        var outages = new HashMap<String, List<Outage>>();
        var refused = new HashMap<String, List<Outage>>();
        for (int i = 0; i < from.length; i++) {
            int row = i;
            var name = names.map(n -> n[row]).orElse("");
            if (from[i] != Table.MISSING && to[i] != Table.MISSING && to[i] >= from[i]) {
                (answers.isPresent() && answers.get()[i] == 0 ? refused : outages).computeIfAbsent(name, n -> new ArrayList<>()).add(new Outage(from[i], Math.floorDiv(to[i], DAY) * DAY + DAY, Double.NaN));
            }
        }
        return new Stated(outages, refused);
    }

    /// The series of each row of the table, which may call them by the number that the sales have beside the name, or the other way round; empty where there is none.
    private String[] names(Table table, Field series) {
        var own = table.find(series.name());
        var other = own.isPresent() ? new OtherNames("", Map.of()) : OtherNames.of(input.table(), series, table);
        if (own.isEmpty() && other.isEmpty()) {
            throw Problem.data(Sentence.of("The table of times without stock has no column \"{0}\", which names the series.", series.name()),
                    Sentence.of("Its columns must be called as in the main table."));
        }
        var levels = table.levels(own.map(Field::name).orElse(other.column()));
        var names = new String[levels.codes().length];
        Arrays.setAll(names, i -> levels.codes()[i] < 0 ? "" : own.isPresent() ? levels.text(i) : other.own().getOrDefault(levels.text(i), ""));
        return names;
    }

    private Map<String, List<Outage>> column(Field stock) {
        var moments = Moments.of(input.table(), input.required(SeriesNeeds.DATE).name());
        var left = input.table().numbers(stock.name());
        var sold = input.table().numbers(input.required(SeriesNeeds.VALUE).name());
        var levels = input.field(SeriesNeeds.SERIES.id()).map(f -> input.table().levels(f.name()));
        var grid = Grid.of(Unit.DAY);
        var empty = new HashMap<String, TreeMap<Long, Boolean>>();
        for (int i = 0; i < left.length; i++) {
            int row = i;
            var name = levels.map(l -> l.codes()[row] < 0 ? "" : l.names().get(l.codes()[row])).orElse("");
            if (moments[i] != Table.MISSING && !Double.isNaN(left[i])) {
                empty.computeIfAbsent(name, n -> new TreeMap<>()).merge(grid.index(moments[i]), left[i] <= 0 && !(sold[i] > 0), Boolean::logicalAnd);
            }
        }
        var outages = new HashMap<String, List<Outage>>();
        empty.forEach((name, days) -> days.forEach((day, out) -> {
            if (out) {
                add(outages.computeIfAbsent(name, n -> new ArrayList<>()), day * DAY);
            }
        }));
        return outages;
    }

    private static void add(List<Outage> outages, long start) {
        if (!outages.isEmpty() && outages.getLast().to() == start) {
            outages.add(new Outage(outages.removeLast().from(), start + DAY, Double.NaN));
        } else {
            outages.add(new Outage(start, start + DAY, Double.NaN));
        }
    }
}
