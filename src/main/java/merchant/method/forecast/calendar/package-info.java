/// Shopping days and public holidays as data: which days they are, in which days before and after them sales move, and the columns that a
/// regression makes of them.
///
/// May use: `forecast.series` (moments of a date column, the names of the needs), `method`, `result`, `table`, `problem`, `text`.
///
/// Decisions (2026-11): days are data (`holidays.csv`, `dates.csv`), because a new shopping day must not need a programmer; days by the
/// Chinese calendar are listed for 2000–2050 and not computed, because the computation is long and decided by minutes around
/// midnight, and a test computes them by astronomy instead. Days before and after are cut into parts that double in length
/// (1, 2–3, 4–7, 8–14, 15–21), so that a holiday seen once or twice has few numbers to learn and each of them can be said in words.
/// What states shift by decree (Chinese make-up work days, substitute holidays) is not in it.
@NullMarked
package merchant.method.forecast.calendar;

import org.jspecify.annotations.NullMarked;
