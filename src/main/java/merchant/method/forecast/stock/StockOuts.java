package merchant.method.forecast.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import merchant.method.Companion;
import merchant.method.Input;
import merchant.method.Need;
import merchant.method.Parameter;
import merchant.method.Settings;
import merchant.method.forecast.series.Grid;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.series.SalesDays;
import merchant.method.forecast.series.SeriesSet;
import merchant.problem.Problem;
import merchant.result.ForecastResult.Unit;
import merchant.text.Part;
import merchant.text.Sentence;

/// The times without stock of all series: what the data states counts as unknown demand, what a rule suspects does only where that was
/// confirmed.
///
/// @param set the series, with unknown periods where an outage is heeded
/// @param found all outages, stated and suspected, in the order of the series
/// @param closed times in which the whole shop sold nothing for longer than chance explains
/// @param asked true where what is only suspected waits for an answer; false where the setting answers it
public record StockOuts(SeriesSet set, List<Found> found, List<Outage> closed, boolean asked) {
    private static final double QUARTER = 0.25;
    private static final int LEAST_KNOWN = 4;
    private static final int WEEK = 7;

    /// What to do about times without stock.
    private enum Choice {
        ASK, NONE, SUSPECTED, TABLE
    }

    /// The parameter that it is read from.
    public static final Parameter.Choice PARAMETER = new Parameter.Choice(
            Parameter.About.of("stock-outs", "Times without stock",
                    "A time without stock is an unknown demand and not a demand of 0. A table “stock-outs” or a stock column states it; a long run without a sale makes it suspicious.")
                    .asAdvanced(), "ask",
            List.of(new Parameter.Option("ask", Sentence.of("As stated in the data; suspicions are only named")),
                    new Parameter.Option("suspected", Sentence.of("Suspicions are right: treat them as unknown demand")),
                    new Parameter.Option("table", Sentence.of("Only as stated in the data")),
                    new Parameter.Option("none", Sentence.of("Nothing sold means no demand"))));

    /// The table of times without stock.
    ///
    /// @param series the need whose column names the series
    public static Companion companion(Need series) {
        return new Companion(OutageReader.TABLE, Sentence.of("Times without stock"),
                Sentence.of("What was sold out from which day to which: the demand then is unknown and not 0, so that the forecast is not too low. Where a column “without_stock” says no, there was stock, and nobody asks again."),
                (input, table) -> OutageReader.fits(input, series, table));
    }

    public StockOuts {
        found = List.copyOf(found);
        closed = List.copyOf(closed);
    }

    /// Finds them.
    ///
    /// @param cycle periods in a season
    /// @throws Problem where they are to be read from the data and the data states none, or states them so that they cannot be read
    public static StockOuts of(Input input, Settings settings, SeriesSet set, int cycle) {
        var choice = Choice.valueOf(settings.text(PARAMETER.key()).toUpperCase(Locale.ROOT));
        var stated = choice == Choice.NONE ? OutageReader.Stated.NONE : new OutageReader(input, set).read();
        if (choice == Choice.TABLE && stated.isEmpty()) {
            throw Problem.request(Sentence.of("No table says when there was no stock."),
                    Sentence.of("{0}", new Part.Way(Sentence.of("Choose one (series, first day, last day) under “{0}” at the step “Columns”, or set “{0}” to “{1}”.", Sentence.of("Times without stock"), Sentence.of("As stated in the data; suspicions are only named")),
                            Sentence.of("Give one with --data stock-outs=FILE (series, first day, last day), or set \"stock-outs\" to ask."))));
        }
        var days = SalesDays.of(input, set);
        var shut = Shut.of(input, set, days);
        var suspected = suspected(days, shut);
        var series = new ArrayList<RegularSeries>();
        var found = new ArrayList<Found>();
        for (var one : set.series()) {
            var own = stated.outages().getOrDefault(one.name(), List.of());
            var more = suspected.getOrDefault(one.name(), List.of()).stream().filter(s -> own.stream().noneMatch(o -> o.from() < s.to() && s.from() < o.to()))
                    .filter(s -> set.notes().zero() || recorded(one, s, set.grid())).toList();
            var likely = more.stream().filter(s -> !stated.refuses(one.name(), s));
            series.add(heed(one, choice == Choice.SUSPECTED ? Stream.concat(own.stream(), likely).toList() : own, more, set.grid(), cycle, found));
        }
        boolean asks = choice == Choice.ASK || choice == Choice.SUSPECTED;
        var answered = found.stream().map(f -> f.outage().suspected() && stated.refuses(f.series(), f.outage()) ? f.refuse() : f).toList();
        return new StockOuts(new SeriesSet(set.grid(), set.pace(), series, set.notes()), answered, asks ? shut.times() : List.of(), asks);
    }

