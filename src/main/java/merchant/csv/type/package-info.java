/// Types: parsers for numbers, dates and yes/no, deciding a column's type over its values, conversion into chunks with every change counted.
///
/// May use: `table`, `work`, `problem`, `text`, and of `csv` only what stands before it in source, record, type, role.
///
/// Decision (2026-11): numbers of several currencies, and percentages beside other numbers, stay text. Every value would fit the number, but a sum of
/// them would mean nothing, and nobody would see it.
///
/// Decision (2026-11): whatever is taken off a cell is counted, spaces and plus signs too. `clean=no` leaves every cell as it stands.
@NullMarked
package merchant.csv.type;

import org.jspecify.annotations.NullMarked;
