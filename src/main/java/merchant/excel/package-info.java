/// Workbooks: writing tables as XLSX by fastexcel.
///
/// May use: `table`, `work`, `problem`, `text`.
@NullMarked
package merchant.excel;

import org.jspecify.annotations.NullMarked;
