package merchant.method.forecast.fit;

import java.util.List;
import merchant.method.forecast.calendar.Calendar;
import merchant.result.ForecastResult.Unit;

/// What is known around a series apart from its values: when its periods are, and columns whose future is known. A forecaster that
/// wants it takes it by [Forecaster#at] before the backtest cuts the values; period 0 is always the first value of the series, so that the
/// same scene holds at every origin. What is only known afterwards does not belong here.
///
/// @param series the series' name; empty for a single one
/// @param unit how long a period is; NUMBER where there are no dates
/// @param starts first moment of each period, in seconds since 1970-01-01T00:00 on the shop's wall clock (period numbers for NUMBER), for
///     the past and the whole horizon
/// @param known columns with one value a period, as long as `starts`
/// @param calendar holidays that may move the values
/// @param days where periods are weeks: what each day of the past weeks held, seven a week; empty where it is not known. It reaches to the end of the past: a forecaster that is
///     given n weeks looks at the first 7 n alone
@SuppressWarnings("ArrayRecordComponent")
public record Scene(String series, Unit unit, long[] starts, List<Known> known, Calendar calendar, double[] days) {
    public Scene {
        known = List.copyOf(known);
    }

    /// Periods whose days are not known.
    public Scene(String series, Unit unit, long[] starts, List<Known> known, Calendar calendar) {
        this(series, unit, starts, known, calendar, new double[0]);
    }

    /// A column whose future is known, such as a planned price or promotion.
    ///
    /// @param name the column's name, with its level where the column holds text (`event: Black Friday`)
    /// @param values one a period, without gaps
    /// @param stated true for periods of which some row says the value; in the others it was filled
    /// @param mixed true for a mean of prices of unlike things, that depends on which of them sold: what goes with it is no elasticity
    public record Known(String name, Kind kind, double[] values, boolean[] stated, boolean mixed) {
        /// A column of which every period is stated.
        public Known(String name, Kind kind, double[] values) {
            this(name, kind, values, new boolean[0], false);
        }

        /// True where some row says the value of a period.
        public boolean says(int t) {
            return stated.length == 0 || stated[t];
        }
    }

    /// What the numbers of a known column are.
    public enum Kind {
        /// A quantity such as a price; where it is positive, ratios of it mean something.
        NUMBER,
        /// A share or a count of something that mostly is not there, such as a promotion: 0 is the usual.
        SHARE
    }
}
