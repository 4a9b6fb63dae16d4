/// Choosing a condition on a column: which there are for its type, the values that they need, values to check in a list.
///
/// May use: `ui.data` (how cells are written), `ui.style`, `table`, `problem`, `text`.
@NullMarked
package merchant.ui.table.choice;

import org.jspecify.annotations.NullMarked;
