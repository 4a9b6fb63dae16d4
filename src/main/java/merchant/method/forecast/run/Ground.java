package merchant.method.forecast.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import merchant.method.Input;
import merchant.method.Settings;
import merchant.method.forecast.calendar.Calendar;
import merchant.method.forecast.calendar.CalendarChoice;
import merchant.method.forecast.fit.Company;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.known.KnownColumns;
import merchant.method.forecast.ledger.Ledger;
import merchant.method.forecast.level.Groups;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.series.SeriesBuilder;
import merchant.method.forecast.series.SeriesSet;
import merchant.method.forecast.stock.StockOuts;
import merchant.method.forecast.stock.StockWords;
import merchant.text.Part;
import merchant.text.Sentence;

/// What a run stands on: the series of the rows, what was asked, and what is known beforehand.
///
/// @param set the series, unknown where they were without stock
/// @param ledger what earlier forecasts said of periods that have values now
/// @param calendar holidays that may move the values
/// @param heeded true where the methods take known columns into account
/// @param groups the kind of product of each series, by its name, where a method learns from it
record Ground(SeriesSet set, StockOuts stock, Ledger ledger, Plan plan, KnownColumns known, Calendar calendar, boolean heeded, Map<String, String> groups) {
    static Ground of(Input input, Settings settings, Entrants entrants) {
        var plan = Plan.of(settings);
        var built = SeriesBuilder.build(input, plan.choices());
        var stock = StockOuts.of(input, settings, built, plan.season() > 0 ? plan.season() : built.cycle());
        var set = stock.set();
        boolean heeded = entrants.heedKnown(set.grid().unit());
        return new Ground(set, stock, Ledger.of(input, set), plan, KnownColumns.read(input, set), heeded ? CalendarChoice.of(input, settings) : Calendar.NONE, heeded,
                entrants.heedOthers() || entrants.shareKnown() ? Groups.alike(input) : Map.of());
    }

    /// Periods in the season asked for, else in the usual one.
    int cycle() {
        return plan.season() > 0 ? plan.season() : set.cycle();
    }

    /// What is known around one series, for its past and the horizon.
    Scene scene(RegularSeries series) {
        var starts = new long[series.length() + plan.horizon()];
        Arrays.setAll(starts, i -> set.grid().start(series.first() + i));
        return new Scene(series.name(), set.grid().unit(), starts, known.of(series, plan.horizon()), calendar, series.days());
    }

    /// All series with what is known around them, for methods that learn from one about another.
    ///
    /// @param cuts periods at which forecasts will be asked for, rising
    Company company(long[] cuts) {
        return new Company(set.series().stream().map(s -> new Company.Member(scene(s), s.first(), groups.getOrDefault(s.name(), ""), known(s.seen()))).toList(),
                cycle(), plan.horizon(), cuts);
    }

    /// Demand that could not be seen is taken as a season before: nothing later may tell of it.
    private double[] known(double[] seen) {
        for (int i = 0; i < seen.length; i++) {
            if (Double.isNaN(seen[i])) {
                seen[i] = i >= cycle() ? seen[i - cycle()] : i > 0 ? seen[i - 1] : 0;
            }
        }
        return seen;
    }

    /// What is known beforehand, and why these holidays, where they are used.
    List<Sentence> findings() {
        var findings = new ArrayList<Sentence>();
        if (heeded && !known.names().isEmpty()) {
            findings.add(Sentence.of("Known beforehand: {0}. The tests on the past used the true values of these columns too.", Part.listing(known.names())));
        }
        findings.addAll(heeded ? known.said() : List.of());
        findings.addAll(calendar.reason());
        findings.addAll(new StockWords(stock).findings());
        findings.addAll(ledger.findings());
        return findings;
    }

    /// What of it had to be filled, or that it is not used at all.
    List<Sentence> warnings(List<RegularSeries> series) {
        var warnings = new ArrayList<>(new StockWords(stock).warnings());
        warnings.addAll(ledger.warnings());
        if (!heeded && !known.names().isEmpty()) {
            warnings.add(Sentence.of("This method takes no account of what is known beforehand: {0}.", Part.listing(known.names())));
        } else {
            warnings.addAll(known.warnings(series, plan.horizon()));
        }
        return warnings;
    }

    /// What must not be concluded.
    ///
    /// @param causes true where holidays or known columns move the forecast
    Sentence caution(boolean causes) {
        return causes ? Sentence.of("Do not conclude that an effect is a cause: around a holiday prices are cut and more is advertised too. What was not in the past is not in the forecast.")
                : Sentence.of("Do not conclude that what was not in the past is in the forecast: a promotion, a new price, "
                        + "an empty shelf or a holiday that moves changes sales and is not foreseen.");
    }
}
