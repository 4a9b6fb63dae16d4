package merchant.store.step;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import merchant.problem.Problem;
import merchant.text.Sentence;

/// How many rows a step would make of periods between dates. One date that is far from the others, such as 9999-12-31 for "never", would make millions.
///
/// @param sql a question for one row: rows, the most periods of one product, the first, the middle and the last date; nothing where there is no date
public record Extent(String sql) {
    /// Periods of one product at most: 22 years of hours, 547 years of days.
    static final long MOST_PERIODS = 200_000;
    /// Rows at most.
    static final long MOST_ROWS = 20_000_000;
    /// An end is odd where it is so many times as far from the middle as the other.
    private static final int ODD = 4;

    /// @param date the dates in SQL
    /// @param by what periods are told apart by, in SQL
    /// @param unit of [merchant.table.step.Unit], as SQL names it
    static Extent of(String date, String by, String unit, String from) {
        var periods = "date_diff('" + unit + "', lo, hi) + 1";
        return new Extent("WITH line AS (SELECT CAST(" + date + " AS TIMESTAMP) AS d, " + by + " AS b FROM " + from + " WHERE " + date + " IS NOT NULL), whole AS (SELECT min(d) AS first,"
                + " quantile_disc(d, 0.5) AS middle, max(d) AS hi FROM line), one AS (SELECT b, min(d) AS lo FROM line GROUP BY b) SELECT CAST(sum(" + periods + ") AS DOUBLE), max("
                + periods + "), CAST(any_value(first) AS DATE), CAST(any_value(middle) AS DATE), CAST(any_value(hi) AS DATE) FROM one, whole HAVING count(*) > 0");
    }

    /// Sees that the rows are not too many.
    ///
    /// @throws Problem where they are
    public void check(double rows, long periods, LocalDate first, LocalDate middle, LocalDate last) {
        if (rows <= MOST_ROWS && periods <= MOST_PERIODS) {
            return;
        }
        long before = ChronoUnit.DAYS.between(first, middle);
        long after = ChronoUnit.DAYS.between(middle, last);
        var odd = after > ODD * before ? last : before > ODD * after ? first : null;
        throw Problem.data(rows > MOST_ROWS
                        ? Sentence.of("From {0} to {1} there would be {2} rows, one for each period and product; {3} are the most.", first, last, (long) rows, MOST_ROWS)
                        : Sentence.of("From {0} to {1} there would be {2} periods; {3} are the most.", first, last, periods, MOST_PERIODS),
                odd == null ? Sentence.of("Choose longer periods, or leave rows out by a filter before this step.")
                        : Sentence.of("{0} lies far from the other dates. Leave it out by a filter before this step.", odd));
    }
}
