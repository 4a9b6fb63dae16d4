/// What stands around a table in a file: lines above and below it, title rows, comments, other tables; and whether its first record names
/// the columns.
///
/// May use: `table`, `work`, `problem`, `text`, and of `csv` only `csv.source`, `csv.record`, `csv.type`, `csv.role`.
///
/// Decision (2026-11): a record is judged by what the later half of the records look like (their usual length, and which columns hold values),
/// not by the lines before it, because a file's first lines are its least regular ones.
@NullMarked
package merchant.csv.frame;

import org.jspecify.annotations.NullMarked;
