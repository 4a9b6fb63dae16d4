package merchant.result;

import java.util.Arrays;
import java.util.List;
import merchant.text.Sentence;

/// The forecast of one series. Times are seconds since 1970-01-01T00:00 at the start of each period, or plain period
/// numbers where the unit is NUMBER. All arrays of one group have one length.
///
/// @param name the series' name; empty where the table holds a single one
/// @param times start of each past period
/// @param values past values in the unit of the value column; filled where `filled` is true
/// @param filled true where the period had no record and was filled by the stated rule
/// @param incomplete true where a last period was left out because it was not over; its value is in `partial`
/// @param partial the value so far of the incomplete last period, or NaN
/// @param futureTimes start of each forecast period
/// @param mean point forecast a period ahead
/// @param lower80 lower end of the 80 % band; likewise the other three
/// @param method the id of the method that made it (under `auto`, the one chosen)
/// @param model the model in words, such as `ETS(M,A,M)` or `ARIMA(0,1,1)(0,1,1)12`
/// @param details parameters and likelihood of the fitted model, as `name = value`
/// @param components decomposition of the past, empty where the model has none
/// @param accuracy one entry a judged method; the chosen first, then the baselines
/// @param origins what the backtest of the chosen method forecast at each origin
/// @param verdict how it compares with the baselines, for this series
/// @param marks what happened at stated times, past or to come, that the chart shows
/// @param effects what changes the forecast and by how much; empty where the model knows no causes
/// @param residuals standardised one-step errors of the past, one a past value, `NaN` where there is none; empty where the model has none
/// @param level what it is the forecast of: one series of the table, or the sum of several of them
public record SeriesForecast(String name, long[] times, double[] values, boolean[] filled, boolean incomplete,
        double partial, long[] futureTimes, double[] mean, double[] lower80, double[] upper80, double[] lower95,
        double[] upper95, String method, String model, List<Detail> details, List<Component> components,
        List<Accuracy> accuracy, List<Origin> origins, Summary.Verdict verdict, List<Mark> marks, List<Effect> effects, double[] residuals,
        Level level) {
    /// From this average gap between sales on, in periods, a series counts as a slow mover (A. A. Syntetos, J. E. Boylan and
    /// J. D. Croston, "On the categorization of demand patterns", 2005).
    private static final double GAP = 1.32;
    private static final String CALIBRATED = "band-80-factor";

    public SeriesForecast {
        details = List.copyOf(details);
        components = List.copyOf(components);
        accuracy = List.copyOf(accuracy);
        origins = List.copyOf(origins);
        marks = List.copyOf(marks);
        effects = List.copyOf(effects);
    }

    /// True where most of the sales are single ones between periods of 0: at least two sales, none negative, on average 1.32 periods or more apart. Forecasts of such a series are
    /// compared by the squared error, because by the absolute one a forecast of 0 would win.
    ///
    /// @param y values of a series
    public static boolean slow(double[] y) {
        long sales = Arrays.stream(y).filter(v -> v > 0).count();
        return sales >= 2 && Arrays.stream(y).allMatch(v -> v >= 0) && y.length >= GAP * sales;
    }

    /// True where the bands of the method used, those of its tests on the past too, were made as wide as its past errors ask; other methods were tested with their own.
    public boolean calibrated() {
        return details.stream().anyMatch(d -> d.name().equals(CALIBRATED));
    }

    /// Whether it stands for itself. Who adds series up takes those of [#SERIES] alone.
    public enum Level {
        SERIES, GROUP, TOTAL
    }

    /// A number of the fitted model.
    public record Detail(String name, double value) {}

    /// A part of the past: level, trend, season or remainder, one value a past period.
    ///
    /// @param id `level`, `trend`, `season` or `remainder`
    public record Component(String id, Sentence title, double[] values) {}

    /// How well a method did over all origins of the backtest.
    ///
    /// @param method the method's id
    /// @param whole over all origins and periods ahead
    /// @param byHorizon at 1, 2, … periods ahead; empty for methods not used where there are many series
    /// @param byOrigin one entry an origin of [SeriesForecast#origins]; empty likewise, and in results of earlier versions
    public record Accuracy(String method, Sentence label, int origins, Measures whole, List<Measures> byHorizon, List<Measures> byOrigin) {
        public Accuracy {
            byHorizon = List.copyOf(byHorizon);
            byOrigin = List.copyOf(byOrigin);
        }

        public double mae() {
            return whole.mae();
        }

        public double rmse() {
            return whole.rmse();
        }

        public double smape() {
            return whole.smape();
        }

        public double mase() {
            return whole.mase();
        }

        public double pinball() {
            return whole.pinball();
        }

        public double coverage80() {
            return whole.coverage80();
        }

        public double coverage95() {
            return whole.coverage95();
        }
    }

    /// How far off a set of forecasts was; each measure `NaN` where it was not measured.
    ///
    /// @param count unseen values that were compared
    /// @param mae mean absolute error, in the unit of the values; likewise `rmse`
    /// @param smape in percent from 0 to 200
    /// @param mase mean absolute error over that of "a season ago" within the values seen
    /// @param pinball mean pinball loss of the quantiles 2.5, 10, 50, 90 and 97.5 %, in the unit of the values
    /// @param coverage80 share of unseen values inside the 80 % band; likewise `coverage95`
    public record Measures(int count, double mae, double rmse, double smape, double mase, double pinball, double coverage80, double coverage95) {}

    /// One origin of the backtest.
    ///
    /// @param at index into `times` of the last period that the method saw
    /// @param mean what it forecast for the periods after
    public record Origin(int at, double[] mean, double[] lower80, double[] upper80) {}

    /// Something that happened, or will, between two periods.
    ///
    /// @param kind what it is
    /// @param from start of its first period, as in `times`
    /// @param to start of its last period
    /// @param label what to call it, such as the holiday's name
    public record Mark(Kind kind, long from, long to, Sentence label) {
        /// What a mark is about.
        public enum Kind {
            HOLIDAY, PROMOTION, STOCK_OUT, OUTLIER, LEVEL_CHANGE, TREND_CHANGE
        }
    }

    /// What a cause does to the values, all else the same.
    ///
    /// @param id kebab-case, such as `spring-festival` or a column's name
    /// @param label what to call it
    /// @param multiplies true where the size is a factor (1.2: a fifth more), false where it is added, in the unit of the values
    /// @param size the effect
    /// @param lower lower end of its 95 % interval, `NaN` where there is none; likewise `upper`
    /// @param periods past periods that it was learnt from
    public record Effect(String id, Sentence label, boolean multiplies, double size, double lower, double upper, int periods) {}
}
