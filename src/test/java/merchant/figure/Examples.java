package merchant.figure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import merchant.result.ForecastResult;
import merchant.result.ForecastResult.Unit;
import merchant.result.SeriesForecast;
import merchant.result.SeriesForecast.Accuracy;
import merchant.result.SeriesForecast.Component;
import merchant.result.SeriesForecast.Mark;
import merchant.result.SeriesForecast.Mark.Kind;
import merchant.result.SeriesForecast.Measures;
import merchant.result.SeriesForecast.Origin;
import merchant.result.Sheet;
import merchant.result.Summary;
import merchant.text.Sentence;

/// Results to paint: made from a seasonal naive rule with drift, so that they need no method.
public final class Examples {
    /// Box, Jenkins and Reinsel's series G: monthly airline passengers, 1949 to 1960.
    private static final double[] PASSENGERS = {112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170, 170,
            158, 133, 114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180, 193, 181, 183, 218, 230, 242, 209, 191, 172,
            194, 196, 196, 236, 235, 229, 243, 264, 272, 237, 211, 180, 201, 204, 188, 235, 227, 234, 264, 302, 293, 259, 229, 203, 229, 242, 233,
            267, 269, 270, 315, 364, 347, 312, 274, 237, 278, 284, 277, 317, 313, 318, 374, 413, 405, 355, 306, 271, 306, 315, 301, 356, 348, 355,
            422, 465, 467, 404, 347, 305, 336, 340, 318, 362, 348, 363, 435, 491, 505, 404, 359, 310, 337, 360, 342, 406, 396, 420, 472, 548, 559,
            463, 407, 362, 405, 417, 391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432};

    private Examples() {}

    public static ForecastResult passengers() {
        return result("Passengers", Unit.MONTH, 12, 12, LocalDate.of(1949, 1, 1).atStartOfDay(), PASSENGERS);
    }

    public static ForecastResult made(String name, Unit unit, int season, int horizon, int length, IntToDoubleFunction value) {
        var values = new double[length];
        Arrays.setAll(values, value);
        return result(name, unit, season, horizon, LocalDate.of(2023, 1, 2).atStartOfDay(), values);
    }

    /// A shop's daily sales, with closed days that were filled and a last day that is not over.
    public static ForecastResult daily() {
        var random = new Random(7);
        var result = made("Sales in yuan", Unit.DAY, 7, 28, 400,
                i -> Math.round(12_000 + 10 * i + (i % 7 >= 5 ? 6_000 : 0) + 1_500 * random.nextGaussian()));
        var s = result.series().getFirst();
        var filled = new boolean[s.values().length];
        Arrays.fill(filled, 370, 374, true);
        return with(result, List.of(renamed(s, "", filled, s.mean()[0] * 0.3)));
    }

    /// Two years of daily sales with festivals, promotions, an empty shelf, and what each does.
    public static ForecastResult eventful() {
        var random = new Random(11);
        var elevenths = List.of(313, 678);
        var result = made("Units", Unit.DAY, 7, 42, 720, i -> i >= 600 && i < 612 ? 0 : Math.round((80 + 0.05 * i + (i % 7 >= 5 ? 25 : 0))
                * (elevenths.contains(i) ? 3.9 : i % 90 > 82 ? 1.4 : 1) * (1 + 0.08 * random.nextGaussian())));
        var s = result.series().getFirst();
        var marks = new ArrayList<Mark>();
        elevenths.forEach(at -> marks.add(mark(s, Kind.HOLIDAY, at, at, "Double 11")));
        marks.add(mark(s, Kind.HOLIDAY, 701, 704, "Winter solstice and what follows it"));
        marks.add(mark(s, Kind.HOLIDAY, 707, 708, "New Year"));
        marks.add(new Mark(Kind.HOLIDAY, s.futureTimes()[20], s.futureTimes()[27], Sentence.verbatim("Spring Festival")));
        for (int from = 83; from < 720; from += 90) {
            marks.add(mark(s, Kind.PROMOTION, from, from + 6, "Sale week"));
        }
        marks.add(new Mark(Kind.PROMOTION, s.futureTimes()[3], s.futureTimes()[9], Sentence.verbatim("Sale week")));
        marks.add(mark(s, Kind.STOCK_OUT, 600, 611, "no stock"));
        marks.add(mark(s, Kind.LEVEL_CHANGE, 640, 640, "from here 12 % more"));
        marks.add(mark(s, Kind.OUTLIER, 655, 655, "outlier"));
        var effects = List.of(effect("double-11", "Double 11", true, 3.9, 3.1, 4.8, 2), effect("spring-festival", "Spring Festival", true, 0.42, 0.33, 0.52, 14),
                effect("promotion", "Promotion", true, 1.41, 1.33, 1.5, 49), effect("new-year", "New Year festival", true, 1.05, 0.93, 1.2, 4),
                effect("price", "Price, 10 % higher", true, 0.91, 0.86, 0.97, 700), effect("rain", "Rain", false, -6.2, -9.5, -3, 120));
        return with(result, List.of(new SeriesForecast("", s.times(), s.values(), s.filled(), false, Double.NaN, s.futureTimes(), s.mean(), s.lower80(),
                s.upper80(), s.lower95(), s.upper95(), "regression", "trend + week + holidays", s.details(), s.components(), s.accuracy(), s.origins(),
                s.verdict(), marks, effects, s.residuals(), s.level())));
    }

