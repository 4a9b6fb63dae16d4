/// How texts in the database are read as numbers, days and yes or no: by the parsers that read a file's cells.
///
/// May use: `csv`, `table`. Decision (2026-11): a type that a step changes read less than the import reads (`¥12`, `(5)` and `1 234,5` became missing), because it was written in SQL a second
/// time. The database now calls the import's own code, as functions known while it is open; only their names stand in a project's views.
@NullMarked
package merchant.store.cell;

import org.jspecify.annotations.NullMarked;
