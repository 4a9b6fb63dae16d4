package merchant.method.forecast.run;

import java.util.List;
import merchant.method.forecast.backtest.Judged;
import merchant.method.forecast.fit.Fit;
import merchant.method.forecast.series.RegularSeries;

/// One series, forecast and judged.
///
/// @param chosen the method that forecasts
/// @param rules the simple rules, judged at the same origins
/// @param entrants all that were judged, best first, where one was picked; else empty
/// @param tested true where a second table judged in place of past test periods
/// @param judgedAhead how many periods ahead were judged
record Outcome(RegularSeries series, Fit fit, Judged chosen, List<Judged> rules, List<Judged> entrants, boolean tested, int judgedAhead) {
    Outcome {
        rules = List.copyOf(rules);
        entrants = List.copyOf(entrants);
    }
}
