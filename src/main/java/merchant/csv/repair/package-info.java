/// Repair: records that could not be read, mended by the user and read again as their table was read.
///
/// May use: `table`, `work`, `problem`, `text`, and of `csv` the packages below it. Decision (2026-11): mended records are read from the table's own
/// fields and from the choices that its origin keeps, not by inspecting the file again, because the file may be gone and a new
/// inspection could decide other types.
@NullMarked
package merchant.csv.repair;

import org.jspecify.annotations.NullMarked;
