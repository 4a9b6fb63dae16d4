package merchant.method.forecast.lag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merchant.method.forecast.fit.Company;
import merchant.result.ForecastResult.Unit;

/// What the trees are told about a period ahead of an origin: distance, last values, means of stretches, the values of seasons ago, the
/// calendar, what is known beforehand and how all series together went. Nothing after the origin is looked at, apart from the
/// calendar and what is known beforehand.
///
/// Values are divided by the scale: the mean size of the last periods before the origin. "Far" is a second season: a year of days, a week of hours.
final class Lags {
    private static final double FLOOR = 0.01;
    private static final int LAST = 6;
    private static final int PHASES = 4;
    private static final int AROUND = 3;

    private final int cycle;
    private final int far;
    private final int window;
    private final int[] stretches;
    private final Unit unit;
    private final Outlook outlook;

    /// @param company all series have the same unit and the same known columns
    Lags(Company company) {
        var like = company.members().getFirst().scene();
        unit = like.unit();
        cycle = Math.max(1, company.cycle());
        far = unit == Unit.DAY && cycle < 364 ? 364 : unit == Unit.HOUR && cycle < 168 ? 168 : 0;
        int step = cycle > 1 ? cycle : 4;
        window = Math.clamp(4L * step, 12, Math.max(28, 2 * step));
        stretches = IntStream.of(Math.max(2, step / 2), step, 2 * step, 4 * step, 13 * step).limit(step > 12 ? 3 : 5).distinct().toArray();
        outlook = new Outlook(company, stretches[1]);
    }

    /// Periods that a forecast looks back on at least, to tell a scale.
    int least() {
        return cycle > 1 ? Math.min(cycle, LAST) : LAST / 2;
    }

    /// What values are divided by at an origin: never 0.
    double scale(Track track, int origin) {
        double recent = track.size(origin, window);
        double ever = track.size(origin, track.length());
        return recent > 0 ? Math.max(recent, ever / 10) : ever > 0 ? ever : 1;
    }

    /// How the trees weigh a row: the noisier the series at its origin, the less.
    double weight(Track track, int origin, double scale) {
        double noise = track.change(origin, window, cycle) / scale;
        return 1 / (FLOOR + noise * noise);
    }

    /// What is known beforehand.
    Outlook outlook() {
        return outlook;
    }

    int count() {
        return names().size();
    }

    /// Which features are categories, as [merchant.method.boost.Features] wants it.
    int[] categories() {
        var categories = new int[count()];
        if (outlook.groups() > 0) {
            categories[categories.length - 1] = outlook.groups();
        }
        return categories;
    }

    /// The names of the features, in their order.
    List<String> names() {
        var names = new ArrayList<>(List.of("step", "size", "age"));
        IntStream.range(0, LAST).forEach(i -> names.add("last " + i));
        IntStream.of(stretches).forEach(s -> names.add("mean " + s));
        names.addAll(List.of("deviation", "empty", "since", "change"));
        if (cycle > 1) {
            names.addAll(List.of("season ago", "two seasons ago", "season mean", "season share"));
        }
        if (far > 0) {
            names.addAll(List.of("far ago", "around far ago", "share far ago", "total share far ago", "total share a year ago"));
        }
        names.addAll(List.of("total change", "total season"));
        names.addAll(outlook.names());
        return names;
    }

    /// The features by which errors are large or small.
    int[] unrest() {
        var names = names();
        return Stream.of("step", "size", "deviation", "empty").mapToInt(names::indexOf).toArray();
    }

    /// The feature that stands for past values that are not known: the mean of a season.
    int usual() {
        return names().indexOf("mean " + stretches[1]);
    }

    /// Writes the features of one row into the columns.
    ///
    /// @param track of the series
    /// @param total of all series
    /// @param shift position of the series' first value in the total
    /// @param origin the position of the last value that may be seen
    /// @param ahead 1 for the next period
    void write(Track track, Track total, int shift, Company.Member member, int origin, int ahead, double[][] columns, int row) {
        double scale = scale(track, origin);
        var pen = new Pen(columns, row);
        pen.put(ahead);
        pen.put(Math.log(scale));
        pen.put(origin);
        for (int i = 0; i < LAST; i++) {
            pen.put(track.at(origin - i) / scale);
        }
        for (int stretch : stretches) {
            pen.put(track.mean(origin, stretch) / scale);
        }
        pen.put(track.deviation(origin, window) / scale);
        pen.put(track.empty(origin, window));
        pen.put(Math.min(track.since(origin), window));
        pen.put((track.mean(origin, stretches[1]) - track.mean(origin - stretches[1], stretches[1])) / scale);
        if (cycle > 1) {
            season(track, origin, ahead, scale, pen);
        }
        if (far > 0) {
            farAgo(track, total, shift, origin, ahead, scale, pen);
        }
        pen.put(share(total, origin + shift, stretches[1], origin + shift, stretches[2]));
        pen.put(cycle > 1 ? share(total, origin + shift + ahead - back(ahead, cycle), 1, origin + shift, cycle) : Double.NaN);
        outlook.write(member, origin, ahead, pen);
    }

    /// Whole seasons, as few as lead from a period ahead to one that may be seen.
    private static int back(int ahead, int season) {
        return (ahead + season - 1) / season * season;
    }

    private void season(Track track, int origin, int ahead, double scale, Pen pen) {
        int at = origin + ahead - back(ahead, cycle);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < PHASES && at - i * cycle >= 0; i++) {
            sum += track.at(at - i * cycle);
            count++;
        }
        pen.put(track.at(at) / scale);
        pen.put(track.at(at - cycle) / scale);
        pen.put(count == 0 ? Double.NaN : sum / count / scale);
        pen.put(count == 0 ? Double.NaN : sum / count / whole(track.mean(origin, PHASES * cycle)));
    }

    private void farAgo(Track track, Track total, int shift, int origin, int ahead, double scale, Pen pen) {
        int at = origin + ahead - back(ahead, far);
        pen.put(track.at(at) / scale);
        pen.put(at + AROUND <= origin ? track.mean(at + AROUND, 2 * AROUND + 1) / scale : Double.NaN);
        pen.put(at + AROUND <= origin ? share(track, at + AROUND, 2 * AROUND + 1, at, window) : Double.NaN);
        pen.put(share(total, at + shift, 1, at + shift - 1, window));
        pen.put(unit == Unit.DAY && at < origin ? share(total, at + shift - 1, 1, at + shift - 2, window) : Double.NaN);
    }

    private static double share(Track track, int last, int count, int beside, int of) {
        return track.mean(last, count) / whole(track.mean(beside, of));
    }

    static double whole(double value) {
        return value == 0 ? Double.NaN : value;
    }
}
