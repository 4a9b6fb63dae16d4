package merchant.method.forecast.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merchant.method.forecast.series.Grid;
import merchant.method.forecast.series.RegularSeries;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast.Mark;
import merchant.result.Sheet;
import merchant.result.Sheet.Column;
import merchant.result.Sheet.Kind;
import merchant.text.Part;
import merchant.text.Sentence;

/// Times without stock in sentences, marks and a table.
public record StockWords(StockOuts stock) {
    private static final int NAMED = 5;
    private static final long DAY = 86_400;

    private List<Found> of(boolean heeded) {
        return stock.found().stream().filter(f -> f.heeded() == heeded).toList();
    }

    public List<Sentence> findings() {
        var heeded = of(true);
        var findings = new ArrayList<Sentence>();
        if (!stock.closed().isEmpty()) {
            findings.add(Sentence.counted(stock.closed().size(), "In {0} time the whole shop sold nothing for longer than chance explains: {1}. It counts as closed and not as out of stock.",
                    "In {0} times the whole shop sold nothing for longer than chance explains, such as {1}. They count as closed and not as out of stock.",
                    Part.listing(stock.closed().stream().sorted((a, b) -> Double.compare(a.chance(), b.chance())).limit(NAMED)
                            .map(o -> span(day(o.from()), day(o.to() - (dated() ? DAY : 1)))).toList())));
        }
        if (!heeded.isEmpty()) {
            findings.add(Sentence.counted(heeded.size(),
                    "{0} time without stock counts as unknown demand and not as none: about {1} were not sold in it. The method gets an estimate there, and is not judged there.",
                    "{0} times without stock count as unknown demand and not as none: about {1} were not sold in them. The method gets estimates there, and is not judged there.",
                    lost(heeded)));
        }
        long refused = of(false).stream().filter(f -> !stock.asked() || f.refused()).count();
        if (refused > 0) {
            findings.add(Sentence.counted(refused, "{0} more time without a sale is longer than chance explains and counts as no demand, as “Times without stock” says.",
                    "{0} more times without a sale are longer than chance explains and count as no demand, as “Times without stock” says."));
        }
        return findings;
    }

    public List<Sentence> warnings() {
        var suspected = stock.doubted();
        return suspected.isEmpty() ? List.of() : List.of(Sentence.counted(suspected.size(),
                "{0} time without a sale is longer than chance explains, perhaps without stock: {1}. If so, about {2} were not sold, and the forecast is too low: "
                        + "confirm or refuse each under “Times without stock”, set that setting to “Suspicions are right”, or give a table “stock-outs”.",
                "{0} times without a sale are longer than chance explains, perhaps without stock, such as {1}. If so, about {2} were not sold, and the forecast is too low: "
                        + "confirm or refuse each under “Times without stock”, set that setting to “Suspicions are right”, or give a table “stock-outs”.",
                Part.listing(suspected.stream().sorted((a, b) -> Double.compare(a.outage().chance(), b.outage().chance())).limit(NAMED).map(this::one).toList()),
                lost(suspected)));
    }

    private static Part lost(List<Found> found) {
        return new Part.Amount(found.stream().mapToDouble(Found::lost).sum(), -1);
    }

    private Sentence one(Found found) {
        var from = day(found.outage().from());
        var to = day(found.outage().to() - (dated() ? DAY : 1));
        if (found.series().isEmpty()) {
            return span(from, to);
        }
        return from.equals(to) ? Sentence.of("{0} on {1}", found.series(), from) : Sentence.of("{0} from {1} to {2}", found.series(), from, to);
    }

    /// A single day is told once.
    private static Sentence span(Sentence from, Sentence to) {
        return from.equals(to) ? from : Sentence.of("{0} to {1}", from, to);
    }

    private boolean dated() {
        return stock.set().grid().unit() != Unit.NUMBER;
    }

    private Sentence day(long moment) {
        return dated() ? Sentence.of("{0}", Grid.date(moment)) : Sentence.verbatim(String.valueOf(moment));
    }

    /// The outages of one series, as a chart shows them.
    public List<Mark> marks(RegularSeries series) {
        var grid = stock.set().grid();
        return stock.found().stream().filter(f -> f.series().equals(series.name()) && f.fromPeriod() <= f.toPeriod() && (f.heeded() || stock.asked() && !f.refused()))
                .map(f -> new Mark(Mark.Kind.STOCK_OUT, grid.label(f.fromPeriod()), grid.label(f.toPeriod()),
                        f.heeded() ? Sentence.of("Without stock") : Sentence.of("Perhaps without stock"))).toList();
    }

    /// All of them, stated and suspected; no table where there is none.
    public List<Sheet> sheets() {
        if (stock.found().isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<List<Object>>();
        for (var f : stock.found()) {
            var state = !f.outage().suspected() ? Sentence.of("stated") : f.heeded() ? Sentence.of("suspected, confirmed")
                    : stock.asked() && !f.refused() ? Sentence.of("suspected") : Sentence.of("suspected, refused");
            Object from = dated() ? Grid.date(f.outage().from()) : (Object) f.outage().from();
            Object to = dated() ? Grid.date(f.outage().to() - DAY) : (Object) (f.outage().to() - 1);
            rows.add(Arrays.asList(f.series(), from, to, state, Math.max(0, f.toPeriod() - f.fromPeriod() + 1), f.lost(),
                    f.outage().suspected() ? (Object) f.outage().chance() : null));
        }
        var day = dated() ? Kind.DATE : Kind.WHOLE;
        return List.of(new Sheet("stock-outs", Sentence.of("Times without stock"), List.of(new Column("series", Sentence.of("Series"), Kind.TEXT, 0),
                new Column("first", Sentence.of("First day"), day, 0), new Column("last", Sentence.of("Last day"), day, 0),
                new Column("state", Sentence.of("How it is known"), Kind.SENTENCE, 0), new Column("periods", Sentence.of("Periods unknown"), Kind.WHOLE, 0),
                new Column("lost", Sentence.of("Not sold, about"), Kind.NUMBER, -1),
                new Column("chance", Sentence.of("Chance of so long a run"), Kind.NUMBER, -1)), rows));
    }
}