    /// What is only suspected and waits for an answer.
    public List<Found> doubted() {
        return found.stream().filter(f -> asked && f.outage().suspected() && !f.heeded() && !f.refused()).toList();
    }

    private static Map<String, List<Outage>> suspected(SalesDays days, Shut shut) {
        int week = days.grid().unit() == Unit.DAY ? WEEK : 1;
        var all = List.copyOf(days.sales().values());
        var suspected = new HashMap<String, List<Outage>>();
        var shared = all.isEmpty() ? new double[0] : ZeroRuns.pull(all, all.getFirst(), week);
        days.sales().forEach((name, own) -> suspected.put(name, ZeroRuns.of(own, shut.without(ZeroRuns.together(all) ? shared : ZeroRuns.pull(all, own, week))).stream()
                .map(r -> new Outage(days.grid().start(days.first() + r.from()), days.grid().start(days.first() + r.to()), r.chance())).toList()));
        return suspected;
    }

    /// True where a record of some period says that nothing was sold; a period without a record is filled from its neighbours already.
    private static boolean recorded(RegularSeries series, Outage outage, Grid grid) {
        var periods = mask(series, List.of(outage), grid);
        for (int t = 0; t < periods.length; t++) {
            if (periods[t] && !series.filled()[t]) {
                return true;
            }
        }
        return false;
    }

    /// Takes the periods of the outages out of the series, unless next to nothing would be left.
    private static RegularSeries heed(RegularSeries series, List<Outage> heeded, List<Outage> suspected, Grid grid, int cycle, List<Found> found) {
        var all = Stream.concat(heeded.stream(), suspected.stream()).distinct().toList();
        if (all.isEmpty()) {
            return series;
        }
        var guess = series.without(mask(series, all, grid), cycle);
        var mask = mask(series, heeded, grid);
        boolean enough = known(mask) >= Math.max(LEAST_KNOWN, QUARTER * mask.length);
        for (var outage : all) {
            var periods = mask(series, List.of(outage), grid);
            long from = series.next();
            long to = series.first() - 1;
            double lost = 0;
            for (int t = 0; t < periods.length; t++) {
                if (periods[t]) {
                    from = Math.min(from, series.first() + t);
                    to = series.first() + t;
                    lost += guess.values()[t] - series.values()[t];
                }
            }
            if (outage.to() > grid.start(series.first()) && outage.from() < grid.start(series.next())) {
                found.add(new Found(series.name(), outage, enough && heeded.contains(outage), false, from, to, lost));
            }
        }
        return enough && known(mask) < mask.length ? series.without(mask, cycle) : series;
    }

    private static int known(boolean[] mask) {
        int known = 0;
        for (boolean hidden : mask) {
            known += hidden ? 0 : 1;
        }
        return known;
    }

    /// The periods of which at least a quarter was without stock.
    private static boolean[] mask(RegularSeries series, List<Outage> outages, Grid grid) {
        var share = new double[series.length()];
        for (var outage : outages) {
            long from = Math.max(series.first(), grid.index(outage.from()));
            for (long p = from; p < series.next() && grid.start(p) < outage.to(); p++) {
                double over = Math.min(outage.to(), grid.start(p + 1)) - Math.max(outage.from(), grid.start(p));
                share[(int) (p - series.first())] += Math.max(0, over) / (grid.start(p + 1) - grid.start(p));
            }
        }
        var mask = new boolean[share.length];
        for (int t = 0; t < mask.length; t++) {
            mask[t] = share[t] >= QUARTER;
        }
        return mask;
    }
}
