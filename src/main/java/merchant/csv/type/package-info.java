/// Types: parsers for numbers, dates and yes/no, deciding a column's type over its values, conversion into chunks with every change counted.
///
/// May use: `table`, `work`, `problem`, `text`, and of `csv` only what stands before it in source, record, type, role.
@NullMarked
package merchant.csv.type;

import org.jspecify.annotations.NullMarked;
