package merchant.method.forecast.lag;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import merchant.method.boost.Features;
import merchant.method.forecast.fit.Company;
import merchant.result.ForecastResult.Unit;
import merchant.work.Progress;

/// The series of a run as rows that trees learn from: each row is a series, an origin and a period ahead of it.
///
/// @param company the series
/// @param lags what a row tells
/// @param tracks of the series
/// @param total of all series; empty where they do not share a calendar
/// @param start the period at the total's first position
record Panel(Company company, Lags lags, List<Track> tracks, Track total, long start) {
    /// A target is learned at no more distances than this, because each is the same news once more, unless there are few rows.
    private static final int MOST_OF_ONE = 4;
    private static final int FEW = 4_000;

    Panel {
        tracks = List.copyOf(tracks);
    }

    static Panel of(Company company) {
        long start = company.members().stream().mapToLong(Company.Member::first).min().orElseThrow();
        long end = company.members().stream().mapToLong(Company.Member::next).max().orElseThrow();
        boolean shared = company.members().size() > 1 && company.members().getFirst().scene().unit() != Unit.NUMBER;
        var sums = new double[shared ? (int) (end - start) : 0];
        if (shared) {
            for (var member : company.members()) {
                for (int i = 0; i < member.values().length; i++) {
                    sums[(int) (member.first() - start) + i] += member.values()[i];
                }
            }
        }
        return new Panel(company, new Lags(company), company.members().stream().map(m -> new Track(m.values())).toList(), new Track(sums), start);
    }

    /// A row: a series, the position of the last value seen, and how many periods later the target is.
    record Row(int member, int origin, int ahead) {
        int target() {
            return origin + ahead;
        }
    }

    /// Rows whose target lies before a period, at most about so many, spread evenly by chance over series, origins and distances.
    List<Row> before(long cut, int most, SplittableRandom random) {
        long pairs = 0;
        for (var member : company.members()) {
            pairs += Math.max(0, before(member, cut) - lags.least());
        }
        var rows = new ArrayList<Row>();
        double each = Math.min(company.horizon(), Math.clamp((double) MOST_OF_ONE * pairs, FEW, most) / Math.max(1, pairs));
        for (int m = 0; m < tracks.size(); m++) {
            int end = before(company.members().get(m), cut);
            for (int target = lags.least(); target < end; target++) {
                int reach = Math.min(company.horizon(), target - lags.least() + 1);
                int wanted = (int) (each * reach / company.horizon() + random.nextDouble());
                for (int i = 0; i < wanted; i++) {
                    int ahead = wanted >= reach ? i + 1 : 1 + random.nextInt(reach);
                    if (ahead <= reach) {
                        rows.add(new Row(m, target - ahead, ahead));
                    }
                }
            }
        }
        return rows;
    }

    /// All periods ahead of origins from one period on, up to another, at most about so many rows: origins are left out evenly where there are more.
    List<Row> between(long from, long cut, int most) {
        long all = 0;
        for (var member : company.members()) {
            all += Math.max(0, before(member, cut) - Math.max(before(member, from), lags.least()));
        }
        int every = (int) (1 + all * company.horizon() / most);
        var rows = new ArrayList<Row>();
        for (int m = 0; m < tracks.size(); m++) {
            int end = before(company.members().get(m), cut);
            int first = Math.max(before(company.members().get(m), from), lags.least());
            for (int origin = first - 1 + m % every; origin < end - 1; origin += every) {
                for (int ahead = 1; ahead <= company.horizon() && origin + ahead < end; ahead++) {
                    rows.add(new Row(m, origin, ahead));
                }
            }
        }
        return rows;
    }

    /// How many values of a series lie before a period.
    static int before(Company.Member member, long cut) {
        return (int) Math.clamp(cut - member.first(), 0, member.values().length);
    }

    /// The period of a row's target.
    long period(Row row) {
        return company.members().get(row.member()).first() + row.target();
    }

    double scale(Row row) {
        return lags.scale(tracks.get(row.member()), row.origin());
    }

    /// The target of a row in its scale.
    double target(Row row) {
        return tracks.get(row.member()).at(row.target()) / scale(row);
    }

    double weight(Row row) {
        return lags.weight(tracks.get(row.member()), row.origin(), scale(row));
    }

    /// The rows as the trees see them.
    Features features(List<Row> rows, Progress progress) {
        var columns = new double[lags.count()][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            progress.check();
            var row = rows.get(i);
            write(tracks.get(row.member()), row.member(), row.origin(), row.ahead(), columns, i);
        }
        return new Features(columns, lags.categories());
    }

    /// One row of a series whose values may end earlier than the company's.
    void write(Track track, int member, int origin, int ahead, double[][] columns, int row) {
        var own = company.members().get(member);
        lags.write(track, total, (int) (own.first() - start), own, origin, ahead, columns, row);
    }
}
