/// Tables: named columns, each of one type, as methods and views see them, and what an import hands over.
///
/// May use: `problem`, `text` (reasons and ledger lines are sentences). Decision (2026-11): methods receive whole
/// columns as primitive arrays; grids read pages. The import seam ([TableSink], [Chunk], [Ledger]) is here too, because
/// `csv` writes what `store` keeps and neither may know the other.
@NullMarked
package merchant.table;

import org.jspecify.annotations.NullMarked;