    private static Mark mark(SeriesForecast s, Kind kind, int from, int to, String label) {
        return new Mark(kind, s.times()[from], s.times()[to], Sentence.verbatim(label));
    }

    private static SeriesForecast.Effect effect(String id, String label, boolean multiplies, double size, double lower, double upper, int periods) {
        return new SeriesForecast.Effect(id, Sentence.verbatim(label), multiplies, size, lower, upper, periods);
    }

    /// Several products.
    public static ForecastResult many(int count) {
        var series = new ArrayList<SeriesForecast>();
        ForecastResult result = null;
        for (int k = 0; k < count; k++) {
            var random = new Random(k);
            int level = 20 + 13 * k;
            result = made("Units", Unit.WEEK, 1, 8, 104, i -> Math.max(0, Math.round(level + 6 * Math.sin(i / 8.0) + 8 * random.nextGaussian())));
            var s = result.series().getFirst();
            series.add(renamed(s, (k % 2 == 0 ? "Green tea tin " : "龙井茶礼盒 ") + (k + 1), s.filled(), Double.NaN));
        }
        return with(result, series);
    }

    public static SeriesForecast renamed(SeriesForecast s, String name, boolean[] filled, double partial) {
        return new SeriesForecast(name, s.times(), s.values(), filled, Double.isFinite(partial), partial, s.futureTimes(), s.mean(), s.lower80(),
                s.upper80(), s.lower95(), s.upper95(), s.method(), s.model(), s.details(), s.components(), s.accuracy(), s.origins(), s.verdict(), s.marks(),
                s.effects(), s.residuals(), s.level());
    }

    public static ForecastResult with(ForecastResult result, List<SeriesForecast> series) {
        return new ForecastResult(result.summary(), result.value(), result.unit(), result.season(), result.horizon(), series, result.sheets());
    }

    private static long[] times(Unit unit, LocalDateTime start, int from, int count) {
        var times = new long[count];
        for (int i = 0; i < count; i++) {
            int k = from + i;
            times[i] = switch (unit) {
                case HOUR -> start.plusHours(k).toEpochSecond(ZoneOffset.UTC);
                case DAY -> start.plusDays(k).toEpochSecond(ZoneOffset.UTC);
                case WEEK -> start.plusWeeks(k).toEpochSecond(ZoneOffset.UTC);
                case MONTH -> start.withDayOfMonth(1).plusMonths(k).toEpochSecond(ZoneOffset.UTC);
                case QUARTER -> start.withDayOfYear(1).plusMonths(3L * k).toEpochSecond(ZoneOffset.UTC);
                case YEAR -> start.withDayOfYear(1).plusYears(k).toEpochSecond(ZoneOffset.UTC);
                case NUMBER -> k + 1;
            };
        }
        return times;
    }

    /// A result of one series, forecast by last season plus half of its growth.
    public static ForecastResult result(String value, Unit unit, int season, int horizon, LocalDateTime start, double[] values) {
        int n = values.length;
        double spread = spread(values, season);
        var mean = ahead(values, n, season, horizon);
        var series = new SeriesForecast("", times(unit, start, 0, n), values, new boolean[n], false, Double.NaN, times(unit, start, n, horizon), mean,
                band(mean, -1.28 * spread), band(mean, 1.28 * spread), band(mean, -1.96 * spread), band(mean, 1.96 * spread), "seasonal-naive",
                "seasonal naive with drift", List.of(), components(values, season), accuracy(horizon, spread), origins(values, season, horizon, spread),
                new Summary.Verdict(Summary.Tone.USABLE, Sentence.verbatim("Closer than the naive rule.")), List.of(), List.of(), new double[0],
                SeriesForecast.Level.SERIES);
        var summary = new Summary(Sentence.verbatim("About " + Math.round(Arrays.stream(mean).sum()) + " in all"), series.verdict(),
                List.of(Sentence.verbatim("A finding with <b>signs</b> & more.")), List.of(Sentence.verbatim("A warning.")),
                Sentence.verbatim("That it goes on for ever."),
                List.of(new Summary.Metric("mase", Sentence.verbatim("MASE"), 0.81, Sentence.verbatim("Below 1 is good."))));
        return new ForecastResult(summary, value, unit, season, horizon, List.of(series), List.of(sheet(series)));
    }

