/// Steps: what changes a table to the next, as data.
///
/// May use: `table`, `table.view`, `text`. A filter of the grid becomes steps by [Filters] and keeps the same rows, because conditions mean the same
/// in both; the first form of steps differed, and is read so that it keeps what it meant for missing values. A step holds names, choices and values as they were written, never SQL: it is kept as JSON for years, shown in
/// a list, edited in a form and run again on other data. Decision (2026-11): a value in a condition is text and read by its column's type when
/// the step is compiled, so that a step made before a column changed its type says what no longer fits instead of comparing wrongly.
@NullMarked
package merchant.table.step;

import org.jspecify.annotations.NullMarked;
