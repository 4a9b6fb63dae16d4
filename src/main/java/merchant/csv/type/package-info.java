/// Types: parsers for numbers, dates and yes/no, deciding a column's type over its values, conversion into chunks with every change counted.
///
/// May use: `table`, `work`, `problem`, `text`, and of `csv` only what stands before it in source, record, type, role.
///
/// Decision (2026-11): numbers of several currencies, and percentages beside other numbers, stay text. Every value would fit the number, but a sum of
/// them would mean nothing, and nobody would see it.
///
/// Decision (2026-11): a counting word behind a number is taken off where one and the same stands in the column, or none beside it; words for single pieces
/// (`件`, `个`, `瓶`, `pcs`), because a shop's quantity is in them anyway. Boxes, packs and bags want the word at every number but zero: `2` beside `3箱` may be pieces. Weights and
/// lengths are no counts and stay text. Only the import's parser reads them: a header or a line of sums is still told by numbers alone.
///
/// Decision (2026-11): whatever is taken off a cell is counted, spaces and plus signs too. `clean=no` leaves every cell as it stands.
///
/// Decision (2026-11): a time stamp keeps the clock that stands in the file, because a shop's day ends by it. Where several zones stand in one column that are not
/// the summer and winter of one place, the clocks cannot be compared: the times are brought to UTC, and where a zone is not clear the column stays text.
///
/// Decision (2026-11): files that become one table are decided each by itself, then compared ([Agreement]). One order of day and month holds for all of
/// a column, or it stays text; decimal marks may differ by file, since a file that leaves no doubt is right about itself.
@NullMarked
package merchant.csv.type;

import org.jspecify.annotations.NullMarked;
