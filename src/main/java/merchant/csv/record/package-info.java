/// Records: the dialect of a file, and splitting characters into records and fields.
///
/// May use: `table`, `work`, `problem`, `text`, and of `csv` only what stands before it in source, record, type, role.
@NullMarked
package merchant.csv.record;

import org.jspecify.annotations.NullMarked;
