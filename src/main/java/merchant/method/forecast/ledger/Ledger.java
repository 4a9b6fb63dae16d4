package merchant.method.forecast.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merchant.method.Input;
import merchant.method.forecast.series.Grid;
import merchant.method.forecast.series.Moments;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.series.SeriesSet;
import merchant.method.forecast.words.PeriodWords;
import merchant.problem.Problem;
import merchant.result.ForecastResult.Unit;
import merchant.result.Sheet;
import merchant.result.Sheet.Column;
import merchant.result.Sheet.Kind;
import merchant.table.Table;
import merchant.text.Part;
import merchant.text.Sentence;

/// Earlier forecasts of the same series whose periods have values now. They come from a second table `earlier` with the columns of a forecast's
/// own table (`series`, `date`, `mean`, `lower80`, `upper80`, `lower95`, `upper95`) and, where known, `made` (when) and `unit` (which period).
/// Periods without stock are left out, and so are periods of another length.
///
/// @param kept by series, period and then by when it was said
public record Ledger(SeriesSet set, List<Kept> kept) {
    /// The name of the second table.
    public static final String TABLE = "earlier";
    private static final int MOST_ROWS = 200_000;

    public Ledger {
        kept = List.copyOf(kept);
    }

    /// @throws Problem where the table lacks a column
    public static Ledger of(Input input, SeriesSet set) {
        var table = input.other(TABLE);
        return new Ledger(set, table.map(t -> read(t, set)).orElse(List.of()));
    }

    /// True where a table looks like the forecast that a run writes.
    public static boolean fits(Table table) {
        return List.of("date", "mean", "lower80", "upper80").stream().allMatch(n -> table.find(n).isPresent());
    }

    private static List<Kept> read(Table table, SeriesSet set) {
        for (var name : List.of("date", "mean")) {
            if (table.find(name).isEmpty()) {
                throw Problem.data(Sentence.of("The table of earlier forecasts has no column \"{0}\".", name),
                        Sentence.of("Give the file forecast.csv that an earlier run wrote."));
            }
        }
        var dates = Moments.of(table, "date");
        var made = table.find("made").map(f -> Moments.of(table, f.name()));
        var names = table.find("series").map(f -> table.levels(f.name()));
        var units = table.find("unit").map(f -> table.levels(f.name()));
        var numbers = Arrays.stream(new String[] {"mean", "lower80", "upper80", "lower95", "upper95"}).map(n -> numbers(table, n)).toList();
        Map<String, RegularSeries> series = new HashMap<>();
        set.series().forEach(s -> series.put(s.name(), s));
        var kept = new ArrayList<Kept>();
        for (int i = 0; i < dates.length; i++) {
            int row = i;
            var name = names.map(l -> l.codes()[row] < 0 ? "" : l.names().get(l.codes()[row])).orElse("");
            boolean alike = units.map(l -> l.codes()[row] >= 0 && l.names().get(l.codes()[row]).equals(set.grid().unit().name().toLowerCase(Locale.ROOT))).orElse(true);
            if (alike && dates[i] != Table.MISSING && series.containsKey(name) && !Double.isNaN(numbers.getFirst()[i])) {
                value(series.get(name), set.grid(), dates[i]).ifPresent(came -> kept.add(new Kept(name, made.map(m -> m[row]).orElse(Table.MISSING),
                        set.grid().index(dates[row]), numbers.get(0)[row], numbers.get(1)[row], numbers.get(2)[row], numbers.get(3)[row], numbers.get(4)[row], came)));
            }
        }
        kept.sort((a, b) -> a.series().equals(b.series()) ? a.period() == b.period() ? Long.compare(a.made(), b.made()) : Long.compare(a.period(), b.period())
                : a.series().compareTo(b.series()));
        return kept;
    }

    private static double[] numbers(Table table, String name) {
        return table.find(name).map(f -> table.numbers(f.name())).orElseGet(() -> {
            var none = new double[(int) table.rows()];
            Arrays.fill(none, Double.NaN);
            return none;
        });
    }

