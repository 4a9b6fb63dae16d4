/// The table page: the rows of a table, ways of looking at them, and a column in numbers.
///
/// May use: `ui.data` (how cells and ledgers are written), `ui.shell`, `ui.style`, `ui.notice`, `workspace`, `store`, `table`, `work`, `problem`, `text`.
/// Decision (2026-11): the grid asks the table for pages of rows and shows each when it arrives, so ten million rows scroll like ten.
@NullMarked
package merchant.ui.table;

import org.jspecify.annotations.NullMarked;