    private static Sheet sheet(SeriesForecast series) {
        var columns = List.of(new Sheet.Column("date", Sentence.verbatim("Date"), Sheet.Kind.DATE, 0),
                new Sheet.Column("mean", Sentence.verbatim("Forecast"), Sheet.Kind.NUMBER, 1));
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < series.mean().length; i++) {
            rows.add(List.of(LocalDate.ofEpochDay(Math.floorDiv(series.futureTimes()[i], 86_400)), series.mean()[i]));
        }
        return new Sheet("forecast", Sentence.verbatim("Forecast"), columns, rows);
    }

    private static double spread(double[] values, int season) {
        double sum = 0;
        int count = 0;
        for (int i = season; i < values.length; i++) {
            if (Double.isFinite(values[i] - values[i - season])) {
                sum += Math.pow(values[i] - values[i - season], 2);
                count++;
            }
        }
        return count == 0 ? 0 : Math.sqrt(sum / count) / 1.5;
    }

    private static double[] ahead(double[] values, int n, int season, int horizon) {
        var mean = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            int back = n - season + h % season;
            double growth = n > 2 * season ? 0.5 * (values[n - 1] - values[n - 1 - season]) : 0;
            mean[h] = back >= 0 ? values[back] + (Double.isFinite(growth) ? growth : 0) : values[n - 1];
        }
        return mean;
    }

    private static double[] band(double[] mean, double by) {
        var band = new double[mean.length];
        Arrays.setAll(band, h -> mean[h] + by * Math.sqrt(1 + h / 6.0));
        return band;
    }

    private static List<Component> components(double[] values, int season) {
        if (values.length < 2 * season + 2 || values.length > 10_000) {
            return List.of();
        }
        var trend = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - season / 2);
            trend[i] = Arrays.stream(values, from, Math.min(values.length, from + Math.max(2, season))).average().orElse(0);
        }
        var seasonal = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double sum = 0;
            int count = 0;
            for (int j = i % season; j < values.length; j += season) {
                sum += values[j] - trend[j];
                count++;
            }
            seasonal[i] = sum / count;
        }
        var remainder = new double[values.length];
        Arrays.setAll(remainder, i -> values[i] - trend[i] - seasonal[i]);
        return List.of(new Component("level", Sentence.verbatim("Level"), trend), new Component("season", Sentence.verbatim("Season"), seasonal),
                new Component("remainder", Sentence.verbatim("Remainder"), remainder));
    }

    private static List<Accuracy> accuracy(int horizon, double spread) {
        return List.of(of("ets", "Exponential smoothing", horizon, spread, 0.78), of("naive", "Naive", horizon, spread, 1.9),
                of("seasonal-naive", "Seasonal naive", horizon, spread, 1.12), of("mean", "Mean of the past", horizon, spread, 3.1));
    }

    private static Accuracy of(String id, String label, int horizon, double spread, double mase) {
        var byHorizon = new ArrayList<Measures>();
        for (int h = 0; h < horizon; h++) {
            byHorizon.add(measures(10, spread, mase * (0.6 + 0.4 * Math.sqrt(h + 1) / Math.sqrt(horizon))));
        }
        var byOrigin = new ArrayList<Measures>();
        for (int o = 0; o < 10; o++) {
            byOrigin.add(measures(horizon, spread, mase * (0.8 + 0.04 * o)));
        }
        return new Accuracy(id, Sentence.verbatim(label), 10, measures(10 * horizon, spread, mase), byHorizon, byOrigin);
    }

    private static Measures measures(int count, double spread, double mase) {
        return new Measures(count, spread * mase, spread * mase * 1.3, 0.1 * mase, mase, spread * mase * 0.3, 0.78, 0.94);
    }

    private static List<Origin> origins(double[] values, int season, int horizon, double spread) {
        var origins = new ArrayList<Origin>();
        for (int at = values.length - 1 - 4 * horizon; at < values.length - horizon; at += horizon) {
            if (at > 2 * season) {
                var mean = ahead(Arrays.copyOf(values, at + 1), at + 1, season, horizon);
                origins.add(new Origin(at, mean, band(mean, -1.28 * spread), band(mean, 1.28 * spread)));
            }
        }
        return origins;
    }
}