    /// What the series holds at a period of that label, if it is known.
    private static Optional<Double> value(RegularSeries series, Grid grid, long label) {
        long period = grid.index(label);
        int at = (int) (period - series.first());
        boolean there = period >= series.first() && period < series.next() && grid.label(period) == label;
        return there && !series.unknown()[at] ? Optional.of(series.values()[at]) : Optional.empty();
    }

    /// The last period that was forecast, in words, and how often the bands held in all.
    public List<Sentence> findings() {
        var findings = new ArrayList<Sentence>();
        var banded = kept.stream().filter(k -> !Double.isNaN(k.lower80())).toList();
        if (banded.isEmpty()) {
            return findings;
        }
        var first = set.series().getFirst().name();
        banded.stream().filter(k -> set.series().size() == 1 || k.series().equals(first)).reduce((a, b) -> b).ifPresent(k -> findings.add(one(k)));
        double held = banded.stream().filter(Kept::inside80).count() / (double) banded.size();
        findings.add(Sentence.counted(banded.size(), "Of {0} value that earlier forecasts spoke of, their 80 % bands held {1}, and they were off by {2} on average.",
                "Of {0} values that earlier forecasts spoke of, their 80 % bands held {1}, and they were off by {2} on average.", new Part.Percent(held, 0),
                banded.stream().mapToDouble(k -> Math.abs(k.said() - k.came())).average().orElse(Double.NaN)));
        return findings;
    }

    private Sentence one(Kept k) {
        var period = PeriodWords.label(set.grid(), k.period());
        return k.made() == Table.MISSING
                ? Sentence.of("An earlier forecast said {0} ({1} to {2}) for {3}; it was {4}.", k.said(), k.lower80(), k.upper80(), period, k.came())
                : Sentence.of("The forecast of {5} said {0} ({1} to {2}) for {3}; it was {4}.", k.said(), k.lower80(), k.upper80(), period, k.came(), Grid.date(k.made()));
    }

    /// All of them; no table where there is none.
    public List<Sheet> sheets() {
        if (kept.isEmpty()) {
            return List.of();
        }
        var rows = kept.stream().limit(MOST_ROWS).map(this::row).toList();
        var date = set.grid().unit() == Unit.NUMBER ? Kind.WHOLE : Kind.DATE;
        return List.of(new Sheet("earlier-forecasts", Sentence.of("Earlier forecasts"), List.of(new Column("series", Sentence.of("Series"), Kind.TEXT, 0),
                new Column("made", Sentence.of("Made"), Kind.DATE, 0), new Column("date", Sentence.of("Date"), date, 0), number("mean", Sentence.of("Expected")),
                number("lower80", Sentence.of("80 % from")), number("upper80", Sentence.of("80 % to")), number("came", Sentence.of("Came")),
                number("off", Sentence.of("Off by")), new Column("inside80", Sentence.of("Inside the 80 % band (1 = yes)"), Kind.WHOLE, 0),
                new Column("inside95", Sentence.of("Inside the 95 % band (1 = yes)"), Kind.WHOLE, 0)), rows));
    }

    private List<Object> row(Kept k) {
        return Arrays.asList(k.series(), k.made() == Table.MISSING ? null : (Object) Grid.date(k.made()), set.grid().cell(set.grid().label(k.period())), k.said(),
                known(k.lower80(), k.lower80()), known(k.upper80(), k.upper80()), k.came(), k.came() - k.said(), known(k.lower80(), k.inside80() ? 1L : 0L),
                known(k.lower95(), k.inside95() ? 1L : 0L));
    }

    private static Object known(double bound, Object cell) {
        return Double.isNaN(bound) ? null : cell;
    }

    private static Column number(String name, Sentence title) {
        return new Column(name, title, Kind.NUMBER, -1);
    }
}
