package merchant.method.forecast.run;

import java.util.Arrays;
import java.util.List;
import merchant.method.Input;
import merchant.method.forecast.fit.Scene;
import merchant.method.forecast.known.KnownColumns;
import merchant.method.forecast.series.RegularSeries;
import merchant.method.forecast.series.SeriesBuilder;
import merchant.method.forecast.series.SeriesSet;
import merchant.text.Part;
import merchant.text.Sentence;

/// What a run stands on: the series of the rows, what was asked, and what is known beforehand.
///
/// @param heeded true where the methods take known columns into account
record Ground(SeriesSet set, Plan plan, KnownColumns known, boolean heeded) {
    static Ground of(Input input, Plan plan, Entrants entrants) {
        var set = SeriesBuilder.build(input, plan.choices());
        return new Ground(set, plan, KnownColumns.read(input, set), entrants.heedKnown());
    }

    /// Periods in the season asked for, else in the usual one.
    int cycle() {
        return plan.season() > 0 ? plan.season() : set.cycle();
    }

    /// What is known around one series, for its past and the horizon.
    Scene scene(RegularSeries series) {
        var starts = new long[series.length() + plan.horizon()];
        Arrays.setAll(starts, i -> set.grid().start(series.first() + i));
        return new Scene(series.name(), set.grid().unit(), starts, known.of(series, plan.horizon()));
    }

    /// What is known beforehand, in a sentence, where it is used.
    List<Sentence> findings() {
        return heeded && !known.names().isEmpty() ? List.of(Sentence.of(
                "Known beforehand: {0}. The tests on the past used the true values of these columns too.", Part.listing(known.names()))) : List.of();
    }

    /// What of it had to be filled, or that it is not used at all.
    List<Sentence> warnings(List<RegularSeries> series) {
        if (!heeded && !known.names().isEmpty()) {
            return List.of(Sentence.of("This method takes no account of what is known beforehand: {0}.", Part.listing(known.names())));
        }
        return known.warnings(series, plan.horizon());
    }
}
