package merchant.method.forecast.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.method.Input;
import merchant.method.forecast.series.Grid;
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
/// Periods without stock are left out, and so are periods of another length; what is left out is told.
///
/// @param kept by series, period and then by when it was said
/// @param leftOut what could not be compared
public record Ledger(SeriesSet set, List<Kept> kept, LeftOut leftOut) {
    /// The name of the second table.
    public static final String TABLE = "earlier";
    private static final int MOST_ROWS = 200_000;

    public Ledger {
        kept = List.copyOf(kept);
    }

    /// @throws Problem where the table lacks a column
    public static Ledger of(Input input, SeriesSet set) {
        return input.other(TABLE).map(t -> new Told(t, set).ledger()).orElseGet(() -> new Ledger(set, List.of(), new LeftOut()));
    }

    /// True where a table looks like the forecast that a run writes.
    public static boolean fits(Table table) {
        return List.of("date", "mean", "lower80", "upper80").stream().allMatch(n -> table.find(n).isPresent());
    }

    /// The last period that was forecast, in words, and how often the bands held in all.
    public List<Sentence> findings() {
        var findings = new ArrayList<>(kept.isEmpty() ? leftOut.yetToCome() : List.of());
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

    /// What could not be compared, and why.
    public List<Sentence> warnings() {
        return leftOut.said(set.pace());
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
