/// What stands around a table in a file: lines above and below it, title rows, comments, other tables; and whether its first record names
/// the columns.
///
/// May use: `table`, `work`, `problem`, `text`, and of `csv` only `csv.source`, `csv.record`, `csv.type`, `csv.role`.
///
/// Decision (2026-11): a record is judged by what the later half of the records look like (their usual length, and which columns hold values),
/// not by the lines before it, because a file's first lines are its least regular ones.
///
/// Decision (2026-11): behind a row of totals that its numbers proved, a line that lacks what nearly all records have, its code or day too, stands below the
/// table unless a full record follows; a line that has its code stays a record, because the last record of a file may be a sparse one.
@NullMarked
package merchant.csv.frame;

import org.jspecify.annotations.NullMarked;
