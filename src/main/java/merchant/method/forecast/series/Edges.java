package merchant.method.forecast.series;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Whether the first and the last period of summed lines are whole.
///
/// Rule: the time from a period's last record to its end is its tail. The last period is not over when its tail is longer than
/// that of 95 % of the periods before it (with fewer than eight periods before it: longer than half a period), and longer than a day where
/// moments are days, an hour where they have a time. Where the tail cannot be seen (days summed from dates without time), the
/// last period is not over when its value is under 40 % of the lowest of the seven before it. The first period likewise, by the
/// time from its start to its first record; but a period of several days is whole at its start when its first day has a record,
/// because files begin with a day and a shop may open it late.
final class Edges {
    private static final double USUAL = 0.95;
    private static final int ENOUGH = 8;
    private static final double FAR_BELOW = 0.4;
    private static final int WEEK = 7;
    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;

    private final Grid grid;
    private final Rows rows;
    private final long first;
    private final long[] earliest;
    private final long[] latest;
    private final double[] sums;

    Edges(Grid grid, Rows rows) {
        this.grid = grid;
        this.rows = rows;
        this.first = grid.index(rows.earliest());
        int periods = (int) (grid.index(rows.latest()) - first + 1);
        earliest = new long[periods];
        latest = new long[periods];
        sums = new double[periods];
        Arrays.fill(earliest, Long.MAX_VALUE);
        Arrays.fill(latest, Long.MIN_VALUE);
        for (int s = 0; s < rows.times().length; s++) {
            for (int i = 0; i < rows.times()[s].length; i++) {
                int period = (int) (grid.index(rows.times()[s][i]) - first);
                earliest[period] = Math.min(earliest[period], rows.times()[s][i]);
                latest[period] = Math.max(latest[period], rows.times()[s][i]);
                sums[period] += rows.values()[s][i];
            }
        }
    }

    boolean lastIsCut() {
        int last = sums.length - 1;
        if (cannotSee()) {
            return last >= WEEK && farBelow(sums[last], IntStream.range(last - WEEK, last));
        }
        return cut(tail(last), held(0, last).mapToLong(this::tail).toArray());
    }

    boolean firstIsCut() {
        int last = sums.length - 1;
        if (cannotSee()) {
            return last >= WEEK && farBelow(sums[0], IntStream.rangeClosed(1, WEEK));
        }
        return (length() <= DAY || head(0) >= DAY) && cut(head(0), held(1, last + 1).mapToLong(this::head).toArray());
    }

    /// Days made of dates: a day's records all stand at its start.
    private boolean cannotSee() {
        return rows.dayOnly() && length() <= DAY;
    }

    private long length() {
        return grid.start(first + 1) - grid.start(first);
    }

    private boolean farBelow(double sum, IntStream neighbours) {
        double least = neighbours.mapToDouble(i -> sums[i]).min().orElse(0);
        return sum >= 0 && sum < FAR_BELOW * least;
    }

    private IntStream held(int from, int to) {
        return IntStream.range(from, to).filter(i -> earliest[i] != Long.MAX_VALUE);
    }

    private long tail(int period) {
        return grid.start(first + period + 1) - latest[period] - (rows.dayOnly() ? DAY : 0);
    }

    private long head(int period) {
        return earliest[period] - grid.start(first + period);
    }

    private boolean cut(long own, long[] others) {
        if (own < (rows.dayOnly() ? DAY : HOUR)) {
            return false;
        }
        Arrays.sort(others);
        return others.length < ENOUGH ? own > length() / 2 : own > others[(int) Math.ceil(USUAL * others.length) - 1];
    }
}
